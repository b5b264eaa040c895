import { isFiniteVerb, isVerb, Tag } from "../../document/tag.js";
import { isApposedSubject } from "./apposed-subject.js";
import { type Entity, likelyGender } from "./entity.js";
import type { Name } from "./name.js";
import { readNounPhrase } from "./noun-phrase.js";
import type { Asked } from "./pronoun-words.js";
import { quotationAround } from "./quoted.js";
import { type Choose, nameFrom, paragraphOf, type Scene, turnsBefore } from "./scene.js";
import { entityOfName } from "./shared-names.js";
import { isPersonNoun, isRoleNoun } from "./titled.js";
import { singular, unnamedEntity } from "./unnamed.js";

/** Sentences before the pronoun that are searched for its antecedent. */
const SENTENCES = 4;
/** Names and turns looked at, at most. */
const NAMES = 40;
const TURNS = 6;
/** Paragraphs over which a speaker stays the one that a pronoun means. */
const PARAGRAPHS = 3;

// Weights by hand, checked on GUM (Zeldes 2017) and the development gold, in the order of centering theory (Grosz, Joshi and Weinstein 1995): who spoke last, subjects before
// objects, near before far.
const LAST_SPEAKER = 3;
const EARLIER_SPEAKER = 1.5;
const MEANT = 2.6;
// `Dr. Roper laughs.`: less than who spoke, more than a name in passing.
const NAMED_SUBJECT = 2.2;
const A_PARAGRAPH = -0.6;
const A_SENTENCE_SINCE = -0.2;
const NAMED = 1.6;
const SUBJECT = 1;
// `Captain Reyes was calm. “We had chances,” he said`: whom the pronoun's own paragraph opens with, though another spoke in the one before.
const OPENS_PARAGRAPH = 1.2;
// `Reyes sold her car`: the subject's, whoever spoke before.
const OWN_SUBJECT = 1;
const OBJECT = -0.6;
const POSSESSOR = -0.6;
const MODIFIER = -2;
// `It` after `Peru and Chile` is neither.
const COORDINATED = -3;
const QUOTED = -2;
const UNSURE_PERSON = -1;
const KNOWN_GENDER = 0.7;
const UNLIKELY_GENDER = -3.5;
const A_SENTENCE = -0.8;
const LEAST = -0.6;
// `They` mostly means people whom no name names.
const LEAST_PLURAL = 0.3;

/** Words of a subject without a name, at most. */
const LONGEST_SUBJECT = 5;

const isHuman = ({ kind, members }: Entity): boolean =>
  members.length === 0 && (kind === "person" || kind === "anonymous" || kind === "unknown");

function fits(entity: Entity, asked: Asked): boolean {
  const { kind, members } = entity;
  if (asked === "plural")
    return (
      members.length > 0 ||
      kind === "group" ||
      kind === "organization" ||
      kind === "anonymous" ||
      entity.gender === "they"
    );
  if (asked === "thing")
    return members.length === 0 && (kind === "organization" || kind === "document");
  return isHuman(entity) && (entity.gender === null || entity.gender === asked);
}

/** Whose kin someone is tells the gender, and that the text is about another. */
const knownGender = ({ isKin }: Entity): number => (isKin ? -KNOWN_GENDER : KNOWN_GENDER);

/** What the entity itself speaks for or against, wherever it stands. */
function bias(entity: Entity, asked: Asked): number {
  if (asked === "plural")
    return entity.kind === "anonymous" || entity.kind === "organization" ? -1 : 0;
  if (asked === "thing") return 0;
  const likely = likelyGender(entity);
  const gender = likely === null ? 0 : likely === asked ? knownGender(entity) : UNLIKELY_GENDER;
  return gender + (entity.kind === "unknown" ? UNSURE_PERSON : 0);
}

/** True where the name follows a preposition or verb: it is no subject. */
export function isObject(scene: Scene, name: Name): boolean {
  const { tokens } = scene.reading;
  const before = name.title - 1;
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[name.title]) return false;
  const tag = tokens.tag[before]!;
  return tag === Tag.IN || tag === Tag.TO || tag === Tag.POS || isVerb(tag);
}

/** True where the paragraph's first sentence opens with the name, or with words that tell who that is, and quoted words follow it. */
function opensParagraph({ reading }: Scene, name: Name, paragraph: number): boolean {
  const { tokens } = reading;
  const { title, first } = name;
  if (paragraphOf(reading, first) !== paragraph) return false;
  const opening = tokens.first[tokens.sentence[first]!]!;
  if (opening > 0 && paragraphOf(reading, opening - 1) === paragraph) return false;
  const next = tokens.first[tokens.sentence[first]! + 1]!;
  if (next >= tokens.length || quotationAround(reading, tokens.start[next]!) < 0) return false;
  // `Outside, Vale’s sister Ana wept.`
  const isSubject = isFiniteVerb(tokens.tag[name.last] ?? Tag.NONE);
  return title - opening < 2 || isSubject || isApposedSubject(tokens, name);
}

/** True where `and` joins the name with another. */
export function isCoordinated({ reading: { tokens } }: Scene, { title, last }: Name): boolean {
  const before = tokens.word[title - 1] === "the" ? title - 2 : title - 1;
  return tokens.word[before] === "and" || (tokens.word[last] === "and" && last < tokens.length);
}

/**
 * Who a third-person pronoun at token `at` stands for, of those who are named or speak shortly before it. A person whom `he`
 * or `she` means is a man or woman from then on.
 *
 * @param not who it can't be: the one in whose quoted words it stands.
 * @param rather who it probably is: the one in whose reported words it stands (`Reyes said she …`).
 */
export function antecedent(
  scene: Scene,
  at: number,
  asked: Asked,
  not: Entity | null = null,
  rather: Entity | null = null,
): Entity | null {
  const best =
    scene.choose(scene, { at, asked, not, rather }) ??
    (asked === "plural" ? namelessSubject(scene, at) : null);
  if (best && (asked === "m" || asked === "f")) {
    best.gender ??= asked;
    if (best.kind === "unknown") best.kind = best.words.length > 0 ? "person" : "anonymous";
  }
  return (asked === "plural" && best && scene.examples.get(best)) || best;
}

/** `Protesters threw eggs. “Go home,” they said.`: the people whom the sentence before opens with. */
function namelessSubject(scene: Scene, at: number): Entity | null {
  const { tokens, sentences } = scene.reading;
  const sentence = tokens.sentence[at]! - 1;
  if (sentence < 0 || sentences[sentence]!.paragraph < paragraphOf(scene.reading, at) - 1)
    return null;
  const first = tokens.first[sentence]!;
  if (quotationAround(scene.reading, tokens.start[first]!) >= 0) return null;
  let verb = first;
  while (verb < first + LONGEST_SUBJECT && !isFiniteVerb(tokens.tag[verb] ?? Tag.NONE)) verb++;
  if (verb === first || !isFiniteVerb(tokens.tag[verb] ?? Tag.NONE)) return null;
  const phrase = readNounPhrase(tokens, first, verb);
  if (!phrase || phrase.head !== verb - 1 || tokens.tag[phrase.head] !== Tag.NNS) return null;
  const noun = singular(tokens.word[phrase.head]!);
  if (!isPersonNoun(noun) && !isRoleNoun(noun)) return null;
  return unnamedEntity(scene, phrase, "group");
}

/** Gives the entity the score, with what its kind adds, where that is more than it has. */
function give(scores: Map<Entity, number>, entity: Entity, asked: Asked, score: number): void {
  const all = score + bias(entity, asked);
  if ((scores.get(entity) ?? Number.NEGATIVE_INFINITY) < all) scores.set(entity, all);
}

/** The best by weights set by hand. */
export const byRules: Choose = (scene, { at, asked, not, rather }) => {
  const { reading, chains, turns } = scene;
  const { tokens } = reading;
  const sentence = tokens.sentence[at]!;
  const paragraph = paragraphOf(reading, at);
  const scores = new Map<Entity, number>();
  if (rather && rather !== not && fits(rather, asked)) give(scores, rather, asked, LAST_SPEAKER);

  // nobody has spoken in this paragraph yet
  let isFresh = rather === null;
  let spoke = LAST_SPEAKER;
  const last = turnsBefore(scene, at);
  for (let t = last - 1; t >= 0 && t >= last - TURNS; t--) {
    const { token, entity, speaks, named, passing } = turns[t]!;
    const far = paragraph - paragraphOf(reading, token);
    if (far > PARAGRAPHS) break;
    if (entity === not || !fits(entity, asked)) continue;
    const sentences = sentence - tokens.sentence[token]!;
    if (passing && sentences > 0) continue;
    give(
      scores,
      entity,
      asked,
      (speaks ? spoke : named ? NAMED_SUBJECT : MEANT) +
        far * A_PARAGRAPH +
        sentences * A_SENTENCE_SINCE,
    );
    if (speaks) spoke = EARLIER_SPEAKER;
    if (speaks && far === 0) isFresh = false;
  }

  const { names } = chains;
  const own = quotationAround(reading, tokens.start[at]!);
  const end = nameFrom(names, at);
  let subjectOf = -1;
  for (let n = Math.max(0, end - NAMES); n < end; n++) {
    const name = names[n]!;
    const distance = sentence - tokens.sentence[name.first]!;
    const entity = entityOfName(scene, n);
    if (distance > SENTENCES || !entity || entity === not || !fits(entity, asked)) continue;
    let score = NAMED + distance * A_SENTENCE;
    if (name.use === "modifier") score += MODIFIER;
    else if (name.use === "possessor") score += POSSESSOR;
    else if (isObject(scene, name)) score += OBJECT;
    else if (subjectOf !== tokens.sentence[name.first]) {
      score += SUBJECT;
      if (distance === 0 && tokens.tag[at] === Tag.PRPS) score += OWN_SUBJECT;
      if (isFresh && distance > 0 && opensParagraph(scene, name, paragraph))
        score += OPENS_PARAGRAPH;
      subjectOf = tokens.sentence[name.first]!;
    }
    if (asked === "thing" && isCoordinated(scene, name)) score += COORDINATED;
    const around = quotationAround(reading, tokens.start[name.first]!);
    if (around >= 0 && around !== own) score += QUOTED;
    give(scores, entity, asked, score);
  }

  let best: Entity | null = null;
  let bestScore = asked === "plural" ? LEAST_PLURAL : LEAST;
  for (const [entity, score] of scores)
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  return best;
};
