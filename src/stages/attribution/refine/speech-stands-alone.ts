import type { Attribution } from "../../../document/layers.js";
import { overlaps, type Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import { opensSentence } from "../opens-sentence.js";
import type { View } from "../view.js";
import { each, type Refiner } from "./refiner.js";

/** Shorter quotations, in tokens with their marks, may be a part of what is said. */
const FEWEST_TOKENS = 5;
/** Tokens between a quotation and the words that name its speaker. */
const NEAR = 2;

/** A quotation that is speech in itself, by the way it opens and how its speaker is named. All in tokens. */
export interface Speech {
  readonly from: number;
  readonly to: number;
  /** Its index in the layer. */
  readonly quotation: number;
}

/** `“We knew,” she said`: the quotation opens its sentence, and right after it stand source and cue; or null. */
export function speechBefore(
  view: View,
  attribution: Pick<Attribution, "source" | "cue">,
): Speech | null {
  const { tokens, quotationOf } = view;
  const { cue, source } = attribution;
  const said = Math.min(cue!.start, source?.start ?? cue!.start);
  const at = tokenAt(tokens, said);
  let last = at - 1;
  while (last >= 0 && last >= at - NEAR && quotationOf[last]! < 0) last--;
  const q = last < 0 ? -1 : quotationOf[last]!;
  if (q < 0 || quotationOf[at] === q) return null;
  let from = last;
  while (from > 0 && quotationOf[from - 1] === q) from--;
  return opensSentence(view, from) ? { from, to: last + 1, quotation: q } : null;
}

/**
 * Quoted speech whose speaker stands right behind it is the whole content: words about it, before or after, are the
 * writer's (`“We knew,” she said in Oster`). Other quotations of the same speaker stay.
 */
export const speechStandsAlone: Refiner = each((attribution, view) => {
  const { tokens, quotationOf } = view;
  const { cue, content } = attribution;
  if (cue === null) return attribution;
  const speech = speechBefore(view, attribution);
  if (speech === null || speech.to - speech.from < FEWEST_TOKENS) return attribution;
  const whole: Span = { start: tokens.start[speech.from]!, end: tokens.end[speech.to - 1]! };
  const inIt = content.find((span) => overlaps(span, whole));
  if (inIt === undefined) return attribution;
  const kept = content.flatMap((span): Span[] => {
    if (span === inIt) return [whole];
    if (overlaps(span, whole)) return [];
    const first = tokenAt(tokens, span.start);
    const last = tokenAt(tokens, span.end - 1);
    for (let i = first; i <= last && i < tokens.length; i++)
      if (quotationOf[i]! >= 0) return [span];
    return [];
  });
  return { ...attribution, content: kept };
});
