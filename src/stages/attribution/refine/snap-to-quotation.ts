import type { Attribution, Cue, Quotation, Tokens } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

const ENOUGH = 0.3;

/** The outermost quotation that holds the offset, or null. Binary search: outermost quotations do not overlap. */
export function quotationAt(outermost: readonly Quotation[], offset: number): Quotation | null {
  let low = 0;
  let high = outermost.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outermost[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = outermost[low];
  return found !== undefined && found.start <= offset ? found : null;
}

/** The quotations that stand in no other. */
export const outermostOf = ({ quotations }: View): readonly Quotation[] =>
  quotations.filter(({ parent }) => parent === null);

/**
 * Content that begins or ends inside a quotation whose other part it leaves out takes the whole quotation, marks
 * included: what is quoted is said in one piece. Content with its cue inside the same quotation is left alone.
 */
export const snapToQuotation: Refiner = (attributions, view) => {
  const outermost = outermostOf(view);
  const refined: Attribution[] = [];
  for (const attribution of attributions) {
    const content: Span[] = [];
    for (const span of attribution.content)
      content.push(snapped(span, attribution.cue, outermost, view.tokens));
    refined.push({ ...attribution, content });
  }
  return refined;
};

function snapped(
  span: Span,
  cue: Cue | null,
  outermost: readonly Quotation[],
  tokens: Tokens,
): Span {
  let { start, end } = span;
  const first = quotationAt(outermost, start);
  const last = quotationAt(outermost, end - 1);
  const snaps = first !== null && !holds(first, cue);
  if (snaps && first.start < start && start - first.start <= 2) start = first.start;
  if (snaps && first === last) {
    const covered = (end - start) / (first.end - first.start);
    const opens = start <= first.inner.start + 1;
    if (opens || covered >= ENOUGH) return { start: first.start, end: Math.max(end, first.end) };
  }
  if (last !== null && last !== first && !holds(last, cue)) end = last.end;
  // the mark that closes another quotation: `said on “Sunday Forum[.” “I] asked`
  if (first !== null && start >= first.inner.end && first.end < end)
    start = tokens.start[tokenAt(tokens, first.end)]!;
  return { start, end };
}

const holds = (quotation: Quotation, cue: Cue | null): boolean =>
  cue !== null && quotation.start < cue.end && cue.start < quotation.end;
