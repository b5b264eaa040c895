import type { Attribution } from "../../../document/layers.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";

/** The sentences in which something is attributed already. */
export function spokenSentences(
  attributions: readonly Attribution[],
  { tokens }: View,
): Set<number> {
  const spoken = new Set<number>();
  for (const { content, cue } of attributions)
    for (const { start, end } of cue === null ? content : [...content, cue]) {
      const last = tokens.sentence[tokenAt(tokens, end - 1)]!;
      for (let s = tokens.sentence[tokenAt(tokens, start)]!; s <= last; s++) spoken.add(s);
    }
  return spoken;
}
