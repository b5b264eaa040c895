import { lettersAt } from "./characters.js";
import { crc32 } from "./crc32.js";

/** How a word is written. */
export const WordShape = {
  LOWER: 0,
  /** A capital, then lower case. */
  CAPITAL: 1,
  /** At least two letters, all capitals. */
  UPPER: 2,
  MIXED: 3,
  /** Has a digit or another number. */
  NUMBER: 4,
  /** No word: a punctuation mark or sign. */
  MARK: 5,
} as const;

/** What the network is told of a word apart from where it stands. */
export interface WordType {
  /** The word in lower case without its clitic, ASCII digits as `0` where it has a number, `’` as `'`: what the vocabulary lists. */
  readonly base: string;
  /** Bucket of its last three characters; 0 for a mark. */
  readonly suffix: number;
  /** Bucket of its first four characters; 1 for a mark. */
  readonly prefix: number;
  /** A value of {@link WordShape}. */
  readonly shape: number;
  /** `'s` 1, `'ll` 2, `'re` 3, `'ve` 4, `'d` 5, `'m` 6, `n't` 7; 0 for none. */
  readonly clitic: number;
}

const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/i;
const CLITICS = ["s", "ll", "re", "ve", "d", "m", "t"];
const LONGEST_CLITIC = 3;
const NUMBER = /\p{N}/u;

/** The type of one word, with so many buckets of ends and of beginnings; the twin of training/fast/words.py. */
export function wordType(surface: string, suffixes: number, prefixes: number): WordType {
  if (lettersAt(surface, 0) === 0)
    return {
      base: surface.replaceAll("’", "'"),
      suffix: 0,
      prefix: 1,
      shape: WordShape.MARK,
      clitic: 0,
    };
  const cut = cliticAt(surface);
  const bare = surface.slice(0, cut);
  const shape = shapeOf(bare);
  let base = bare.toLowerCase().replaceAll("’", "'");
  if (shape === WordShape.NUMBER) base = base.replace(/[0-9]/g, "0");
  return {
    base,
    suffix: crc32(`s${lastCharacters(base, 3)}`) % suffixes,
    prefix: crc32(`p${firstCharacters(base, 4)}`) % prefixes,
    shape,
    clitic: CLITICS.indexOf(surface.slice(cut).toLowerCase().split(/['’]/)[1] ?? "") + 1,
  };
}

/** Where the clitic begins that a word ends with; the word's length where it has none. */
function cliticAt(surface: string): number {
  const from = Math.max(1, surface.length - LONGEST_CLITIC);
  const found = CLITIC.exec(surface.slice(from));
  return found === null ? surface.length : from + found.index;
}

function shapeOf(bare: string): number {
  if (NUMBER.test(bare)) return WordShape.NUMBER;
  const lower = bare.toLowerCase();
  if (bare === lower) return WordShape.LOWER;
  const rest = afterFirst(bare);
  if (rest !== "" && bare === bare.toUpperCase()) return WordShape.UPPER;
  return rest === afterFirst(lower) ? WordShape.CAPITAL : WordShape.MIXED;
}

/** By characters, not code units. */
const afterFirst = (word: string): string => word.slice(word.codePointAt(0)! > 0xffff ? 2 : 1);
function lastCharacters(word: string, count: number): string {
  let from = word.length;
  for (let n = 0; n < count && from > 0; n++) from -= isLow(word, from - 1) ? 2 : 1;
  return word.slice(from);
}
function firstCharacters(word: string, count: number): string {
  let end = 0;
  for (let n = 0; n < count && end < word.length; n++) end += isLow(word, end + 1) ? 2 : 1;
  return word.slice(0, end);
}
/** Words hold no halves of characters but pairs. */
const isLow = (word: string, i: number): boolean => (word.charCodeAt(i) & 0xfc00) === 0xdc00;
