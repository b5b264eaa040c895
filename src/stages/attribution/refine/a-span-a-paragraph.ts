import type { Paragraph } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { each, type Refiner } from "./refiner.js";

/** Cuts content that runs over paragraphs into one span for each: a quotation carried on is one claim of several spans (Q4). */
export const aSpanAParagraph: Refiner = each((attribution, { paragraphs }) => {
  const content = cutAll(attribution.content, paragraphs);
  return content.length > attribution.content.length ? { ...attribution, content } : attribution;
});

function cutAll(content: readonly Span[], paragraphs: readonly Paragraph[]): readonly Span[] {
  const parts: Span[] = [];
  for (const span of content) parts.push(...cut(span, paragraphs));
  return parts;
}

/** The parts of the span that lie within paragraphs; the span itself where there is but one. */
function cut(span: Span, paragraphs: readonly Paragraph[]): readonly Span[] {
  const parts: Span[] = [];
  for (let p = firstEndingAfter(paragraphs, span.start); p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p]!;
    if (start >= span.end) break;
    parts.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
  }
  return parts.length > 1 ? parts : [span];
}

/** Index of the first paragraph that ends after the offset, by halving. */
function firstEndingAfter(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
