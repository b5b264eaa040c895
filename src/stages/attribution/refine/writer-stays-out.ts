import type { Span } from "../../../document/span.js";
import { each, type Refiner } from "./refiner.js";

/**
 * Cuts `she said` out of content that runs over it: `The dam, [she said], would hold` has two spans. Drops what has no
 * content besides.
 */
export const writerStaysOut: Refiner = each((attribution) => {
  const { cue, source, content } = attribution;
  if (cue === null) return attribution;
  const start = Math.min(cue.start, source?.start ?? cue.start);
  const end = Math.max(cue.end, source?.end ?? cue.end);
  // a source far from its cue frames the content instead of standing in it: `Citing emails, the Post …`
  const parts: readonly Span[] =
    source !== null && (hasBetween(content, source, cue) || hasBetween(content, cue, source))
      ? [cue, source]
      : [{ start, end }];
  let rest: readonly Span[] = content;
  for (const part of parts) rest = without(rest, part);
  if (rest === content) return attribution;
  return rest.length === 0 ? null : { ...attribution, content: rest };
});

/** True where some of the content stands between the two. */
function hasBetween(content: readonly Span[], a: Span, b: Span): boolean {
  for (const span of content) if (a.end <= span.start && span.end <= b.start) return true;
  return false;
}

/** The content without what the part covers of it; the same list where that is nothing. */
function without(content: readonly Span[], part: Span): readonly Span[] {
  const rest: Span[] = [];
  let cuts = false;
  for (const span of content) {
    if (part.end <= span.start || span.end <= part.start) {
      rest.push(span);
      continue;
    }
    cuts = true;
    if (span.start < part.start) rest.push({ start: span.start, end: part.start });
    if (part.end < span.end) rest.push({ start: part.end, end: span.end });
  }
  return cuts ? rest : content;
}
