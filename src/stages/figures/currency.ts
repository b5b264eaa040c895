import { CODES_AND_WORDS, CURRENCY_CODES } from "../../lexicons/en/currencies.js";
import { isCapital, type Pieces, wordAt } from "./pieces.js";

/** A currency beside a number. */
export interface Currency {
  /** Index after its last piece. */
  readonly to: number;
  /** ISO 4217 code, or the noun where it names several currencies or part of one. */
  readonly unit: string;
  /** Where the rest of the text decides which currency it is. */
  readonly open?: "dollar" | "grand";
  /** What the currency's own letters multiply by: `MUSD`. */
  readonly scale?: number;
}

/** True where piece `i` is all capitals. */
export const isUpper = (p: Pieces, i: number): boolean =>
  p.text.slice(p.start[i], p.end[i]) === wordAt(p, i).toUpperCase();

/** The ISO 4217 code that piece `i` is, in capitals or, where it is no other word, in lower case; or null. */
export function codeAt(p: Pieces, i: number): string | null {
  const word = wordAt(p, i);
  if (word.length > 4 || !CURRENCY_CODES.has(word)) return null;
  return isUpper(p, i) || !(CODES_AND_WORDS.has(word) || isCapital(p, i))
    ? word.toUpperCase()
    : null;
}

/** The code in `MUSD`, `MEUR`, as Nordic companies write millions; or null. */
export function gluedLetters(p: Pieces, i: number): string | null {
  const word = wordAt(p, i);
  return word.length === 4 && word[0] === "m" && CURRENCY_CODES.has(word.slice(1)) && isUpper(p, i)
    ? word.slice(1).toUpperCase()
    : null;
}

/** True for the unit of a whole currency and not of cents. */
export const isWhole = (unit: string): boolean => unit.length === 3 && unit === unit.toUpperCase();
