import { isBlank, isDash, isDigit, isLetter } from "../../document/marks.js";
import type { Span } from "../../document/span.js";
import { ELISIONS } from "../../lexicons/en/elisions.js";
import { isOpeningBracket, isWordMark } from "./characters.js";

/** Marks of one family open and close each other. */
export type Family = "double" | "single" | "guillemet";

/** What a mark may do where it stands. A `weakClose` may as well be an apostrophe, a foot or an inch. */
export type Side = "open" | "close" | "weakClose" | "either";

/** A quotation mark: one or two code units. */
export interface Mark extends Span {
  readonly family: Family;
  readonly side: Side;
  /** The mark's (first) character. */
  readonly char: string;
  /** `,` `.` `!` `?` or `…` stands before it: the place of a mark that closes speech. */
  readonly afterStop: boolean;
}

/** Every character that can be part of a quotation mark. */
const MARKS: ReadonlySet<string> = new Set("\"“”„‟‘’‚'`«»‹›");
const EQUALS = 0x3d;
const NO_MARKS: readonly Mark[] = [];

const isMark = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  if (code > 0xbb) return code >= 0x2018 && code <= 0x203a && MARKS.has(text[index]!);
  return code === 0x22 || code === 0x27 || code === 0x60 || code === 0xab || code === 0xbb;
};

/** True where the mark at `end` opens a clipped word or year: `’90s`, `'tis`, `rock 'n' roll`. */
const opensElision = (text: string, end: number, limit: number): boolean => {
  let stop = end;
  if (isDigit(text.charCodeAt(end))) {
    while (stop < limit && stop < end + 3 && isDigit(text.charCodeAt(stop))) stop++;
    if (stop - end !== 2) return false;
    if (text[stop] === "s") stop++;
    return stop >= limit || !isLetter(text.charCodeAt(stop));
  }
  while (stop < limit && stop < end + 8 && isLetter(text.charCodeAt(stop))) stop++;
  return ELISIONS.has(text.slice(end, stop).toLowerCase());
};

/** True where a small number ends at `end`: what feet and inches follow. */
const endsMeasure = (text: string, start: number, end: number): boolean => {
  let from = end;
  while (from > start && from > end - 4 && isDigit(text.charCodeAt(from - 1))) from--;
  return from < end && from > end - 4 && !isLetter(text.charCodeAt(from - 1));
};

/** True where the word that ends at `end` may carry an apostrophe at its end: `workers’`, `goin’`, `o’`. */
const endsClipped = (text: string, start: number, end: number): boolean => {
  const last = text[end - 1]!.toLowerCase();
  if (last === "s" || last === "z" || last === "x") return true;
  if (last === "n" && text[end - 2]?.toLowerCase() === "i") return end - start > 3;
  return last === "o" && (end - 1 === start || isBlank(text.charCodeAt(end - 2)));
};

/** What marks between `before` and `after` (the characters around them) can do by their place alone. */
const sideOf = (before: number, after: number): Side => {
  if (isBlank(before) || isOpeningBracket(before)) return isBlank(after) ? "either" : "open";
  return !isBlank(after) && isWordMark(after) ? "either" : "close";
};

/**
 * The quotation marks of the paragraph `start`–`end`, in order. Apostrophes inside words, clipped words (`’em`), years
 * (`’90s`) and marks of measure with nothing to close are left out; an apostrophe at a word's end is a `weakClose`.
 */
export function marksOf(text: string, start: number, end: number): readonly Mark[] {
  let marks: Mark[] | null = null;
  for (let i = start; i < end; i++) {
    if (!isMark(text, i)) continue;
    const runStart = i;
    while (i < end && isMark(text, i)) i++;
    if (
      i === runStart + 1 &&
      runStart > start &&
      i < end &&
      isLetter(text.charCodeAt(runStart - 1)) &&
      isLetter(text.charCodeAt(i)) &&
      (text[runStart] === "’" || text[runStart] === "'")
    )
      continue;
    marks ??= [];
    readRun(text, { start, end }, { start: runStart, end: i }, marks);
    i--;
  }
  return marks ?? NO_MARKS;
}

/** Reads marks that stand side by side (`'"`, `''`, `“‘`): all of them have the same place in the sentence. */
function readRun(text: string, paragraph: Span, run: Span, marks: Mark[]): void {
  const before = run.start > paragraph.start ? text.charCodeAt(run.start - 1) : 0x20;
  const after = run.end < paragraph.end ? text.charCodeAt(run.end) : 0x20;
  if (before === EQUALS) return; // the value of an HTML attribute
  const place = sideOf(before, after);
  const afterStop = ",.!?…".includes(String.fromCharCode(before));
  const measure = isDigit(before) && endsMeasure(text, paragraph.start, run.start);
  for (let i = run.start; i < run.end; ) {
    const char = text[i]!;
    const twin = text[i + 1] === char && i + 1 < run.end;
    const triple = twin && text[i + 2] === char && i + 2 < run.end;
    const add = (family: Family, side: Side, width: number) => {
      marks.push({ start: i, end: i + width, family, side, char, afterStop });
      i += width;
    };
    if (char === '"')
      add("double", measure && place !== "open" ? "weakClose" : place, twin ? 2 : 1);
    else if (char === "“" || char === "„" || char === "‟")
      add("double", place === "open" || char !== "“" ? "open" : "either", 1);
    else if (char === "”") add("double", place === "open" ? "either" : "close", 1);
    else if (char === "«" || char === "‹")
      add("guillemet", place === "close" ? "either" : "open", 1);
    else if (char === "»" || char === "›")
      add("guillemet", place === "open" ? "either" : "close", 1);
    else if (twin && !(triple && place !== "open"))
      add("double", measure && place !== "open" ? "weakClose" : place, 2);
    else {
      const side = singleSide(text, paragraph, i, place, measure);
      if (side === null) i++;
      else add("single", side, 1);
    }
  }
}

/** What a single mark at `index` can do, or null where it is an apostrophe for certain. */
function singleSide(
  text: string,
  paragraph: Span,
  index: number,
  place: Side,
  measure: boolean,
): Side | null {
  const char = text[index]!;
  const before = index > paragraph.start ? text.charCodeAt(index - 1) : 0x20;
  const letterBefore = isLetter(before);
  const opens = place === "open" || (place === "either" && before > 0x2011 && isDash(before));
  if (char === "‚") return opens ? "open" : null;
  if (char === "‘" && place === "either" && isBlank(before)) return "either";
  if (char === "‘" ? place !== "close" && !letterBefore : opens) {
    if (char === "’" || (char !== "`" && opensElision(text, index + 1, paragraph.end))) return null;
    return "open";
  }
  if (place !== "close") {
    const marksAfter = index + 1 < paragraph.end && isMark(text, index + 1);
    return char === "’" && (!letterBefore || marksAfter) ? "close" : null;
  }
  if (measure) return "weakClose";
  if (!letterBefore) return "close";
  if (/^['’‘]?n$/i.test(text.slice(Math.max(paragraph.start, index - 2), index))) return null;
  const next = index + 1 < paragraph.end ? text.charCodeAt(index + 1) : 0;
  return isBlank(next) && endsClipped(text, paragraph.start, index) ? "weakClose" : "close";
}
