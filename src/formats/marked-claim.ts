import type { ClaimRecord, DateRecord, FigureRecord } from "../document/record.js";
import type { Style } from "./color.js";
import type { Piece } from "./wrap.js";

/** What stands between two spans of a claim's content. */
const GAP = " … ";

/**
 * A claim's text with its dates and figures marked.
 *
 * @param claim offsets in UTF-16 code units.
 */
export function markedClaim(
  claim: ClaimRecord,
  dates: readonly DateRecord[],
  figures: readonly FigureRecord[],
): Piece[] {
  const marks = [
    ...dates.map((date) => ({ ...date, style: "date" as Style })),
    ...figures.map((figure) => ({ ...figure, style: "figure" as Style })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  const add = (from: number, to: number, style: Style | null) => {
    if (from < to) pieces.push({ text: claim.text.slice(from, to), style });
  };
  let spanAt = 0;
  for (const span of claim.content) {
    const length = span.end - span.start;
    let done = 0;
    for (const { start, end, style } of marks) {
      const from = start - span.start;
      if (from < done || end > span.end) continue;
      add(spanAt + done, spanAt + from, null);
      add(spanAt + from, spanAt + end - span.start, style);
      done = end - span.start;
    }
    add(spanAt + done, spanAt + length, null);
    spanAt += length;
    add(spanAt, spanAt + GAP.length, null);
    spanAt += GAP.length;
  }
  return pieces;
}
