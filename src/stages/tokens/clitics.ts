import { Kind, kindOf } from "../../document/characters.js";

/** Endings that are words of their own after an apostrophe. */
const CLITICS = new Set(["s", "ll", "re", "ve", "d", "m"]);

/** The end of the letters from `start`. */
export function endOfLetters(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && kindOf(text.charCodeAt(i)) === Kind.LETTER) i++;
  return i;
}

/** An apostrophe at `at` with `s`, `ll`, `re`, `ve`, `d` or `m` and no more after it: the end of that, or `at`. */
export function endOfClitic(text: string, at: number, end: number): number {
  if (at + 1 >= end) return at;
  // Clitics have at most two letters: what is longer need not be read to its end.
  const last = endOfLetters(text, at + 1, Math.min(end, at + 5));
  return last > at + 1 && CLITICS.has(text.slice(at + 1, last).toLowerCase()) ? last : at;
}

const isT = (code: number): boolean => code === 116 || code === 84;
const isN = (code: number): boolean => code === 110 || code === 78;

/** An apostrophe at `at` in the middle of `n't`. */
export const isNot = (text: string, at: number, end: number): boolean =>
  at + 1 < end &&
  isT(text.charCodeAt(at + 1)) &&
  isN(text.charCodeAt(at - 1)) &&
  !(at + 2 < end && kindOf(text.charCodeAt(at + 2)) === Kind.LETTER);
