/** The kernel's arithmetic in plain JavaScript, double precision and exact functions: what its results must be near. */

/** Rows × columns numbers, row after row. */
export type Numbers = ArrayLike<number>;

/** X · Wᵀ + bias for `rows` rows of X; W is n × k. */
export function linear(
  x: Numbers,
  w: Numbers,
  bias: Numbers,
  rows: number,
  n: number,
  k: number,
): Float64Array {
  const out = new Float64Array(rows * n);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < n; c++) {
      let sum = bias[c]!;
      for (let i = 0; i < k; i++) sum += x[r * k + i]! * w[c * k + i]!;
      out[r * n + c] = sum;
    }
  return out;
}

export const sum = (a: Numbers, b: Numbers): Float64Array =>
  Float64Array.from({ length: a.length }, (_, i) => a[i]! + b[i]!);

export function normalize(
  x: Numbers,
  gain: Numbers,
  shift: Numbers,
  width: number,
  epsilon: number,
): Float64Array {
  const out = new Float64Array(x.length);
  for (let at = 0; at < x.length; at += width) {
    let mean = 0;
    for (let i = 0; i < width; i++) mean += x[at + i]! / width;
    let variance = 0;
    for (let i = 0; i < width; i++) variance += (x[at + i]! - mean) ** 2 / width;
    for (let i = 0; i < width; i++)
      out[at + i] = ((x[at + i]! - mean) / Math.sqrt(variance + epsilon)) * gain[i]! + shift[i]!;
  }
  return out;
}

/** x · Φ(x), Φ by numerical integration. */
export const gelu = (x: number): number => x * (0.5 + integral(x));

/** Integral of the normal density from 0 to x, by Simpson's rule. */
function integral(x: number): number {
  const steps = 200;
  const density = (t: number): number => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  let total = density(0) + density(x);
  for (let i = 1; i < steps; i++) total += density((x * i) / steps) * (i % 2 === 1 ? 4 : 2);
  return (total * x) / steps / 3;
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Self-attention over rows of queries, keys and values side by side. */
export function attend(qkv: Numbers, rows: number, width: number, heads: number): Float64Array {
  const out = new Float64Array(rows * width);
  const d = width / heads;
  const part = (row: number, which: number, i: number): number =>
    qkv[row * 3 * width + which * width + i]!;
  for (let head = 0; head < width; head += d)
    for (let r = 0; r < rows; r++) {
      const scores = Array.from({ length: rows }, (_, other) => {
        let score = 0;
        for (let i = head; i < head + d; i++) score += part(r, 0, i) * part(other, 1, i);
        return score / Math.sqrt(d);
      });
      softmax(scores).forEach((share, other) => {
        for (let i = head; i < head + d; i++) out[r * width + i]! += share * part(other, 2, i);
      });
    }
  return out;
}
