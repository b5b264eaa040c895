import type { Attribution, Cue } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

const EDGES: ReadonlySet<number> = new Set(
  [" ", "\n", "\t", "\r", "\u00a0", ",", ";", ":", "-", "–", "—", "*"].map((mark) =>
    mark.charCodeAt(0),
  ),
);
const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isEdge = (code: number): boolean => !isLetter(code) && EDGES.has(code);

/** The span without comma, colon, dash, star and space at either end, or null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && isEdge(text.charCodeAt(from))) from++;
  while (to > from && isEdge(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}

/** `said:` is the cue `said`; a mark alone (`:`, `–`) is a cue too. */
const withoutMarks = (text: string, cue: Cue): Cue => ({ ...cue, ...(trimmed(text, cue) ?? cue) });

/** In code units: a longer span has a word in it. */
const LONGEST_MARKS = 4;
const HAS_WORD = /[\p{L}\p{N}]/u;
const isOfMarks = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_MARKS && !HAS_WORD.test(text.slice(start, end));

/** True where no span has an edge to take off, as most have none. */
function isTrim(text: string, { content, source, cue }: Attribution): boolean {
  if (content.length === 0) return false;
  for (const span of content) if (hasEdge(text, span) || isOfMarks(text, span)) return false;
  return (source === null || !hasEdge(text, source)) && (cue === null || !hasEdge(text, cue));
}

const hasEdge = (text: string, { start, end }: Span): boolean =>
  start >= end || isEdge(text.charCodeAt(start)) || isEdge(text.charCodeAt(end - 1));

/**
 * Takes comma, colon, dash, star and space off the ends of content and source; drops spans of marks alone (`“We knew,” he wrote
 * in “Late[”]`), and what has no content left.
 */
export const trimSpans: Refiner = (attributions, { text }) =>
  attributions.flatMap((attribution) => {
    if (isTrim(text, attribution)) return [attribution];
    const content = attribution.content.flatMap((span) => {
      const left = trimmed(text, span);
      return left === null || isOfMarks(text, left) ? [] : [left];
    });
    if (content.length === 0) return [];
    const source = attribution.source === null ? null : trimmed(text, attribution.source);
    const cue = attribution.cue === null ? null : withoutMarks(text, attribution.cue);
    return [{ ...attribution, content, source, cue }];
  });
