import type { UnknownWords } from "../document/layers.js";
import { Tag } from "../document/tag.js";

/** Answers that can be loaded when first needed. */
export interface LazyUnknownWords extends UnknownWords {
  /** Whether `tag` was called before `load` was done. */
  readonly asked: boolean;
  load(): Promise<void>;
}

/** Words whose answers are kept; then the store is emptied and filled anew. */
const KEPT = 20_000;

/** compromise's tags and ours, the narrower before the wider. */
const MEANING: readonly (readonly [string, number])[] = [
  ["Comparative", Tag.JJR],
  ["Superlative", Tag.JJS],
  ["Adjective", Tag.JJ],
  ["Adverb", Tag.RB],
  ["Gerund", Tag.VBG],
  ["Participle", Tag.VBN],
  ["PastTense", Tag.VBD],
  ["Infinitive", Tag.VB],
  ["PresentTense", Tag.VBZ],
  ["Plural", Tag.NNS],
  ["Noun", Tag.NN],
];

type Compromise = typeof import("compromise/two").default;

function askCompromise(nlp: Compromise, word: string): number {
  const [term] = (nlp(word).json()[0] as { terms: { tags: string[] }[] } | undefined)?.terms ?? [];
  for (const [name, tag] of MEANING) if (term?.tags.includes(name)) return tag;
  return Tag.NONE;
}

/**
 * compromise as judge of single words, loaded only when `load` is called: importing it costs more than reading many
 * articles. Until then every answer is NONE and `asked` tells that there was a question: the caller may then `load` and
 * read the text once more. The answer for a word depends on nothing but the word.
 */
export function lazyUnknownWords(): LazyUnknownWords {
  const answers = new Map<string, number>();
  let nlp: Compromise | undefined;
  let asked = false;
  return {
    get asked() {
      return asked;
    },
    tag(word) {
      if (nlp === undefined) {
        asked = true;
        return Tag.NONE;
      }
      let answer = answers.get(word);
      if (answer === undefined) {
        if (answers.size >= KEPT) answers.clear();
        answer = askCompromise(nlp, word);
        // A word is a slice of its text: kept as it is, V8 would keep the whole text with it.
        answers.set([...word].join(""), answer);
      }
      return answer;
    },
    async load() {
      // compromise asks for `self.env` where there is no `process`: a host that has neither gets what browsers have.
      if (!("process" in globalThis || "self" in globalThis))
        Object.assign(globalThis, { self: globalThis });
      nlp ??= (await import("compromise/two")).default;
    },
  };
}
