import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

/**
 * Words that are not quoted are content only in the sentence of their cue: what runs on over its end, or stands in
 * another, is the writer's. Quoted words may stand anywhere, and a colon may introduce several sentences that are not quoted.
 */
export const keepsToSentence: Refiner = (attributions, view) => {
  const { tokens } = view;
  return attributions.map((attribution) => {
    const { cue, content } = attribution;
    if (cue === null) return attribution;
    const own = tokens.sentence[tokenAt(tokens, cue.start)]!;
    const before = tokenAt(tokens, content[0]!.start) - 1;
    const quoted = view.quotationOf[before + 1]! >= 0;
    const introduces = tokens.word[before] === ":" || view.text[cue.end - 1] === ":";
    if ((introduces && !quoted) || content.every((span) => isWithin(view, span, own)))
      return attribution;
    const kept = content.flatMap((span) => partsIn(view, span, own));
    return kept.length === 0 ? attribution : { ...attribution, content: kept };
  });
};

const isWithin = ({ tokens }: View, { start, end }: Span, sentence: number): boolean =>
  tokens.sentence[tokenAt(tokens, start)] === sentence &&
  tokens.sentence[tokenAt(tokens, end - 1)] === sentence;

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
