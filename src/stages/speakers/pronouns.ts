import { isVerb, Tag } from "../../document/tag.js";
import type { Entity } from "./entity.js";
import { nameFrom, paragraphOf, type Scene } from "./scene.js";

/** Sentences before the pronoun that are searched for its antecedent. */
const SENTENCES = 4;
/** Names looked at, at most. */
const WINDOW = 40;

/** Third person pronouns and what they ask of their antecedent. */
const PRONOUNS: ReadonlyMap<string, "m" | "f" | "plural" | "thing"> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["his", "m"],
  ["himself", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
  ["they", "plural"],
  ["them", "plural"],
  ["their", "plural"],
  ["themselves", "plural"],
  ["it", "thing"],
  ["its", "thing"],
  ["itself", "thing"],
]);

/** What the pronoun asks for, or undefined for another word. */
export const askedBy = (word: string): "m" | "f" | "plural" | "thing" | undefined =>
  PRONOUNS.get(word);

const FIRST: ReadonlySet<string> = new Set([
  "i",
  "we",
  "me",
  "us",
  "my",
  "our",
  "myself",
  "ourselves",
]);

/** True for `I`, `we` and their forms. */
export const isFirstPerson = (word: string): boolean => FIRST.has(word);

const fits = (entity: Entity, asked: "m" | "f" | "plural" | "thing"): boolean => {
  if (asked === "plural")
    return entity.members.length > 0 || entity.kind === "group" || entity.kind === "organization";
  if (asked === "thing")
    return (
      entity.members.length === 0 && (entity.kind === "organization" || entity.kind === "document")
    );
  if (entity.members.length > 0) return false;
  if (entity.kind !== "person" && entity.kind !== "anonymous" && entity.kind !== "unknown")
    return false;
  return entity.gender === null || entity.gender === asked;
};

/** Who a third-person pronoun at token `at` stands for: the best of the people named or speaking shortly before it. */
export function antecedent(
  scene: Scene,
  at: number,
  asked: "m" | "f" | "plural" | "thing",
): Entity | null {
  const { reading, chains, turns } = scene;
  const { tokens } = reading;
  const sentence = tokens.sentence[at]!;
  const paragraph = paragraphOf(reading, at);
  const scores = new Map<Entity, number>();
  const give = (entity: Entity, score: number): void => {
    if (fits(entity, asked) && (scores.get(entity) ?? -1e9) < score) scores.set(entity, score);
  };

  let first = true;
  for (let t = turns.length - 1; t >= 0 && t >= turns.length - 6; t--) {
    const { token, entity } = turns[t]!;
    if (token >= at) continue;
    const far = paragraph - paragraphOf(reading, token);
    if (far > 3) break;
    if (!fits(entity, asked)) continue;
    give(entity, (first ? 3 : 1.5) - far * 0.5 - (sentence - tokens.sentence[token]!) * 0.2);
    first = false;
  }

  const names = chains.names;
  const end = nameFrom(names, at);
  let subjectOf = -1;
  for (let n = Math.max(0, end - WINDOW); n < end; n++) {
    const name = names[n]!;
    const distance = sentence - tokens.sentence[name.first]!;
    if (distance > SENTENCES || name.first >= at) continue;
    const entity = chains.entityOf[n];
    if (!entity || !fits(entity, asked)) continue;
    const before = name.title - 1;
    const beforeTag =
      before >= 0 && tokens.sentence[before] === tokens.sentence[name.title]
        ? tokens.tag[before]!
        : Tag.PUNCT;
    const isObject =
      beforeTag === Tag.IN || beforeTag === Tag.TO || isVerb(beforeTag) || beforeTag === Tag.POS;
    let score = 2 - distance * 0.8;
    if (name.use === "modifier") score -= 2;
    else if (name.use === "possessor") score -= 0.6;
    else if (!isObject && subjectOf !== tokens.sentence[name.first]) {
      score += 1;
      subjectOf = tokens.sentence[name.first]!;
    } else if (isObject) score -= 0.3;
    if (entity.kind === "unknown") score -= 1;
    if (entity.gender === asked) score += 0.7;
    give(entity, score);
  }
  let best: Entity | null = null;
  let bestScore = -1;
  for (const [entity, score] of scores)
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  if (best && (asked === "m" || asked === "f")) {
    best.gender ??= asked;
    if (best.kind === "unknown") best.kind = "person";
  }
  return best;
}
