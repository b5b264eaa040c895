import type { Attribution } from "../../../document/layers.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";

/** Of each sentence that has a cue, by its index: the index of the attribution with the last one. */
export function lastBySentence(
  attributions: readonly Attribution[],
  { tokens }: View,
): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (let a = 0; a < attributions.length; a++) {
    const { cue } = attributions[a]!;
    if (cue === null) continue;
    const sentence = tokens.sentence[tokenAt(tokens, cue.start)]!;
    const before = last.get(sentence);
    if (before === undefined || attributions[before]!.cue!.start < cue.start) last.set(sentence, a);
  }
  return last;
}
