import type { Attribution, Tokens } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";

/** By sentence, 1 where something is attributed already. */
export function spokenSentences(
  attributions: readonly Attribution[],
  { tokens, sentences }: View,
): Uint8Array {
  const spoken = new Uint8Array(sentences.length);
  for (const { content, cue } of attributions) {
    for (const span of content) mark(spoken, tokens, span);
    if (cue !== null) mark(spoken, tokens, cue);
  }
  return spoken;
}

/** Sets the sentences that the span touches. */
function mark(spoken: Uint8Array, tokens: Tokens, { start, end }: Span): void {
  const first = tokens.sentence[tokenAt(tokens, start)]!;
  const last = tokens.sentence[tokenAt(tokens, end - 1)]!;
  for (let s = first; s <= last; s++) spoken[s] = 1;
}
