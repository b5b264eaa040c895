import type { Span } from "./span.js";

/**
 * Index of the first span that ends after `offset`, or the list's length.
 *
 * @param spans in reading order and not overlapping.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie wholly within `outer`; `spans` in reading order and not overlapping. */
export function spansWithin<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const within: T[] = [];
  for (let i = firstEndingAfter(spans, outer.start); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.end > outer.end) break;
    if (span.start >= outer.start) within.push(span);
  }
  return within;
}

/** True where both lists have spans at the same places. */
export const haveSameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, i) => start === other[i]!.start && end === other[i]!.end);
