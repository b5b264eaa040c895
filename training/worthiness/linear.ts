import { LARGEST, quantise } from "../../src/lexicons/weight-letters.js";
import { SLOTS } from "../../src/stages/worthiness/features.js";
import { sumOf } from "../../src/stages/worthiness/sum.js";
import { shuffle } from "../xorshift.js";
import type { Example } from "./examples.js";

const PASSES = 10;
const RATE = 0.2;
const PENALTY = 1e-4;

/** A logistic regression on the slots of sentences, by AdaGrad (Duchi et al. 2011). */
export function regress(examples: readonly Example[], random: () => number): Float64Array {
  const weights = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS).fill(1e-6);
  const list = [...examples];
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(list, random);
    for (const { slots, label } of list) {
      const error = 1 / (1 + Math.exp(-sumOf(weights, slots))) - label;
      const scale = 1 / Math.sqrt(slots.length);
      for (const slot of slots) {
        const gradient = error * scale + PENALTY * weights[slot]!;
        squares[slot]! += gradient * gradient;
        weights[slot]! -= (RATE * gradient) / Math.sqrt(squares[slot]!);
      }
    }
  }
  return weights;
}

/** The weights as whole numbers, and what one of these is worth; the few largest are cut. */
export function rounded(weights: Float64Array): {
  readonly whole: Int8Array;
  readonly scale: number;
} {
  const size = [...weights].map(Math.abs).sort((a, b) => b - a)[Math.floor(SLOTS / 2000)]!;
  return { whole: quantise(weights, size), scale: size / LARGEST };
}
