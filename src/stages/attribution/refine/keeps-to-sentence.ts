import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/**
 * Words that are not quoted are content only in the sentence of their cue: what runs on over its end, or stands in
 * another, is the writer's. Quoted words may stand anywhere, and a colon may introduce several sentences that are not quoted.
 */
export const keepsToSentence: Refiner = each((attribution, view) => {
  const { tokens } = view;
  const { cue, content } = attribution;
  if (cue === null) return attribution;
  const own = tokens.sentence[tokenAt(tokens, cue.start)]!;
  const before = tokenAt(tokens, content[0]!.start) - 1;
  const quoted = view.quotationOf[before + 1]! >= 0;
  const introduces = tokens.word[before] === ":" || view.text[cue.end - 1] === ":";
  if ((introduces && !quoted) || areWithin(view, content, own)) return attribution;
  const kept: Span[] = [];
  for (const span of content) kept.push(...partsIn(view, span, own));
  return kept.length === 0 ? attribution : { ...attribution, content: kept };
});

function areWithin({ tokens }: View, content: readonly Span[], sentence: number): boolean {
  for (const { start, end } of content) {
    if (tokens.sentence[tokenAt(tokens, start)] !== sentence) return false;
    if (tokens.sentence[tokenAt(tokens, end - 1)] !== sentence) return false;
  }
  return true;
}

/** The parts of the span that stand in the sentence or are quoted. */
function partsIn({ tokens, quotationOf }: View, { start, end }: Span, sentence: number): Span[] {
  const parts: { start: number; end: number }[] = [];
  let open = false;
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
    const keep = quotationOf[i]! >= 0 || tokens.sentence[i] === sentence;
    const to = Math.min(end, tokens.end[i]!);
    if (keep && open) parts.at(-1)!.end = to;
    else if (keep) parts.push({ start: Math.max(start, tokens.start[i]!), end: to });
    open = keep;
  }
  return parts;
}
