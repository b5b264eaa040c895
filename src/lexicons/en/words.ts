import { Tag, type TagValue } from "../../document/tag.js";
import { baseForm } from "./base-form.js";
import { LEMMAS } from "./generated/lemmas.js";
import { CLASSES, WORDS } from "./generated/words.js";

/** Words with the same possible tags. */
export interface WordClass {
  /** The possible tags, the most frequent first, the others by number. */
  readonly tags: readonly TagValue[];
}

const classes: readonly WordClass[] = CLASSES.split("\n").map((line) => ({
  tags: line.split(" ").map((name) => Tag[name as keyof typeof Tag]),
}));

/** Longer words are slices of their text in V8: keeping one would keep the whole text. */
const LONGEST_KEPT = 12;
/** Words whose classes are kept; then the store is emptied and filled anew. */
const KEPT = 20_000;
const kept = new Map<string, WordClass | null>();

/**
 * The possible tags of a word in lower case (with `'` for `’`), or null where the lexicon does not hold it. What is asked
 * again is remembered; a table of all words would take longer to make than most articles to read.
 */
export function classOf(word: string): WordClass | null {
  if (word.length > LONGEST_KEPT) return searched(word);
  let found = kept.get(word);
  if (found !== undefined) return found;
  found = searched(word);
  if (kept.size >= KEPT) kept.clear();
  kept.set(word, found);
  return found;
}

/** Searches the list as it stands. */
function searched(word: string): WordClass | null {
  const key = `${word}:`;
  // Both point at spaces; the word, if it is there, stands behind `low` and before `high`.
  let low = 0;
  let high = WORDS.length - 1;
  while (low < high) {
    const middle = WORDS.lastIndexOf(" ", (low + high) >> 1);
    const end = WORDS.indexOf(" ", middle + 1);
    let i = 0;
    while (i < key.length && WORDS.charCodeAt(middle + 1 + i) === key.charCodeAt(i)) i++;
    if (i === key.length) return classes[numberAt(middle + 1 + i)]!;
    if (WORDS.charCodeAt(middle + 1 + i) < key.charCodeAt(i)) low = end;
    else high = middle;
  }
  return null;
}

const numberAt = (i: number): number =>
  (WORDS.charCodeAt(i) - 97) * 26 + WORDS.charCodeAt(i + 1) - 97;

/** True where the lexicon holds the word as a verb's infinitive. */
export const isInfinitive = (word: string): boolean =>
  classOf(word)?.tags.includes(Tag.VB) ?? false;

/** By tag: words and their dictionary forms. */
let lemmas: ReadonlyMap<number, ReadonlyMap<string, string>> | undefined;

function parseLemmas(): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const byTag = new Map<number, ReadonlyMap<string, string>>();
  for (const line of LEMMAS.split("\n")) {
    const [name, ...pairs] = line.split(" ");
    const forms = new Map<string, string>();
    for (let i = 0; i + 1 < pairs.length; i += 2) forms.set(pairs[i]!, pairs[i + 1]!);
    byTag.set(Tag[name as keyof typeof Tag], forms);
  }
  return byTag;
}

/** The dictionary form of a word in lower case, read as `tag`; for other words than verbs and plurals the word itself. */
export function lemmaOf(word: string, tag: number): string {
  lemmas ??= parseLemmas();
  return lemmas.get(tag)?.get(word) ?? baseForm(word, tag, isInfinitive);
}
