import { fromLetters } from "../weight-letters.js";
import { WORTHINESS } from "./generated/worthiness.js";

export { SCALE, THRESHOLD } from "./generated/worthiness.js";

let weights: Int8Array | undefined;

/** Weights of check-worthiness by slot, fitted by training/worthiness/fit.ts. */
export function worthinessWeights(): Int8Array {
  weights ??= fromLetters(WORTHINESS);
  return weights;
}
