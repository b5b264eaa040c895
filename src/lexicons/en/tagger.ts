import { TAGGER } from "./generated/tagger.js";

/** A weight of zero is written as this character; each weight is one printable character. */
export const ZERO = 80;
/** Weights lie between minus and plus this. */
export const LARGEST = 45;

let weights: Int8Array | undefined;

/** The tagger's weights by slot, fitted by training/tagger/fit.ts. */
export function taggerWeights(): Int8Array {
  if (weights === undefined) {
    weights = new Int8Array(TAGGER.length);
    for (let i = 0; i < TAGGER.length; i++) weights[i] = TAGGER.charCodeAt(i) - ZERO;
  }
  return weights;
}
