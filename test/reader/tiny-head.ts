/** A head of random numbers on the tiny weights, the same at each run, as `npm run train:checkworthy` would put it there. */
import type { Head } from "../../training/worthiness/head.js";
import { weightsWithHead } from "../../training/worthiness/weights-with-head.js";
import { random } from "./built-weights.js";
import { TINY, tinyWeights } from "./tiny-weights.js";

const UNITS = 5;
const next = random(77);
const draw = (length: number, add = 0): Float32Array =>
  Float32Array.from({ length }, () => next() + add);

export const TINY_HEAD: Head = {
  units: UNITS,
  mean: draw(2 * TINY.hidden),
  spread: draw(2 * TINY.hidden, 2),
  weights: draw(UNITS * 2 * TINY.hidden),
  unitBias: draw(UNITS),
  out: draw(UNITS),
  bias: 0.25,
  words: 1.5,
};

export const tinyWeightsWithHead = (): Promise<Uint8Array> =>
  weightsWithHead(tinyWeights().bytes, TINY_HEAD);
