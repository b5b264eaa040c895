import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";

/** By sentence, 1 where something is attributed already. */
export function spokenSentences(
  attributions: readonly Attribution[],
  { tokens, sentences }: View,
): Uint8Array {
  const spoken = new Uint8Array(sentences.length);
  const note = ({ start, end }: Span): void => {
    const first = tokens.sentence[tokenAt(tokens, start)]!;
    const last = tokens.sentence[tokenAt(tokens, end - 1)]!;
    for (let s = first; s <= last; s++) spoken[s] = 1;
  };
  for (const { content, cue } of attributions) {
    for (const span of content) note(span);
    if (cue !== null) note(cue);
  }
  return spoken;
}
