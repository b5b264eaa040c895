import { Tag } from "../../src/document/tag.js";
import type { Knowledge } from "./compromise.js";
import type { Seen } from "./counts.js";

/** Possible tags of each word, the most frequent first, the others by number. */
export type Classes = ReadonlyMap<string, readonly number[]>;

/** A word seen so often has shown all its tags: compromise is asked no more. */
const OFTEN = 30;
/** A word seen less often may have tags that it has not shown. */
const RARE = 3;
/** Tags seen less than this share of a word's times are taken for the tagger's mistakes. */
const LEAST_SHARE = 0.008;
/** Names' tags are added wherever the word has a capital; the lexicon holds them for words that are mostly names. */
const LEAST_NAME_SHARE = 0.05;

const isNameTag = (tag: number): boolean => tag === Tag.NNP || tag === Tag.NNPS;

function tagsOf(seen: readonly Seen[], known: ReadonlySet<number>): number[] {
  const total = seen.reduce((sum, { count }) => sum + count, 0);
  const tags = new Set<number>();
  for (const { tag, count } of seen) {
    const least = isNameTag(tag) ? LEAST_NAME_SHARE : LEAST_SHARE;
    if (count >= least * total && (count > 1 || total < 60)) tags.add(tag);
  }
  // `Nurses` in a union's name is no reason to take the nurses for one.
  if (total < OFTEN && known.has(Tag.NNS)) tags.delete(Tag.NNPS);
  if (total < OFTEN) {
    const onlyNames = tags.size > 0 && [...tags].every(isNameTag);
    for (const tag of known) if (!isNameTag(tag) || onlyNames || tags.size === 0) tags.add(tag);
  }
  // Where only compromise is heard, its word for a verb's form is heard for the noun as well (`dam`, `dams`).
  const rare = total < RARE;
  const open = (verb: number, ...others: number[]): void => {
    if (rare && tags.has(verb)) for (const tag of others) tags.add(tag);
  };
  open(Tag.VB, Tag.NN);
  open(Tag.VBZ, Tag.NNS);
  open(Tag.VBG, Tag.NN, Tag.JJ);
  open(Tag.VBN, Tag.JJ);
  const pair = (a: number, b: number): void => {
    if (tags.has(a)) tags.add(b);
  };
  pair(Tag.VB, Tag.VBP);
  pair(Tag.VBP, Tag.VB);
  const first =
    [...seen].filter(({ tag }) => tags.has(tag)).sort((a, b) => b.count - a.count)[0]?.tag ??
    [...tags][0]!;
  return [first, ...[...tags].filter((tag) => tag !== first).sort((a, b) => a - b)];
}

/** Past forms that also serve as participle get both tags, by spelling (`-ed`) or by compromise's conjugation. */
function addParticiples(word: string, tags: number[], known: ReadonlySet<number>): number[] {
  const past = tags.includes(Tag.VBD);
  const participle = tags.includes(Tag.VBN);
  if (past === participle) return tags;
  const both = word.endsWith("ed") || (known.has(Tag.VBD) && known.has(Tag.VBN));
  if (!both) return tags;
  const [first, ...rest] = tags;
  return [first!, ...[...rest, past ? Tag.VBN : Tag.VBD].sort((a, b) => a - b)];
}

/** Joins counts and compromise. */
export function wordClasses(
  counts: ReadonlyMap<string, readonly Seen[]>,
  known: Knowledge,
): Classes {
  const classes = new Map<string, number[]>();
  const none = new Set<number>();
  for (const word of [...new Set([...counts.keys(), ...known.tags.keys()])].sort()) {
    const more = known.tags.get(word) ?? none;
    const tags = tagsOf(counts.get(word) ?? [], more);
    if (tags[0] !== undefined) classes.set(word, addParticiples(word, tags, more));
  }
  return classes;
}

const nameOf = Object.fromEntries(Object.entries(Tag).map(([name, tag]) => [tag, name]));

/** What the lexicon's two constants hold. */
export interface WordTable {
  /** `NN VB VBP`: possible tags, a line a class. */
  readonly classes: string[];
  /** `abandon:ab`: a word in order of code units and its class's number in two letters. */
  readonly words: string[];
}

const letters = (index: number): string =>
  String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));

/** Writes the classes so that a word can be found without reading the others. */
export function wordTable(classes: Classes): WordTable {
  const keyOf = (tags: readonly number[]): string => tags.map((tag) => nameOf[tag]).join(" ");
  const keys = [...new Set([...classes.values()].map(keyOf))].sort();
  const code = new Map(keys.map((key, index) => [key, letters(index)]));
  const words = [...classes].map(([word, tags]) => `${word}:${code.get(keyOf(tags))}`);
  // Code units, not words, decide the order: a colon is greater than an apostrophe and less than a letter.
  return { classes: keys, words: words.sort() };
}
