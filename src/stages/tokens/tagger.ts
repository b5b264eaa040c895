import { FEATURES, featuresOf, SLOTS, slotOf } from "./features.js";
import type { TokenView } from "./view.js";

/** Weights by slot, any numbers. */
export type Weights = Int8Array | Float64Array;

/**
 * Decides the tags from left to right: of each token's possible tags the one with the greatest sum of weights. Numbers
 * beyond the tags stand for marks.
 */
export function decide(view: TokenView, weights: Weights): Uint8Array {
  if (weights.length !== SLOTS) throw new Error("the tagger's weights are not of this version");
  const decided = new Uint8Array(view.length);
  const features = new Int32Array(FEATURES);
  for (let i = 0; i < view.length; i++) {
    const tags = view.choices[i];
    if (tags === null || tags === undefined || tags.length === 1) {
      decided[i] = view.likely[i]!;
      continue;
    }
    featuresOf(view, i, decided, features);
    decided[i] = best(tags, features, weights);
  }
  return decided;
}

/** The possible tag with the greatest sum of weights; the first of equals. */
export function best(tags: readonly number[], features: Int32Array, weights: Weights): number {
  let winner = tags[0]!;
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < tags.length; k++) {
    const tag = tags[k]!;
    let sum = 0;
    for (let f = 0; f < FEATURES; f++) sum += weights[slotOf(features[f]!, tag)]!;
    if (sum > highest) {
      highest = sum;
      winner = tag;
    }
  }
  return winner;
}
