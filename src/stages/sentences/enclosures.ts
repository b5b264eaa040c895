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

const isMark = (code: number): boolean =>
  code < 0x80
    ? code === 0x22 ||
      code === 0x27 ||
      code === 0x28 ||
      code === 0x29 ||
      code === 0x5b ||
      code === 0x5d ||
      code === 0x60 ||
      code === 0x7b ||
      code === 0x7d
    : (code >= 0x2018 && code <= 0x201e) || code === 0xab || code === 0xbb;

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
    if (!isMark(code)) continue;
    if (code === 0x28 || code === 0x5b || code === 0x7b) {
      if (brackets.length < DEPTH) brackets.push(i);
      else brackets.length = 0;
      continue;
    }
    const partner = PARTNER.get(code);
    if (partner !== undefined) {
      const top = brackets.at(-1);
      if (top !== undefined && text.charCodeAt(top) === partner) {
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
    const isSingle =
      !twin && (code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019);
    if (isSingle) {
      if (code === 0x2018 || code === 0x60 || (code === 0x27 && opens && isLetter(after)))
        single = i;
      else if (single >= 0 && closes && !opens && !isPossessive(text, i, before, after)) {
        add(single, i + 1, true);
        single = -1;
      }
      continue;
    }
    i = last;
    if (code === 0x201c || code === 0x201e || code === 0xab || code === 0x60) double = i;
    else if (code === 0x201d || code === 0xbb || code === 0x2019) {
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
