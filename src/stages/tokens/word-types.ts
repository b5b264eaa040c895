import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { classOf, lemmaOf } from "../../lexicons/en/words.js";
import { hashOf } from "../../lexicons/word-hash.js";
import { candidatesOf } from "./candidates.js";
import { wordOf } from "./writing.js";

/** Possible tags, the likeliest first, and their hash. */
export interface Choice {
  readonly tags: readonly number[];
  readonly group: number;
}

/** What is the same for all words that are written alike. */
export interface WordType {
  readonly word: string;
  /** Hash of the word. */
  readonly hash: number;
  /** Hash of the last letters of a word that the lexicon does not hold; else 0. */
  readonly ending: number;
  /** Where the word does not open a sentence, and where it does. */
  readonly inside: Choice;
  readonly opening: Choice;
  /** Dictionary forms by tag, as they are asked for. */
  readonly lemmas: (string | undefined)[];
}

function choiceOf(tags: readonly number[]): Choice {
  let group = 0;
  for (const tag of tags) group = Math.imul(group ^ tag, 0x01000193) ^ (group >>> 13);
  return { tags, group };
}

function typeOf(written: string, shape: number): WordType {
  const word = wordOf(written);
  const known = classOf(word);
  return {
    word,
    hash: hashOf(word),
    ending: known === null ? hashOf(word.slice(-3)) : 0,
    inside: choiceOf(candidatesOf(word, shape & ~Shape.OPENS_SENTENCE, known)),
    opening: choiceOf(candidatesOf(word, shape | Shape.OPENS_SENTENCE, known)),
    lemmas: [],
  };
}

/** Longer slices of a text are no copies in V8: keeping one would keep the whole text. */
const LONGEST_KEPT = 12;
const KEPT = 30_000;
// Looking a word up says the same each time, so that what is kept here changes no result.
const kept = new Map<string, WordType>();

/** Looks words up, each spelling once. */
export function wordTypes(): (written: string, shape: number) => WordType {
  const long = new Map<string, WordType>();
  return (written, shape) => {
    const store = written.length > LONGEST_KEPT ? long : kept;
    let type = store.get(written);
    if (type === undefined) {
      if (kept.size > KEPT) kept.clear();
      type = typeOf(written, shape);
      store.set(written, type);
    }
    return type;
  };
}

const hasLemma = (tag: number): boolean =>
  (tag >= Tag.VB && tag <= Tag.VBZ) || tag === Tag.NNS || tag === Tag.MD || tag === Tag.RB;

/** The dictionary form of a word that is read as `tag`. */
export function lemmaOfType(type: WordType, tag: number): string {
  if (!hasLemma(tag)) return type.word;
  let lemma = type.lemmas[tag];
  if (lemma === undefined) {
    lemma = lemmaOf(type.word, tag);
    type.lemmas[tag] = lemma;
  }
  return lemma;
}
