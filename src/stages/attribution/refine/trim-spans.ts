import type { Cue } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

const EDGE = new Set([" ", "\n", "\t", "\r", "\u00a0", ",", ";", ":", "-", "–", "—", "*"]);

/** The span without comma, colon, dash, star and space at either end, or null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && EDGE.has(text[from]!)) from++;
  while (to > from && EDGE.has(text[to - 1]!)) to--;
  return from < to ? { start: from, end: to } : null;
}

/** `said:` is the cue `said`; a mark alone (`:`, `–`) is a cue too. */
const withoutMarks = (text: string, cue: Cue): Cue => ({ ...cue, ...(trimmed(text, cue) ?? cue) });

/** Takes comma, colon, dash, star and space off the ends of content and source; drops what has no content left. */
export const trimSpans: Refiner = (attributions, { text }) =>
  attributions.flatMap((attribution) => {
    const content = attribution.content.flatMap((span) => trimmed(text, span) ?? []);
    if (content.length === 0) return [];
    const source = attribution.source === null ? null : trimmed(text, attribution.source);
    const cue = attribution.cue === null ? null : withoutMarks(text, attribution.cue);
    return [{ ...attribution, content, source, cue }];
  });
