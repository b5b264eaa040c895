import type { Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import {
  CODES_AND_WORDS,
  CURRENCY_CODES,
  CURRENCY_PREFIXES,
} from "../../lexicons/en/currencies.js";
import { IRREGULAR_PLURALS } from "../../lexicons/en/figure-contexts.js";
import { type Numeral, readNumeral } from "./numerals.js";

/** What a piece is. */
export const Kind = { NUMBER: 1, WORD: 2, SYMBOL: 3 } as const;

/**
 * A sentence cut finer than into tokens, as parallel arrays: numbers, words of letters, and single marks, so that
 * `35-year-old`, `$1.2bn` and `$ 1.2 bn` are the same to the rules however the tokeniser cuts them.
 */
export interface Pieces {
  readonly text: string;
  readonly tokens: Tokens;
  readonly kind: readonly number[];
  /** UTF-16 offsets into `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Lower case; a number's is its text, a mark's the mark. */
  readonly word: readonly string[];
  /** A number's value; NaN for a code (`1.2.3`) and for all else. */
  readonly value: readonly number[];
  /** Index of the token that holds the piece's start. */
  readonly token: readonly number[];
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const isSpace = (c: number): boolean =>
  c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0xfeff;

/** Letters of Latin, Greek and other alphabets, without the signs, ideographs and surrogates between them. */
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && c < 0x2000) ||
  c === 0xb5;

/** True where the letters are a currency's, which digits may follow without a space. */
const isCurrencyPrefix = (word: string): boolean =>
  CURRENCY_PREFIXES.has(word) || (CURRENCY_CODES.has(word) && !CODES_AND_WORDS.has(word));

/** Cuts `text` from `from` to `to` (UTF-16 offsets of a sentence, whose first token is `firstToken`). */
export function piecesOf(
  text: string,
  from: number,
  to: number,
  tokens: Tokens,
  firstToken: number,
): Pieces {
  const kind: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const value: number[] = [];
  const token: number[] = [];
  let t = firstToken;
  let i = from;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i++;
      continue;
    }
    const begin = i;
    let read: Numeral | null = null;
    let what: number = Kind.SYMBOL;
    if (isLetter(c)) {
      what = Kind.WORD;
      i++;
      while (i < to) {
        const next = text.charCodeAt(i);
        if (isLetter(next)) i++;
        else if (isDigit(next)) {
          if (i - begin <= 4 && isCurrencyPrefix(text.slice(begin, i).toLowerCase())) break;
          i++;
        } else if ((next === 0xb2 || next === 0xb3) && i - begin <= 2) i++;
        else break;
      }
    } else {
      const last = kind.length - 1;
      read = readNumeral(text, i, to, last < 0 || end[last] !== i);
      if (read) {
        what = Kind.NUMBER;
        i = read.end;
      } else i++;
    }
    while (t + 1 < tokens.length && tokens.start[t + 1]! <= begin) t++;
    kind.push(what);
    start.push(begin);
    end.push(i);
    token.push(t);
    value.push(read ? read.value : Number.NaN);
    word.push(
      what === Kind.WORD
        ? tokens.start[t] === begin && tokens.end[t] === i
          ? tokens.word[t]!
          : text.slice(begin, i).toLowerCase()
        : i - begin > 400
          ? ""
          : text.slice(begin, i),
    );
  }
  return { text, tokens, kind, start, end, word, value, token };
}

/** The piece's word, or the empty string outside the sentence. */
export const wordAt = (p: Pieces, i: number): string => p.word[i] ?? "";

/** True where nothing stands between piece `i` and the one before it. */
export const gluedBefore = (p: Pieces, i: number): boolean =>
  i > 0 && i < p.kind.length && p.start[i] === p.end[i - 1];

/** True where piece `i` is a number with a value. */
export const isNumber = (p: Pieces, i: number): boolean =>
  p.kind[i] === Kind.NUMBER && !Number.isNaN(p.value[i]);

/** The part of speech of the token that holds piece `i`. */
export const tagAt = (p: Pieces, i: number): number =>
  i >= 0 && i < p.kind.length ? (p.tokens.tag[p.token[i]!] ?? Tag.NONE) : Tag.NONE;

/** True where piece `i` opens with a capital. */
export function isCapital(p: Pieces, i: number): boolean {
  if (p.kind[i] !== Kind.WORD) return false;
  const c = p.text.charCodeAt(p.start[i]!);
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
}

/** True for a hyphen or dash that may join a compound or a range. */
export const isDash = (word: string): boolean =>
  word === "-" || word === "–" || word === "‑" || word === "—" || word === "−";

/** True for a hyphen. */
export const isHyphen = (word: string): boolean => word === "-" || word === "‑";

/** Plural nouns by form, whatever the tag: wrong tags are common among nouns after numbers. */
export function isPlural(p: Pieces, i: number): boolean {
  if (p.kind[i] !== Kind.WORD) return false;
  const word = p.word[i]!;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.length < 4 || !word.endsWith("s")) return false;
  const tag = tagAt(p, i);
  if (tag === Tag.NNS || tag === Tag.NNPS) return true;
  return (
    !word.endsWith("ss") &&
    !word.endsWith("us") &&
    !word.endsWith("is") &&
    tag !== Tag.VBZ &&
    tag !== Tag.RB &&
    tag !== Tag.IN
  );
}
