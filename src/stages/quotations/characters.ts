import { isDigit, isLetter } from "../../document/marks.js";

/** `(`, `[`, `{`, `/` and `>`. */
export const isOpeningBracket = (code: number): boolean =>
  code === 0x28 || code === 0x5b || code === 0x7b || code === 0x2f || code === 0x3e;

/** What a quotation's first word may begin with: a letter, a digit, a bracket, a currency or at sign. */
export const isWordMark = (code: number): boolean =>
  isLetter(code) ||
  isDigit(code) ||
  code === 0x5b ||
  code === 0x28 ||
  code === 0x24 ||
  code === 0xa3 ||
  code === 0x20ac ||
  code === 0x23 ||
  code === 0x40;
