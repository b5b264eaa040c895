/** The network over tiny weights in plain JavaScript: what the kernel's network must be near. */

import type { FloatWeights } from "./built-weights.js";
import * as plain from "./plain-arithmetic.js";
import { TINY } from "./tiny-weights.js";

const { hidden, pair } = TINY;

/** States (pieces × hidden) and probabilities (pieces × 3) of one window. */
export function window(weights: FloatWeights, ids: Int32Array, features: Int32Array) {
  const w = (name: string): Float32Array => weights.get(name)!;
  const row = (table: Float32Array, r: number): Float32Array =>
    table.subarray(r * hidden, (r + 1) * hidden);
  let x: Float64Array = new Float64Array(ids.length * hidden);
  ids.forEach((id, i) => {
    const known = plain.sum(
      row(w("encoder.places.weight"), i),
      row(w("encoder.below.weight"), features[i]!),
    );
    x.set(plain.sum(row(w("encoder.words.weight"), id), known), i * hidden);
  });
  x = plain.normalize(x, w("encoder.ln.weight"), w("encoder.ln.bias"), hidden, 1e-12);
  for (const [n, units] of TINY.inner.entries())
    x = layer(weights, `encoder.layers.${n}`, x, hidden, units, TINY.heads);
  features.forEach((feature, i) => {
    const at = i * hidden;
    x.set(plain.sum(x.subarray(at, at + hidden), row(w("encoder.above.weight"), feature)), at);
  });
  const scores = plain.linear(x, w("cue.weight"), w("cue.bias"), ids.length, 3, hidden);
  return { states: x, probabilities: byThree(scores) };
}

/** Probabilities of neither, source, content for the pieces [low, high) of a cue [first, end). */
export function look(
  weights: FloatWeights,
  states: Float64Array,
  cue: readonly [number, number],
  [low, high]: readonly [number, number],
): Float64Array {
  const w = (name: string): Float32Array => weights.get(name)!;
  const [first, end] = cue;
  const { width } = pair;
  const rows = high - low;
  const state = (i: number): Float64Array => states.subarray(i * hidden, (i + 1) * hidden);
  const ends = Float64Array.from([...state(first), ...state(end - 1)]);
  const of = (name: string) =>
    plain.linear(ends, w(`${name}.weight`), w(`${name}.bias`), 1, width, 2 * hidden);
  const [scale, shift] = [of("pair.scale"), of("pair.shift")];
  const inside = states.subarray(low * hidden, high * hidden);
  const x = plain.linear(
    inside,
    w("pair.narrow.weight"),
    w("pair.narrow.bias"),
    rows,
    width,
    hidden,
  );
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < width; i++) {
      const place = low + r;
      let v = x[r * width + i]! * (1 + scale[i]!) + shift[i]!;
      v += w("pair.distance.weight")[(place - first + pair.before) * width + i]!;
      if (place >= first && place < end) v += w("pair.cue")[i]!;
      x[r * width + i] = v;
    }
  const normal = plain
    .normalize(x, w("pair.ln.weight"), w("pair.ln.bias"), width, 1e-5)
    .map(plain.gelu);
  const out = layer(weights, "pair.layer", normal, width, pair.inner, pair.heads);
  return byThree(plain.linear(out, w("pair.out.weight"), w("pair.out.bias"), rows, 3, width));
}

function layer(
  weights: FloatWeights,
  name: string,
  x: Float64Array,
  width: number,
  inner: number,
  heads: number,
): Float64Array {
  const w = (part: string): Float32Array => weights.get(`${name}.${part}`)!;
  const rows = x.length / width;
  const linear = (part: string, from: Float64Array, n: number, k: number) =>
    plain.linear(from, w(`${part}.weight`), w(`${part}.bias`), rows, n, k);
  const seen = plain.attend(linear("qkv", x, 3 * width, width), rows, width, heads);
  const middle = plain.normalize(
    plain.sum(x, linear("o", seen, width, width)),
    w("ln1.weight"),
    w("ln1.bias"),
    width,
    1e-12,
  );
  const wide = linear("i", middle, inner, width).map(plain.gelu);
  return plain.normalize(
    plain.sum(middle, linear("f", wide, width, inner)),
    w("ln2.weight"),
    w("ln2.bias"),
    width,
    1e-12,
  );
}

const byThree = (scores: Float64Array): Float64Array => {
  const out = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i += 3)
    out.set(plain.softmax([...scores.subarray(i, i + 3)]), i);
  return out;
};
