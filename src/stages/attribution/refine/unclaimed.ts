import type { Attribution, Quotation } from "../../../document/layers.js";
import { inReadingOrder, type Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";

/** Shorter quotations, in tokens with their marks, are terms and titles where no cue claims them. */
const FEWEST_TOKENS = 6;

/** A quotation that no attribution has in its content. */
export interface Unclaimed {
  readonly quotation: Quotation;
  /** Its index in the layer. */
  readonly index: number;
  /** Its first token, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The long speech quotations, outermost ones, that are in no attribution's content; in reading order. */
export function unclaimedSpeech(attributions: readonly Attribution[], view: View): Unclaimed[] {
  const { tokens } = view;
  const contents: Span[] = [];
  for (const { content } of attributions) contents.push(...content);
  contents.sort(inReadingOrder);
  const found: Unclaimed[] = [];
  let c = 0;
  let reach = 0;
  for (let index = 0; index < view.quotations.length; index++) {
    const quotation = view.quotations[index]!;
    if (quotation.parent !== null) continue;
    while (c < contents.length && contents[c]!.start < quotation.end)
      reach = Math.max(reach, contents[c++]!.end);
    if (quotation.kind !== "speech" || reach > quotation.start) continue;
    const from = tokenAt(tokens, quotation.start);
    const to = tokenAt(tokens, quotation.end);
    if (to - from >= FEWEST_TOKENS) found.push({ quotation, index, from, to });
  }
  return found;
}
