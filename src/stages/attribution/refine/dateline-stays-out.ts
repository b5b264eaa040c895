import type { Span } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

/** Takes the agency's dateline (`KYIV, May 11 (AP) — `) off content and source: it is nobody's words (P2). */
export const datelineStaysOut: Refiner = (attributions, { paragraphs }) => {
  const datelines = paragraphs.flatMap(({ dateline }) => dateline ?? []);
  if (datelines.length === 0) return attributions;
  const outside = (span: Span): Span | null => {
    const dateline = datelines.find(({ start, end }) => span.start < end && start < span.end);
    if (dateline === undefined) return span;
    const start = Math.max(span.start, dateline.end);
    return start < span.end ? { start, end: span.end } : null;
  };
  const isOutside = (span: Span): boolean => outside(span) === span;
  return attributions.flatMap((attribution) => {
    if (
      attribution.content.every(isOutside) &&
      (attribution.source === null || isOutside(attribution.source))
    )
      return [attribution];
    const content = attribution.content.flatMap((span) => outside(span) ?? []);
    const source = attribution.source === null ? null : outside(attribution.source);
    return content.length === 0 ? [] : [{ ...attribution, content, source }];
  });
};
