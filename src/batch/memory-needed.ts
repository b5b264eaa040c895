/** Bytes for what a text holds, above what was measured for a text of nothing else (BENCHMARKS.md). */
const UNIT = 50;
const WORD = 300;
const NUMBER = 700;
const MARK = 300;
const LINE = 900;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
const isDash = (code: number): boolean => code >= 0x2010 && code < 0x2070;

/**
 * Bytes that reading a text takes at most, about: each of its words, numbers, marks and lines may become a token, a figure and a
 * statement, and all of them live until the record is written.
 */
export function memoryNeeded(text: string): number {
  let bytes = UNIT * text.length;
  let before = 10;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (!isDigit(before)) bytes += NUMBER;
    } else if (code === 10) bytes += LINE;
    else if (code > 32 && (isDash(code) || !isLetter(code))) bytes += MARK;
    if (code > 32 && before <= 32) bytes += WORD;
    before = code;
  }
  return bytes;
}
