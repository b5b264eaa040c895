import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import { paragraphOf } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";

/**
 * Parts of a content that are not quoted stand in the paragraph of their cue, or in the next where the cue ends its
 * own with a colon; a content that runs on over a paragraph's end loses the rest. Quoted parts may stand anywhere.
 */
export const keepsToParagraph: Refiner = (attributions, view) =>
  attributions.flatMap((attribution) => {
    const { cue, content } = attribution;
    if (cue === null) return [attribution];
    const { tokens } = view;
    const own = paragraphOf(view, tokenAt(tokens, cue.start));
    const kept = content.flatMap((span) => {
      const first = tokenAt(tokens, span.start);
      const last = tokenAt(tokens, span.end - 1);
      if (paragraphOf(view, first) === own && paragraphOf(view, last) === own) return [span];
      return partsIn(view, span, own);
    });
    if (kept.length === 0) return [attribution];
    return [{ ...attribution, content: kept }];
  });

/** The parts of the span that stand in paragraph `own`, or are quoted. */
function partsIn(view: View, { start, end }: Span, own: number): Span[] {
  const { tokens, quotationOf } = view;
  const parts: Span[] = [];
  let from = -1;
  let before = -1;
  const close = (to: number): void => {
    if (from >= 0)
      parts.push({ start: Math.max(start, tokens.start[from]!), end: Math.min(end, tokens.end[to]!) });
    from = -1;
  };
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
    const keep = quotationOf[i]! >= 0 || paragraphOf(view, i) === own;
    const apart = before >= 0 && quotationOf[i]! < 0 && paragraphOf(view, i) !== paragraphOf(view, before);
    if (!keep || apart) close(i - 1);
    if (keep && from < 0) from = i;
    before = i;
  }
  close(before);
  return parts;
}
