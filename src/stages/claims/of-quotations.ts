import type { Quotation } from "../../document/layers.js";
import type { ClaimRecord } from "../../document/record.js";
import { outerFirst, type Span } from "../../document/span.js";

/** How many content spans before the quotation's end are looked at: nesting is never so deep in real text. */
const LOOK_BACK = 32;

/**
 * For each quotation (same index) the id of the claim that it is the content of or belongs to: of those that hold
 * at least half of it the one with the shortest span, so that of nested attributions the inner one is named.
 */
export function claimsOfQuotations(
  quotations: readonly Quotation[],
  claims: readonly ClaimRecord[],
): (string | null)[] {
  const spans: ClaimSpan[] = [];
  for (const { id, type, content } of claims)
    if (type !== "statement") for (const { start, end } of content) spans.push({ id, start, end });
  spans.sort(outerFirst);
  const ids: (string | null)[] = [];
  for (const quotation of quotations) {
    let best: ClaimSpan | null = null;
    let i = firstStartingAt(spans, quotation.end);
    for (const stop = Math.max(0, i - LOOK_BACK); i-- > stop; ) {
      const span = spans[i]!;
      const shared = Math.min(span.end, quotation.end) - Math.max(span.start, quotation.start);
      if (shared * 2 < quotation.end - quotation.start) continue;
      if (best === null || span.end - span.start < best.end - best.start) best = span;
    }
    ids.push(best?.id ?? null);
  }
  return ids;
}

/** A span of a claim's content. */
interface ClaimSpan extends Span {
  readonly id: string;
}

/** Index of the first span, of those ordered by start, that starts at `offset` or later. */
function firstStartingAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
