import { Shape } from "../../document/layers.js";
import type { Entity } from "./entity.js";
import { paragraphOf, type Scene } from "./scene.js";
import { isRoleNoun } from "./titled.js";

/** Names looked at in a headline, at most. */
const NAMES = 12;
/** Sentences looked at for other labels, at most. */
const SENTENCES = 400;

/** True where tokens `[first, last)` are the label of a question or an answer: `Q:`, `A.:`. */
export function isInterviewLabel(
  { reading: { tokens } }: Scene,
  first: number,
  last: number,
): boolean {
  const word = tokens.word[first]!;
  const isLabel = word === "q" || word === "a" || word === "q." || word === "a.";
  if (last - first !== 1 || !isLabel || !(tokens.shape[first]! & Shape.CAPITAL)) return false;
  return tokens.word[last] === ":" && tokens.first[tokens.sentence[first]!] === first;
}

/**
 * True where capitals `[first, last)` before a colon open a paragraph as no other does, and name nobody whom the text names elsewhere:
 * where a report was written (`MADURAI: Water reached …`), not who speaks. A transcript has two labels or more.
 */
export function isPlaceLabel({ reading, chains }: Scene, first: number, last: number): boolean {
  const { tokens, sentences, paragraphs } = reading;
  const isLabel = (s: number): boolean => {
    const { start, paragraph } = sentences[s]!;
    const at = tokens.first[s]!;
    return (
      start === paragraphs[paragraph]!.start &&
      (tokens.shape[at]! & Shape.ALL_CAPS) !== 0 &&
      tokens.word[at + 1] === ":"
    );
  };
  const sentence = tokens.sentence[first]!;
  if (last - first !== 1 || tokens.first[sentence] !== first || !isLabel(sentence)) return false;
  if (chains.byWord.get(tokens.word[first]!)?.some(({ named }) => named.length > 1)) return false;
  let labels = 0;
  for (let s = 0; s < Math.min(sentences.length, SENTENCES) && labels < 2; s++)
    if (isLabel(s)) labels++;
  return labels === 1 && !isRoleNoun(tokens.word[first]!);
}

/** Who answers behind `A:`: the only person whom the article's headline names. Null for `Q:`, whose writer the text seldom tells. */
export function answerer(scene: Scene, label: number): Entity | null {
  const { reading, chains } = scene;
  if (!reading.tokens.word[label]!.startsWith("a")) return null;
  let found: Entity | null = null;
  for (let n = 0; n < Math.min(NAMES, chains.names.length); n++) {
    if (paragraphOf(reading, chains.names[n]!.first) !== 0) break;
    const entity = chains.entityOf[n] ?? null;
    if (!entity || entity === found || entity.words.length < 2) continue;
    if (entity.kind !== "person" && entity.kind !== "unknown") continue;
    if (found) return null;
    found = entity;
  }
  if (found?.kind === "unknown") found.kind = "person";
  return found;
}
