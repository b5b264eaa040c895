import { isUpper, Kind, kindOf } from "../../document/characters.js";
import type { Span } from "../../document/span.js";
import type { Line } from "./lines.js";
import { endsInStop, isItem, isQuoted, isRow, opensWithCapital } from "./shapes.js";

/** Widths to which texts are wrapped, in characters. */
const NARROWEST = 30;
const WIDEST = 120;

/**
 * Joins lines into blocks (P4). Whether line breaks stand inside paragraphs is decided by the document's own evidence:
 * in wrapped text most lines are so long that the next line's first word would not have fitted, and many lines begin
 * with a small letter in the middle of a sentence.
 */
export function blocksOf(text: string, lines: readonly Line[]): readonly Span[] {
  const width = wrapWidth(text, lines);
  const long = width === 0 && lines.some((line) => widthOf(line) > WIDEST);
  if (width === 0 && !long) return lines;
  const blocks: Span[] = [];
  let start = -1;
  lines.forEach((line, i) => {
    if (start < 0) start = line.start;
    const next = lines[i + 1];
    if (next && !next.afterGap) {
      const broken =
        long && line.end - start >= NARROWEST && opensWithCapital(text, { start, end: line.end });
      if (broken ? isBroken(text, line, next) : !long && isJoined(text, line, next, width)) return;
    }
    blocks.push({ start, end: line.end });
    start = -1;
  });
  return blocks;
}

/** The width that the text is wrapped to, or 0 where each line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    if (!next.afterGap && !isIndented(line, next) && isProse(text, line) && isProse(text, next))
      pairs.push(i);
  }
  if (pairs.length === 0) return 0;
  const lengths = pairs.map((i) => widthOf(lines[i]!)).sort((a, b) => a - b);
  // One table or address among the lines may be wider than the rest.
  const width = lengths[Math.floor((lengths.length - 1) * 0.8)]!;
  if (width < NARROWEST || width > WIDEST) return 0;
  let full = 0;
  let running = 0;
  for (const i of pairs) {
    const next = lines[i + 1]!;
    if (isFull(text, lines[i]!, next, width)) full++;
    if (runsOn(text, lines[i]!, next)) running++;
  }
  return full >= pairs.length * 0.6 && running >= pairs.length * 0.2 ? width : 0;
}

/** A first line that is moved in begins a paragraph. */
const isIndented = (line: Line, next: Line): boolean => next.indent > line.indent + 1;

const widthOf = (line: Line): number => line.end - line.start + line.indent;

const isProse = (text: string, line: Line): boolean =>
  !isRow(text, line) && kindOf(text.charCodeAt(line.start)) !== Kind.SYMBOL;

/**
 * True where the first word of `next` would not have fitted into `line`; ragged margins are allowed for. A line much
 * longer than the rest was never wrapped.
 */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.start;
  const limit = Math.min(next.end, next.start + width);
  while (end < limit && kindOf(text.charCodeAt(end)) !== Kind.SPACE) end++;
  const length = widthOf(line);
  return length < width * 1.3 && length + 1 + end - next.start > width * 0.92;
}

/** True where the next line begins in the middle of a sentence. */
const runsOn = (text: string, line: Line, next: Line): boolean => {
  const first = text.charCodeAt(next.start);
  return kindOf(first) === Kind.LETTER && !isUpper(first) && !endsInStop(text, line);
};

/** In text of a paragraph a line, a break in mid sentence is a mishap, as where a link stood. */
const isBroken = (text: string, line: Line, next: Line): boolean =>
  runsOn(text, line, next) &&
  !/[:;]/.test(text[line.end - 1]!) &&
  isProse(text, line) &&
  !isItem(text, next);

function isJoined(text: string, line: Line, next: Line, width: number): boolean {
  if (isRow(text, line) || isRow(text, next) || isItem(text, next)) return false;
  if (isQuoted(text, line) !== isQuoted(text, next)) return false;
  if (runsOn(text, line, next)) return true;
  return !isIndented(line, next) && isFull(text, line, next, width);
}
