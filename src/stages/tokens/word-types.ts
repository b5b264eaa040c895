import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import type { WordType } from "../../document/word-type.js";
import { classOf, lemmaOf } from "../../lexicons/en/words.js";
import { hashOf } from "../../lexicons/word-hash.js";
import { candidatesOf, OPEN } from "./candidates.js";
import { shapeOf } from "./shape.js";
import { wordOf } from "./writing.js";

/** Possible tags, the likeliest first, and their hash. */
export interface Choice {
  readonly tags: readonly number[];
  readonly likeliest: number;
  readonly group: number;
}

/** What the tagger wants besides. */
export interface TaggedType extends WordType {
  /** Bits of `Shape` that the letters show. */
  readonly shape: number;
  /** Hash of the last letters of a word that the lexicon does not hold; else 0. */
  readonly ending: number;
  /** Where the word does not open a sentence, and where it does. */
  readonly inside: Choice;
  readonly opening: Choice;
  /** Dictionary forms by {@link LEMMA_PLACES}, as they are asked for. */
  lemmas: (string | null)[] | null;
}

function newChoice(tags: readonly number[]): Choice {
  let group = 0;
  for (const tag of tags) group = Math.imul(group ^ tag, 0x01000193) ^ (group >>> 13);
  return { tags, likeliest: tags[0]!, group };
}

/** A few hundred lists of tags serve all words: kept once each, they stay in the processor's cache. */
const choices = new Map<string, Choice>();
/** Told apart from a word of the lexicon that happens to have the same tags. */
const open = newChoice(OPEN);

function choiceOf(tags: readonly number[]): Choice {
  if (tags === OPEN) return open;
  const key = tags.join(" ");
  let choice = choices.get(key);
  if (choice === undefined) {
    choice = newChoice(tags);
    choices.set(key, choice);
  }
  return choice;
}

function typeOf(written: string): TaggedType {
  const word = wordOf(written);
  const shape = shapeOf(written, 0, written.length);
  const known = classOf(word);
  return {
    word,
    hash: hashOf(word),
    asked: 0,
    holds: 0,
    shape,
    ending: known === null ? hashOf(word.slice(-3)) : 0,
    inside: choiceOf(candidatesOf(word, shape, known)),
    opening: choiceOf(candidatesOf(word, shape | Shape.OPENS_SENTENCE, known)),
    lemmas: null,
  };
}

/** Longer slices of a text are no copies in V8: keeping one would keep the whole text. */
const LONGEST_KEPT = 12;
/** Numbers that a spelling takes in the table, of which a line of the processor's cache holds two. */
const SPELLING = 16;
const KEPT = 30_000;
const BUCKETS = 1 << 16;
/** Words made to meet in one place of the table must not slow it down. */
const MOST_STEPS = 16;

// A table of spellings that is asked with a place in the text: a `Map` would want each word cut out first, which costs
// more than all the rest. Looking a word up says the same each time, so that what is kept here changes no result.
const kept: TaggedType[] = [];
/**
 * In the lower bits one more than the place in `kept`, in the upper ones those of the spelling's hash; 0 where none is. What is looked up
 * so touches one place of memory here and one in `spellings`, each of which the processor may have to wait for.
 */
const buckets = new Int32Array(BUCKETS);
const PLACE = 0x7fff;
/** By place in `kept`: the spelling's length and code units. */
const spellings = new Uint16Array(KEPT * SPELLING);

function isAt(text: string, start: number, length: number, place: number): boolean {
  const from = place * SPELLING;
  if (spellings[from] !== length) return false;
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(start + i) !== spellings[from + 1 + i]) return false;
  return true;
}

/** Keeps the type of a word that is not in the table, and returns its place. */
function keep(text: string, start: number, end: number): number {
  const type = typeOf(text.slice(start, end));
  if (kept.length >= KEPT) {
    kept.length = 0;
    buckets.fill(0);
  }
  const place = kept.push(type) - 1;
  const from = place * SPELLING;
  spellings[from] = end - start;
  for (let i = start; i < end; i++) spellings[from + 1 + i - start] = text.charCodeAt(i);
  return place;
}

/** The type of a short word from the table, or null where too many others stand in its place. */
function keptType(text: string, start: number, end: number): TaggedType | null {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  const home = hash ^ (hash >>> 16);
  for (let step = 0; step < MOST_STEPS; step++) {
    const bucket = (home + step) & (BUCKETS - 1);
    const found = buckets[bucket]!;
    if (found === 0) {
      const place = keep(text, start, end);
      buckets[bucket] = (hash & ~PLACE) | (place + 1);
      return kept[place]!;
    }
    if (((found ^ hash) & ~PLACE) !== 0) continue;
    const place = (found & PLACE) - 1;
    if (isAt(text, start, end - start, place)) return kept[place]!;
  }
  return null;
}

/** Looks words up, each spelling once: the word of a text from `start` to `end`. */
export function wordTypes(text: string): (start: number, end: number) => TaggedType {
  const others = new Map<string, TaggedType>();
  return (start, end) => {
    const found = end - start <= LONGEST_KEPT ? keptType(text, start, end) : null;
    if (found !== null) return found;
    const written = text.slice(start, end);
    let type = others.get(written);
    if (type === undefined) {
      type = typeOf(written);
      others.set(written, type);
    }
    return type;
  };
}

/** Tags under which a word may have another dictionary form than itself. */
const WITH_LEMMA = [
  Tag.VB,
  Tag.VBD,
  Tag.VBG,
  Tag.VBN,
  Tag.VBP,
  Tag.VBZ,
  Tag.NNS,
  Tag.MD,
  Tag.RB,
] as const;
/** By tag: its place in {@link WITH_LEMMA}, or -1. */
const LEMMA_PLACES = new Int8Array(Tag.FW + 1).fill(-1);
WITH_LEMMA.forEach((tag, place) => {
  LEMMA_PLACES[tag] = place;
});

/** The dictionary form of a word that is read as `tag`. */
export function lemmaOfType(type: TaggedType, tag: number): string {
  const place = LEMMA_PLACES[tag]!;
  if (place < 0) return type.word;
  type.lemmas ??= WITH_LEMMA.map(() => null);
  let lemma = type.lemmas[place]!;
  if (lemma === null) {
    lemma = lemmaOf(type.word, tag);
    type.lemmas[place] = lemma;
  }
  return lemma;
}
