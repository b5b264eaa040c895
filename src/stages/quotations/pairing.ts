import { isBlank } from "../../document/marks.js";
import type { Span } from "../../document/span.js";
import { type Ahead, lookAhead } from "./look-ahead.js";
import type { Family, Mark } from "./marks.js";

/** A quotation while its paragraph is being read; `end` and `innerEnd` are -1 until something ends it. */
export interface Pair {
  readonly family: Family;
  readonly start: number;
  innerStart: number;
  end: number;
  innerEnd: number;
  /** True also where the paragraph's end is its proper end, since the next paragraph carries it on. */
  closed: boolean;
  /** The pair of the paragraph before that this one carries on. */
  readonly continues: Pair | null;
  /** The opening mark's first character. */
  readonly char: string;
  /** False for a single mark that may be an apostrophe: no quotation unless something closes it. */
  readonly sure: boolean;
  /** A mark of another family at a place where speech is closed, while this was the innermost quotation. */
  wrongClose: Mark | null;
}

/** A nest deeper than this is noise; further opening marks are passed over. */
const DEPTH = 6;

/**
 * Pairs the marks of one paragraph. A quotation that nothing closes ends at a closing mark of the wrong family, at the
 * next opening mark of its own, or at the paragraph's end.
 *
 * @param carried quotations that the paragraph before left open, outermost first.
 * @param into receives the paragraph's quotations, in no order.
 * @returns those still open at the paragraph's end, outermost first.
 */
export function pairMarks(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: readonly Pair[],
  into: Pair[],
): readonly Pair[] {
  const open: Pair[] = [];
  const ahead = lookAhead(marks);
  let reopening = paragraph.start;
  if (carriesOnUnmarked(carried, marks)) open.push(carryOn(carried[0]!, paragraph.start));
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    const inner = open.at(-1);
    const partner = innermostOf(mark.family, open);
    if (partner >= 0 && closes(mark, partner, open, ahead, i)) {
      const pair = open[partner]!;
      open.length = partner;
      finish(text, pair, mark.start, mark.end, true, into);
    } else if (mark.side === "open" || mark.side === "either") {
      const before = mark.start === reopening ? carried[open.length] : undefined;
      if (before !== undefined) reopening = mark.end;
      if (open.length === DEPTH) continue;
      const sure = before?.family === mark.family || opensSurely(text, paragraph, mark);
      if (!sure && !ahead.closed[i]) continue;
      if (inner?.family === mark.family && ahead.depth[i]! > (inner.char === mark.char ? -2 : -1)) {
        open.pop();
        if (inner.sure) endAt(text, inner, mark.start, into);
      }
      const continues = before?.family === mark.family ? before : null;
      if (continues) continues.closed = true;
      open.push(newPair(mark, continues, sure));
    } else if (inner?.wrongClose === null && mark.side === "close" && mark.afterStop)
      inner.wrongClose = mark;
  }
  return endParagraph(text, paragraph, open, into);
}

/** Index of the innermost open quotation of the family, -1 where none is. */
function innermostOf(family: Family, open: readonly Pair[]): number {
  let at = open.length - 1;
  while (at >= 0 && open[at]!.family !== family) at--;
  return at;
}

/** True where the mark closes `open[partner]`, the innermost quotation of the mark's family. */
function closes(mark: Mark, partner: number, open: readonly Pair[], ahead: Ahead, i: number) {
  const innermost = partner === open.length - 1;
  if (mark.family === "single" && !innermost) return false;
  if (mark.side === "weakClose") return ahead.depth[i] === 0;
  if (mark.side !== "open") return true;
  if (mark.char === "“") return open[partner]!.char === "„";
  // A straight mark after a space, with none left to close what it would open: `"We go, "he said.`
  const straight = mark.char === '"' || mark.char === "'";
  return straight && mark.family === "double" && innermost && ahead.depth[i] === 0;
}

/** True where a mark is no apostrophe: it opens the paragraph, follows `,` or `:`, or is not a single one. */
function opensSurely(text: string, paragraph: Span, mark: Mark): boolean {
  if (mark.side === "either") return false;
  if (mark.family !== "single" || mark.start === paragraph.start) return true;
  const before = text[mark.start - 2];
  return mark.char === "‘" && (before === "," || before === ":");
}

/** True where an open quotation runs on into a paragraph that does not open it again, only closes it. */
function carriesOnUnmarked(carried: readonly Pair[], marks: readonly Mark[]): boolean {
  const family = carried[0]?.family;
  if (family === undefined || family === "single") return false;
  return marks.find((mark) => mark.family === family)?.side === "close";
}

function carryOn(pair: Pair, start: number): Pair {
  pair.closed = true;
  return {
    ...pair,
    start,
    innerStart: start,
    end: -1,
    innerEnd: -1,
    closed: false,
    continues: pair,
    wrongClose: null,
  };
}

const newPair = (mark: Mark, continues: Pair | null, sure: boolean): Pair => ({
  family: mark.family,
  start: mark.start,
  innerStart: mark.end,
  end: -1,
  innerEnd: -1,
  closed: false,
  continues,
  char: mark.char,
  sure,
  wrongClose: null,
});

/** Ends the quotation and keeps it, unless it holds nothing. Its inner span loses the spaces at its ends. */
function finish(
  text: string,
  pair: Pair,
  innerEnd: number,
  end: number,
  closed: boolean,
  into: Pair[],
): void {
  let from = pair.innerStart;
  let to = innerEnd;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  if (from === to) return;
  pair.innerStart = from;
  pair.innerEnd = to;
  pair.end = end;
  pair.closed = closed;
  into.push(pair);
}

/** Ends a quotation that nothing closes before `limit`, at its last word or mark. */
function endAt(text: string, pair: Pair, limit: number, into: Pair[]): void {
  const wrong = pair.wrongClose;
  let end = wrong?.start ?? limit;
  while (end > pair.innerStart && isBlank(text.charCodeAt(end - 1))) end--;
  finish(text, pair, end, wrong?.end ?? end, false, into);
}

function endParagraph(
  text: string,
  paragraph: Span,
  open: readonly Pair[],
  into: Pair[],
): readonly Pair[] {
  const left = open.filter((pair) => pair.sure);
  for (const pair of left) endAt(text, pair, paragraph.end, into);
  return left.filter((pair) => pair.wrongClose === null && pair.end >= 0);
}
