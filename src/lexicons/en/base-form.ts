import { isVerb, Tag } from "../../document/tag.js";

const VOWELS = "aeiou";
const isVowel = (c: string | undefined): boolean => c !== undefined && VOWELS.includes(c);

/**
 * Stems that want an `e` back, where the lexicon knows none of the possible verbs. One syllable that ends in a single vowel and a
 * single consonant does, since the consonant would be doubled without it (`fumed`, `slammed`).
 */
const WANTS_E =
  /(?:^[^aeiou]+[aeiou][^aeiouwxy]|[aiou]t|[^aeiou][aiou]s|[aeiou]z|[cguv]|[bcdfgkpt]l|[^aeiou]rs|[aiou]r)$/u;

/** The infinitive of a regular `-ed` or `-ing` form whose ending is cut off. */
function fromStem(stem: string, isInfinitive: (word: string) => boolean): string {
  if (isInfinitive(`${stem}e`)) return `${stem}e`;
  if (isInfinitive(stem)) return stem;
  const last = stem.at(-1);
  const doubled = last !== undefined && last === stem.at(-2) && !isVowel(last);
  if (doubled) {
    const single = stem.slice(0, -1);
    if (isInfinitive(single) || !"lsz".includes(last)) return single;
    return stem;
  }
  return WANTS_E.test(stem) && stem.length > 2 ? `${stem}e` : stem;
}

function withoutS(word: string): string {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[cs]h|ss|x|zz|[^aeiou]o)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The dictionary form by spelling alone, for regular nouns and verbs.
 *
 * @param isInfinitive whether the lexicon holds the word as a verb's infinitive.
 */
export function baseForm(
  word: string,
  tag: number,
  isInfinitive: (word: string) => boolean,
): string {
  if (tag === Tag.NNS) {
    if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
    return word.endsWith("s") && !word.endsWith("ss") ? withoutS(word) : word;
  }
  if (!isVerb(tag) || word.length < 4) return word;
  if (tag === Tag.VBZ) return word.endsWith("s") && !word.endsWith("ss") ? withoutS(word) : word;
  if (tag === Tag.VBG && word.endsWith("ing")) return fromStem(word.slice(0, -3), isInfinitive);
  if ((tag === Tag.VBD || tag === Tag.VBN) && word.endsWith("ed")) {
    if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
    if (word.endsWith("eed") && isInfinitive(word.slice(0, -1))) return word.slice(0, -1);
    return fromStem(word.slice(0, -2), isInfinitive);
  }
  return word;
}
