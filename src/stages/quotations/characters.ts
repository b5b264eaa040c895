/** White space; also what stands outside the paragraph. */
export const isSpace = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A letter of any script, coarsely: whatever is neither ASCII nor in a block of signs. */
export const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !isSign(code));

const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00;

/** `(`, `[`, `{`, `/` and `>`. */
export const isOpeningBracket = (code: number): boolean =>
  code === 0x28 || code === 0x5b || code === 0x7b || code === 0x2f || code === 0x3e;

/** Hyphen, dashes and the horizontal bar. */
export const isDash = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015);

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
