import { isVerb, Tag } from "../../src/document/tag.js";
import { baseForm } from "../../src/lexicons/en/base-form.js";
import type { Knowledge } from "./compromise.js";
import type { Seen } from "./counts.js";
import type { Classes } from "./words.js";

/** Short forms, which no tagger's lemma tells reliably. */
const SHORT_FORMS: readonly (readonly [keyof typeof Tag, string, string])[] = [
  ["MD", "ca", "can"],
  ["MD", "wo", "will"],
  ["MD", "sha", "shall"],
  ["MD", "'ll", "will"],
  ["MD", "'d", "would"],
  ["RB", "n't", "not"],
  ["VBZ", "'s", "be"],
  ["VBP", "'re", "be"],
  ["VBP", "'m", "be"],
  ["VBP", "'ve", "have"],
  ["VB", "'ve", "have"],
  ["VBD", "'d", "have"],
  ["VBZ", "ai", "be"],
  ["VBP", "ai", "be"],
];

/** A count's lemma is believed from this many times on; compromise's conjugation is asked for rarer words. */
const BELIEVED = 3;

/** `VBD went go was be …`: the dictionary forms that `baseForm` does not find, a line a tag. */
export function lemmaLines(
  classes: Classes,
  counts: ReadonlyMap<string, readonly Seen[]>,
  known: Knowledge,
): string[] {
  const isInfinitive = (word: string): boolean => classes.get(word)?.includes(Tag.VB) ?? false;
  const exceptions = new Map<string, string[]>();
  const add = (name: string, word: string, lemma: string): void => {
    const list = exceptions.get(name) ?? [];
    list.push(word, lemma);
    exceptions.set(name, list);
  };
  const nameOf = Object.fromEntries(Object.entries(Tag).map(([name, tag]) => [tag, name]));
  for (const [word, tags] of classes) {
    if (word.includes("'")) continue;
    for (const tag of tags) {
      if (!isVerb(tag) && tag !== Tag.NNS) continue;
      const seen = counts.get(word)?.find((one) => one.tag === tag);
      const believed = seen && (seen.count >= BELIEVED || !known.base.has(`${word} ${tag}`));
      const lemma = believed ? (seen.lemma ?? word) : known.base.get(`${word} ${tag}`);
      // CoreNLP leaves many plurals as they are (`rights`): believed only where there is no such singular noun.
      const singular = tag === Tag.NNS && lemma === word ? baseForm(word, tag, isInfinitive) : word;
      if (singular !== word && classes.get(singular)?.[0] === Tag.NN) continue;
      if (lemma === undefined || !/^[a-z-]+$/u.test(lemma)) continue;
      if (baseForm(word, tag, isInfinitive) !== lemma) add(nameOf[tag]!, word, lemma);
    }
  }
  for (const [name, word, lemma] of SHORT_FORMS) add(name, word, lemma);
  return [...exceptions].map(([name, pairs]) => `${name} ${pairs.join(" ")}`).sort();
}
