import { Tag, type TagValue } from "../../document/tag.js";
import { baseForm } from "./base-form.js";
import { LEMMAS } from "./generated/lemmas.js";
import { WORDS } from "./generated/words.js";

/** Words with the same possible tags. */
export interface WordClass {
  /** The possible tags, the most frequent first, the others by number. */
  readonly tags: readonly TagValue[];
}

interface Lexicon {
  readonly classes: ReadonlyMap<string, WordClass>;
  /** `word TAG-number` → lemma. */
  readonly lemmas: ReadonlyMap<string, string>;
}

function parse(): Lexicon {
  const classes = new Map<string, WordClass>();
  for (const line of WORDS.split("\n")) {
    const bar = line.indexOf("|");
    const names = line.slice(0, bar).split(" ") as (keyof typeof Tag)[];
    const wordClass = { tags: names.map((name) => Tag[name]) };
    for (const word of line.slice(bar + 1).split(" ")) classes.set(word, wordClass);
  }
  const lemmas = new Map<string, string>();
  for (const line of LEMMAS.split("\n")) {
    const [name, ...pairs] = line.split(" ");
    const tag = Tag[name as keyof typeof Tag];
    for (let i = 0; i + 1 < pairs.length; i += 2) lemmas.set(`${pairs[i]} ${tag}`, pairs[i + 1]!);
  }
  return { classes, lemmas };
}

let parsed: Lexicon | undefined;
const lexicon = (): Lexicon => {
  parsed ??= parse();
  return parsed;
};

/** The possible tags of a word in lower case (with `'` for `’`), or null where the lexicon does not hold it. */
export const classOf = (word: string): WordClass | null => lexicon().classes.get(word) ?? null;

/** True where the lexicon holds the word as a verb's infinitive. */
export const isInfinitive = (word: string): boolean =>
  lexicon().classes.get(word)?.tags.includes(Tag.VB) ?? false;

/** The dictionary form of a word in lower case, read as `tag`; for other words than verbs and plurals the word itself. */
export const lemmaOf = (word: string, tag: number): string =>
  lexicon().lemmas.get(`${word} ${tag}`) ?? baseForm(word, tag, isInfinitive);
