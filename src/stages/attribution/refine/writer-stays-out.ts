import type { Span } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

/**
 * Cuts `she said` out of content that runs over it: `The dam, [she said], would hold` has two spans. Drops what has no
 * content besides.
 */
export const writerStaysOut: Refiner = (attributions) =>
  attributions.flatMap((attribution) => {
    const { cue, source, content } = attribution;
    if (cue === null) return attribution;
    const start = Math.min(cue.start, source?.start ?? cue.start);
    const end = Math.max(cue.end, source?.end ?? cue.end);
    // a source far from its cue frames the content instead of standing in it: `Citing emails, the Post …`
    const between = (a: Span, b: Span): boolean =>
      content.some((span) => a.end <= span.start && span.end <= b.start);
    const parts: readonly Span[] =
      source !== null && (between(source, cue) || between(cue, source))
        ? [cue, source]
        : [{ start, end }];
    if (
      !content.some((span) => parts.some((part) => span.start < part.end && part.start < span.end))
    )
      return attribution;
    let rest: readonly Span[] = content;
    for (const part of parts)
      rest = rest.flatMap((span) =>
        part.end <= span.start || span.end <= part.start
          ? [span]
          : [
              { start: span.start, end: part.start },
              { start: part.end, end: span.end },
            ].filter((piece) => piece.start < piece.end),
      );
    return rest.length === 0 ? [] : [{ ...attribution, content: rest }];
  });
