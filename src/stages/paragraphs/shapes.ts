import { isUpper, Kind, kindOf } from "../../document/characters.js";
import { isBullet, isCloser, isStop } from "../../document/marks.js";
import type { Span } from "../../document/span.js";

/** The number of characters at a paragraph's head or tail that tells what it is. */
const HEAD = 12;

/** True where the last mark, closing quotation marks and brackets aside, ends a sentence. */
export function endsInStop(text: string, { start, end }: Span): boolean {
  let i = end;
  while (i > start && isCloser(text.charCodeAt(i - 1))) i--;
  return i > start && isStop(text.charCodeAt(i - 1));
}

/** The same for a full stop alone: headlines may end in `?` and `!`. */
export function endsInFullStop(text: string, { start, end }: Span): boolean {
  let i = end;
  while (i > start && isCloser(text.charCodeAt(i - 1))) i--;
  return i > start && (text[i - 1] === "." || text[i - 1] === "…");
}

/** An item of a list: bullet, dash, asterisk, number or letter, and a space. */
export const isItem = (text: string, { start, end }: Span): boolean =>
  isBullet(text.charCodeAt(start)) ||
  /^(?:[-–—*+·] |\(?(?:\d{1,2}|[A-Za-z]|[ivx]{2,4})\)\s|(?:\d{1,2}|[a-z])\.\s|\d{1,2}\.\)\s)/.test(
    text.slice(start, Math.min(end, start + HEAD)),
  );

/** An item whose mark can be nothing else. */
export const isBulleted = (text: string, { start }: Span): boolean =>
  isBullet(text.charCodeAt(start));

/** A line of a block quotation in plain text: `> …`. */
export const isQuoted = (text: string, { start, end }: Span): boolean =>
  text[start] === ">" && end - start > 2 && text[start + 1] !== ">";

/** A row of a table: cells parted by tabs, bars or wide spaces. */
export function isRow(text: string, { start, end }: Span): boolean {
  let bars = 0;
  let spaces = 0;
  // A row has its gaps early; a long line without one is prose.
  const limit = Math.min(end, start + 200);
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x09) return true;
    if (code === 0x7c && ++bars > 1) return true;
    spaces = code === 0x20 ? spaces + 1 : 0;
    if (spaces > 2) return true;
  }
  return false;
}

/** A line of marks alone: `***`, `———`, `###`, `-30-`. */
export function isSectionBreak(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + HEAD));
  if (head === "-30-" || head === "- 30 -" || head === "ENDS" || head === "—ENDS—") return true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    const mark =
      kind === Kind.SPACE ||
      kind === Kind.SYMBOL ||
      kind === Kind.HYPHEN ||
      kind === Kind.DASH ||
      code === 0x5f;
    if ((!mark && code !== 0x2e) || code === 0x24) return false;
  }
  return true;
}

/** True where the first letter or digit is no small letter. */
export function opensWithCapital(text: string, { start, end }: Span): boolean {
  for (let i = start; i < Math.min(end, start + HEAD); i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === Kind.LETTER) return isUpper(text.charCodeAt(i));
    if (kind === Kind.DIGIT) return true;
  }
  return false;
}
