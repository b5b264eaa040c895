import type { Pool } from "./sentence-pools.js";
import type { Weights } from "./weights.js";

/** A network of one hidden layer that tells from a sentence's pooled states how worth checking it is. */
export interface WorthHead {
  /** Log odds, to which what the sentence's words say by themselves is added `words` times. */
  logOdds(pool: Pool): number;
  readonly words: number;
}

/**
 * The head of these weights, which training/worthiness/head.ts put there; null where they have none. It holds on to nothing of their
 * bytes, and computes in one order with + and × alone: the same bits everywhere.
 *
 * @throws {Error} in one line, where a tensor is missing or has another shape than the header says.
 */
export function worthHeadOf({ header, bytesOf }: Weights): WorthHead | null {
  const { hidden, worth } = header;
  if (worth === undefined) return null;
  const { units, words, bias } = worth;
  const width = 2 * hidden;
  const floats = (name: string, count: number): Float32Array =>
    new Float32Array(new Uint8Array(bytesOf(`worth.${name}`, 4 * count)).buffer);
  // as doubles: to make them of whole numbers at each use would take longer than to multiply
  const whole = Float64Array.from(
    new Int8Array(new Uint8Array(bytesOf("worth.hidden.weight", units * width)).buffer),
  );
  const scales = floats("hidden.scale", units);
  const unitBias = floats("hidden.bias", units);
  const mean = floats("mean", width);
  const spread = floats("spread", width);
  const out = floats("out", units);
  const x = new Float64Array(width);
  return {
    words,
    logOdds: (pool) => {
      for (let k = 0; k < hidden; k++) {
        x[k] = (pool.mean[k]! - mean[k]!) / spread[k]!;
        x[k + hidden] = (pool.greatest[k]! - mean[k + hidden]!) / spread[k + hidden]!;
      }
      let sum = bias;
      for (let u = 0; u < units; u++) {
        const unit = dot(whole, u * width, x) * scales[u]! + unitBias[u]!;
        if (unit > 0) sum += unit * out[u]!;
      }
      return sum;
    },
  };
}

/** The product of a row that begins at `at` with x, whose length is a multiple of four: four sums, which processors add up side by side. */
function dot(rows: Float64Array, at: number, x: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < x.length; k += 4) {
    a += rows[at + k]! * x[k]!;
    b += rows[at + k + 1]! * x[k + 1]!;
    c += rows[at + k + 2]! * x[k + 2]!;
    d += rows[at + k + 3]! * x[k + 3]!;
  }
  return a + b + (c + d);
}
