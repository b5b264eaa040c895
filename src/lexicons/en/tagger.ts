import { fromLetters } from "../weight-letters.js";
import { TAGGER } from "./generated/tagger.js";

let weights: Int8Array | undefined;

/** The tagger's weights by slot, fitted by training/tagger/fit.ts. */
export function taggerWeights(): Int8Array {
  weights ??= fromLetters(TAGGER);
  return weights;
}
