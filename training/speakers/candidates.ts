import { Shape, type Tokens } from "../../src/document/layers.js";
import { isVerb, Tag } from "../../src/document/tag.js";
import { type Entity, likelyGender } from "../../src/stages/speakers/entity.js";
import type { Name } from "../../src/stages/speakers/name.js";
import { askedBy } from "../../src/stages/speakers/pronoun-words.js";
import { isCoordinated, isObject } from "../../src/stages/speakers/pronouns.js";
import { quotationAround } from "../../src/stages/speakers/quoted.js";
import {
  nameFrom,
  type PronounAsked,
  paragraphOf,
  type Scene,
  turnsBefore,
} from "../../src/stages/speakers/scene.js";
import { entityOfName } from "../../src/stages/speakers/shared-names.js";

/** Sentences before the pronoun that are searched for its antecedent. */
const SENTENCES = 5;
/** Names and turns looked at, at most. */
const NAMES = 40;
const TURNS = 8;
/** Paragraphs over which a speaker stays the one that a pronoun means. */
const PARAGRAPHS = 3;

/** `he` or `she`, in any form. */
export type PersonAsked = PronounAsked & { readonly asked: "m" | "f" };

/** True for `he` and `she`. */
export const asksForPerson = (pronoun: PronounAsked): pronoun is PersonAsked =>
  pronoun.asked === "m" || pronoun.asked === "f";

/** One of those whom `he` or `she` may stand for. */
export interface Candidate {
  readonly entity: Entity;
  /** What speaks for or against it: slots of the weights. */
  readonly slots: readonly number[];
}

/** A pronoun and those whom it may stand for, the latest named first. */
export interface Question {
  readonly candidates: readonly Candidate[];
  /** Slots of what speaks for its standing for none of them. */
  readonly none: readonly number[];
}

let rooms = 0;
/** Slots for evidence that has so many values; where they begin. */
function room(values: number): number {
  const at = rooms;
  rooms += values;
  return at;
}

/** How a name stands in its sentence: its first subject, plain, object, possessor, modifier. */
const USES = 5;
/** How the pronoun does: it opens its sentence, possessive, object, subject further on, behind a quotation (`“Go,” she said`). */
const FORMS = 5;
/** What is known of a candidate's gender: told and right, likely right, likely wrong, nothing. */
const GENDERS = 4;
/** What it is, as `kindOf` has it. */
const KINDS = 3;
const RANKS = 5;
const DISTANCES = 8;

// Centering theory (Grosz, Joshi and Weinstein 1995) in kinds of evidence: who was named where and how,
const NAMED_AT = room((SENTENCES + 1) * USES);
const NAMED_AT_FORM = room((SENTENCES + 1) * USES * FORMS);
const OWN_CLAUSE = room(FORMS);
const QUOTED_NAME = room(1);
const COORDINATED = room(1);
// who was meant last, by name or pronoun,
const LATEST = room(RANKS);
const LATEST_FORM = room(RANKS * FORMS);
const ONLY_NEAR = room(2);
const NOT_NEAR = room(1);
// who spoke (or was meant by a pronoun of the article's own) how long ago,
const TURN_BACK = room(2 * RANKS);
const TURN_BACK_FORM = room(2 * RANKS * FORMS);
const TURN_BACK_QUOTED = room(2 * RANKS * 2);
const TURN_SENTENCES = room(2 * DISTANCES);
const TURN_PARAGRAPHS = room(2 * (PARAGRAPHS + 1));
const TURN_PRONOUN = room(2);
const TURN_OPENS = room(2 * FORMS);
const TURNS_TAKEN = room(4);
const REPORTED = room(FORMS);
// and who it is.
/** Slots from here up to GENDERLESS tell of gender, or go along with it: of whom no gender is known is less surely a person. */
const GENDER = room(GENDERS);
const KIND_GENDER = room(KINDS * GENDERS);
const KIND = room(KINDS);
const GENDERLESS = rooms;
const NAMED_TIMES = room(6);
const NAMED_FIRST = room(1);
// What speaks for nobody.
const NONE = room(1);
const NONE_FORM = room(FORMS);
const NONE_QUOTED = room(2);
const NONE_OF = room(RANKS);

/** Slots of the weights. */
export const SLOTS = rooms;
/** The slot of every question's `none`. */
export const NONE_SLOT = NONE;

/** True for a slot that tells of the candidate's gender, or that it is hardly a person. */
export const tellsGender = (slot: number): boolean =>
  (slot >= GENDER && slot < GENDERLESS) || (slot >= ONLY_NEAR && slot <= NOT_NEAR);

/** 0 a person, as names of two words or more mostly are, 1 unnamed, 2 what may be a person or not; -1 others. */
function kindOf({ kind, members, words }: Entity): number {
  if (members.length > 0) return -1;
  if (kind === "person") return 0;
  if (kind === "anonymous") return 1;
  if (kind !== "unknown") return -1;
  return words.length > 1 ? 0 : 2;
}

/** A small number for a distance or count that may be large. */
function distanceOf(sentences: number): number {
  if (sentences < 4) return sentences;
  if (sentences < 7) return 4;
  if (sentences < 12) return 5;
  return sentences < 20 ? 6 : 7;
}

/** Words between a subject and a pronoun of the same clause, at most. */
const CLAUSE = 6;

/** True where nothing but verbs and adverbs stands in tokens `[from, at)`: what ends before them is their subject. */
function inOwnClause(tokens: Tokens, from: number, at: number): boolean {
  if (at - from > CLAUSE || at <= from || tokens.sentence[from] !== tokens.sentence[at])
    return false;
  for (let i = from; i < at; i++) {
    const tag = tokens.tag[i]!;
    if (!isVerb(tag) && tag !== Tag.MD && tag !== Tag.TO && !(tag >= Tag.RB && tag <= Tag.RBS))
      return false;
  }
  return true;
}

function timesOf({ named }: Entity): number {
  const times = named.length;
  if (times < 3) return times;
  if (times < 5) return 3;
  return times < 10 ? 4 : 5;
}

function formOf({ reading: { tokens } }: Scene, at: number, quoted: boolean): number {
  if (tokens.tag[at] === Tag.PRPS) return 1;
  const word = tokens.word[at]!;
  if (word === "him" || word === "her" || word.endsWith("self")) return 2;
  if (at > 0 && tokens.tag[at - 1] === Tag.QUOTE && !quoted) return 4;
  return tokens.shape[at]! & Shape.OPENS_SENTENCE ? 0 : 3;
}

/** What is known of whether `he` or `she` is said of the entity: 0 told and so, 1 likely, 2 unlikely, 3 nothing. */
export function genderFor(entity: Entity, asked: "m" | "f"): 0 | 1 | 2 | 3 {
  if (entity.gender === asked) return 0;
  const likely = likelyGender(entity);
  if (likely === null) return 3;
  return likely === asked ? 1 : 2;
}

class Evidence {
  readonly slots = new Set<number>();
  /** First token of its latest mention; -1 where only the words around the pronoun tell of it. */
  latest = -1;
  turns = 0;
  note(token: number): void {
    if (token > this.latest) this.latest = token;
  }
}

/**
 * Those whom `he` or `she` may stand for: who is named or speaks shortly before it.
 *
 * @param blind true to take in people of whom the text tells another gender, too (for training).
 */
export function questionAt(
  scene: Scene,
  { at, asked, not, rather }: PersonAsked,
  blind = false,
): Question {
  const { reading, chains, turns } = scene;
  const { tokens, paragraphs } = reading;
  const sentence = tokens.sentence[at]!;
  const paragraph = paragraphOf(reading, at);
  const own = quotationAround(reading, tokens.start[at]!);
  const quoted = own >= 0 ? 1 : 0;
  const form = formOf(scene, at, own >= 0);
  const found = new Map<Entity, Evidence>();
  const evidenceOf = (entity: Entity): Evidence => {
    let evidence = found.get(entity);
    if (!evidence) {
      evidence = new Evidence();
      found.set(entity, evidence);
    }
    return evidence;
  };
  const canBe = (entity: Entity): boolean =>
    entity !== not &&
    kindOf(entity) >= 0 &&
    (blind || entity.gender === null || entity.gender === asked);

  let back = 0;
  const last = turnsBefore(scene, at);
  for (let t = last - 1; t >= 0 && t >= last - TURNS; t--) {
    const { token, entity, speaks } = turns[t]!;
    const far = paragraph - paragraphOf(reading, token);
    if (far > PARAGRAPHS) break;
    if (!canBe(entity)) continue;
    const evidence = evidenceOf(entity);
    evidence.note(token);
    if (askedBy(tokens.word[token]!) && inOwnClause(tokens, token + 1, at))
      evidence.slots.add(OWN_CLAUSE + form);
    if (evidence.turns++ > 0) continue;
    const { slots } = evidence;
    const spoke = speaks ? 1 : 0;
    const rank = spoke * RANKS + Math.min(back++, RANKS - 1);
    slots.add(TURN_BACK + rank);
    slots.add(TURN_BACK_FORM + rank * FORMS + form);
    slots.add(TURN_BACK_QUOTED + rank * 2 + quoted);
    slots.add(TURN_SENTENCES + spoke * DISTANCES + distanceOf(sentence - tokens.sentence[token]!));
    slots.add(TURN_PARAGRAPHS + spoke * (PARAGRAPHS + 1) + far);
    if (askedBy(tokens.word[token]!)) slots.add(TURN_PRONOUN + spoke);
    slots.add(TURN_OPENS + (tokens.shape[token]! & Shape.OPENS_SENTENCE ? FORMS : 0) + form);
  }

  const { names } = chains;
  const end = nameFrom(names, at);
  let subjectOf = -1;
  const useOf = (name: Name): number => {
    if (name.use === "modifier") return 4;
    if (name.use === "possessor") return 3;
    if (isObject(scene, name)) return 2;
    if (subjectOf === tokens.sentence[name.first]) return 1;
    subjectOf = tokens.sentence[name.first]!;
    return 0;
  };
  for (let n = Math.max(0, end - NAMES); n < end; n++) {
    const name = names[n]!;
    const distance = sentence - tokens.sentence[name.first]!;
    if (distance > SENTENCES) continue;
    const entity = entityOfName(scene, n);
    if (!entity || !canBe(entity)) continue;
    const evidence = evidenceOf(entity);
    evidence.note(name.first);
    const place = distance * USES + useOf(name);
    evidence.slots.add(NAMED_AT + place);
    evidence.slots.add(NAMED_AT_FORM + place * FORMS + form);
    // `Reyes sold her car` is hers, `Reyes met her` is not (Chomsky 1981).
    if (name.use === "plain" && inOwnClause(tokens, name.last, at))
      evidence.slots.add(OWN_CLAUSE + form);
    if (isCoordinated(scene, name)) evidence.slots.add(COORDINATED);
    const around = quotationAround(reading, tokens.start[name.first]!);
    if (around >= 0 && around !== own) evidence.slots.add(QUOTED_NAME);
  }
  if (rather && canBe(rather)) evidenceOf(rather).slots.add(REPORTED + form);

  const order = [...found].sort(([, a], [, b]) => b.latest - a.latest);
  const near = order.filter(
    ([, { latest }]) => latest >= 0 && sentence - tokens.sentence[latest]! <= 1,
  );
  const isNear = new Set(near.map(([entity]) => entity));
  const candidates = order.map(([entity, { slots, turns: taken }], place): Candidate => {
    const rank = Math.min(place, RANKS - 1);
    slots.add(LATEST + rank);
    slots.add(LATEST_FORM + rank * FORMS + form);
    slots.add(TURNS_TAKEN + Math.min(taken, 3));
    const gender = genderFor(entity, asked);
    const kind = kindOf(entity);
    slots.add(GENDER + gender);
    slots.add(KIND + kind);
    slots.add(KIND_GENDER + kind * GENDERS + gender);
    slots.add(NAMED_TIMES + timesOf(entity));
    const [first] = entity.named;
    if (first && first.start < paragraphs[0]!.end) slots.add(NAMED_FIRST);
    if (near.length === 1 && isNear.has(entity)) slots.add(ONLY_NEAR + (gender === 2 ? 1 : 0));
    if (near.length > 0 && !isNear.has(entity)) slots.add(NOT_NEAR);
    return { entity, slots: [...slots] };
  });
  const none = [
    NONE,
    NONE_FORM + form,
    NONE_QUOTED + quoted,
    NONE_OF + Math.min(near.length, RANKS - 1),
  ];
  return { candidates, none };
}
