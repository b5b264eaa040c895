import { isBlank, isDash, isDigit, isLetter, isOpener, isStop } from "../../document/marks.js";
import type { Span } from "../../document/span.js";

/** A stretch between quotation marks or brackets, the marks included. */
export interface Enclosure extends Span {
  readonly quoted: boolean;
}

/** The enclosures of a paragraph that are closed in it. */
export interface Enclosures {
  /** By their start. */
  readonly list: readonly Enclosure[];
  /** Places of straight marks that close a quotation though their neighbours do not show it (`said."The`). */
  readonly tight: ReadonlySet<number>;
}

const NONE: Enclosures = { list: [], tight: new Set() };
/** Brackets within brackets are not followed deeper than this. */
const DEPTH = 16;
const PARTNER = new Map([
  [0x29, 0x28],
  [0x5d, 0x5b],
  [0x7d, 0x7b],
]);

/** What a mark can be, in bits. */
const OPENING_BRACKET = 1;
const CLOSING_BRACKET = 2;
/** A single mark, or an apostrophe. */
const SINGLE = 4;
const SINGLE_OPENING = 8;
const DOUBLE = 16;
const DOUBLE_OPENING = 32;
const DOUBLE_CLOSING = 64;

const MARKS = new Uint8Array(0x2020);
for (const [bits, marks] of [
  [OPENING_BRACKET, "([{"],
  [CLOSING_BRACKET, ")]}"],
  [SINGLE, "'`‘’"],
  [SINGLE_OPENING, "`‘"],
  [DOUBLE, "\"'`‘’‚‛“”„«»"],
  [DOUBLE_OPENING, "`“„«"],
  [DOUBLE_CLOSING, "’”»"],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)]! |= bits;

/**
 * Pairs quotation marks and brackets as far as sentences need it: by the characters beside each mark, and for straight
 * marks between two letters by turns. A mark that opens while its like is open takes its place, so that one mark too
 * many costs one quotation and not the rest of the paragraph.
 */
export function enclosuresOf(text: string, start: number, end: number): Enclosures {
  let list: Enclosure[] | null = null;
  const tight = new Set<number>();
  let double = -1;
  let single = -1;
  const brackets: number[] = [];
  const add = (from: number, to: number, quoted: boolean): void => {
    list ??= [];
    list.push({ start: from, end: to, quoted });
  };
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const mark = code < MARKS.length ? MARKS[code]! : 0;
    if (mark === 0) continue;
    if ((mark & OPENING_BRACKET) !== 0) {
      if (brackets.length < DEPTH) brackets.push(i);
      else brackets.length = 0;
      continue;
    }
    if ((mark & CLOSING_BRACKET) !== 0) {
      const top = brackets.at(-1);
      if (top !== undefined && text.charCodeAt(top) === PARTNER.get(code)) {
        brackets.pop();
        add(top, i + 1, false);
      }
      continue;
    }
    const before = i > start ? text.charCodeAt(i - 1) : 0x20;
    const twin = i + 1 < end && text.charCodeAt(i + 1) === code && code !== 0x22;
    const last = twin ? i + 1 : i;
    const after = last + 1 < end ? text.charCodeAt(last + 1) : 0x20;
    const opens = isBlank(before) || (isOpener(before) && before !== 0x27) || isDash(before);
    const closes = isBlank(after) || (!isLetter(after) && !isDigit(after) && !isOpener(after));
    if (!twin && (mark & SINGLE) !== 0) {
      if ((mark & SINGLE_OPENING) !== 0 || (code === 0x27 && opens && isLetter(after))) single = i;
      else if (single >= 0 && closes && !opens && !isPossessive(text, i, before, after)) {
        add(single, i + 1, true);
        single = -1;
      }
      continue;
    }
    i = last;
    if ((mark & DOUBLE_OPENING) !== 0) double = i;
    else if ((mark & DOUBLE_CLOSING) !== 0) {
      if (double >= 0) add(double, i + 1, true);
      double = -1;
    } else if (opens && !closes) double = last - (twin ? 1 : 0);
    else if (double >= 0) {
      if (closes === opens || !closes) tight.add(i);
      add(double, i + 1, true);
      double = -1;
    } else if (!closes || opens) double = i;
  }
  const found = list as Enclosure[] | null;
  if (found === null) return NONE;
  found.sort((a, b) => a.start - b.start);
  return { list: found, tight };
}

/** True where the mark after an `s` and before a space may as well be an apostrophe: `the workers’ pay`. */
const isPossessive = (text: string, at: number, before: number, after: number): boolean =>
  (before === 0x73 || before === 0x53) && isBlank(after) && !isStop(text.charCodeAt(at - 2));
