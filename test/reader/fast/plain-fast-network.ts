/** The fast network in plain JavaScript, double precision: what the kernel's results must be near. */
import { linear, type Numbers } from "../plain-arithmetic.js";
import { TINY_FAST } from "./tiny-fast-weights.js";

type Weights = ReadonlyMap<string, Float32Array>;

/** One word as the network is told of it. */
export interface PlainWord {
  readonly id: number;
  readonly suffix: number;
  readonly prefix: number;
  readonly shape: number;
  readonly place: number;
  readonly steps: readonly [number, number, number, number];
}

const { embedding, channels, first: taps, layers, boxChannels, pair } = TINY_FAST;

const rowOf = (table: Numbers, row: number, width: number): number[] =>
  Array.from({ length: width }, (_, k) => table[row * width + k]!);
const added = (...rows: readonly (readonly number[])[]): number[] =>
  rows[0]!.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0));
const relu = (row: readonly number[]): number[] => row.map((v) => Math.max(0, v));
const through = (weights: Weights, name: string, row: readonly number[], out: number): number[] =>
  Array.from(
    linear(row, weights.get(`${name}.weight`)!, weights.get(`${name}.bias`)!, 1, out, row.length),
  );
const softmax = (row: readonly number[]): number[] => {
  const e = row.map((v) => Math.exp(v - Math.max(...row)));
  return e.map((v) => v / e.reduce((a, b) => a + b));
};

/** Of each row, the rows at these distances one behind another; zeros beyond the ends. */
const taken = (rows: readonly number[][], at: number, distances: readonly number[]): number[] =>
  distances.flatMap((d) => rows[at + d] ?? rows[0]!.map(() => 0));

/** Means of the first channels over the `reach` rows before and after. */
const around = (rows: readonly number[][], at: number, reach: number): number[] =>
  [-1, 1].flatMap((side) =>
    Array.from({ length: boxChannels }, (_, c) => {
      let sum = 0;
      for (let k = 1; k <= reach; k++) sum += rows[at + side * k]?.[c] ?? 0;
      return sum / reach;
    }),
  );

/** States of all words, and for each the probabilities of outside, first word, further word of a cue. */
export function read(
  weights: Weights,
  words: readonly PlainWord[],
): { states: number[][]; probabilities: number[][] } {
  const table = (name: string, row: number): number[] =>
    rowOf(weights.get(`${name}.weight`)!, row, embedding);
  const embedded = words.map(({ id, suffix, prefix, shape, place }) =>
    added(
      table("types", id),
      table("suffix", suffix),
      table("prefix", prefix),
      table("shape", shape),
      table("place", place),
    ),
  );
  const half = taps >> 1;
  const near = Array.from({ length: taps }, (_, k) => k - half);
  let states = embedded.map((_, i) =>
    relu(through(weights, "first", taken(embedded, i, near), channels)),
  );
  layers.forEach(({ dilation, box }, n) => {
    const before = states;
    states = before.map((row, i) => {
      const seen = taken(before, i, [-dilation, 0, dilation]);
      if (box > 0) seen.push(...around(before, i, box));
      return added(row, relu(through(weights, `layer.${n}`, seen, channels)));
    });
  });
  const probabilities = states.map((_, i) =>
    softmax(through(weights, "cue", taken(states, i, [-1, 0, 1]), 3)),
  );
  return { states, probabilities };
}

const clamped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** Scores of neither, source, content for the words [low, high) around the cue [first, end). */
export function look(
  weights: Weights,
  words: readonly PlainWord[],
  { states, probabilities }: ReturnType<typeof read>,
  [first, end]: readonly [number, number],
  [low, high]: readonly [number, number],
): number[][] {
  const { width, before, dilations } = pair;
  const table = (name: string, row: number): number[] =>
    rowOf(weights.get(`${name}.weight`)!, row, width);
  const ends = [states[Math.max(0, first - 1)]!, states[first]!, states[end - 1]!].flat();
  const film = through(weights, "film", ends, 2 * width);
  const begun = (i: number): number =>
    probabilities.slice(0, i + 1).reduce((sum, p) => sum + p[1]!, 0);
  let rows: number[][] = [];
  for (let i = low; i < high; i++) {
    const [sentence, paragraph, quote, comma] = words[i]!.steps.map(
      (step, k) => step - words[first]!.steps[k]!,
    ) as [number, number, number, number];
    const between = clamped(begun(i) - begun(first), 3);
    const row = added(
      through(weights, "narrow", states[i]!, width).map(
        (v, k) => v * (1 + film[k]!) + film[width + k]!,
      ),
      table("distance", i - first + before),
      table("steps.sentence", clamped(sentence, 4) + 4),
      table("steps.paragraph", clamped(paragraph, 2) + 2),
      table("steps.quote", clamped(quote, 5) + 5),
      table("steps.comma", clamped(comma, 5) + 5),
      table("cuesBetween", between > 0 ? 0 : 1).map((v) => v * between),
      table("inCue", 0).map((v) => (i >= first && i < end ? v : 0)),
    );
    rows.push(relu(row));
  }
  dilations.forEach((d, n) => {
    const seen = rows;
    rows = seen.map((row, i) =>
      added(row, relu(through(weights, `pair.${n}`, taken(seen, i, [-d, 0, d]), width))),
    );
  });
  return rows.map((row) => through(weights, "out", row, 3));
}
