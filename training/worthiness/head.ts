import { probabilityOf } from "../../src/reader/logarithm.js";
import { shuffle } from "../xorshift.js";
import type { Rows } from "./states.js";

const UNITS = 64;
const EPOCHS = 8;
const BATCH = 64;
const RATE = 1e-3;
const DECAY = 0.1;
/** Shares of a sentence's numbers, and of the hidden layer's units, that a step does not see. */
const DROPPED = 0.2;
const DROPPED_UNITS = 0.3;

/** What the head learns from, sentence by sentence; the lists are parallel. */
export interface Lesson {
  /** States of the sentences read alone, and read among others: a step sees the one or the other. */
  readonly alone: Rows;
  readonly among: Rows;
  /** What the linear model says that had not seen the sentence. */
  readonly words: Float64Array;
  readonly labels: Uint8Array;
}

/** A head as it was fitted, of numbers from which {@link Head.mean} is taken and that are divided by the spread. */
export interface Head {
  readonly units: number;
  readonly mean: Float32Array;
  readonly spread: Float32Array;
  /** One row a unit. */
  readonly weights: Float32Array;
  readonly unitBias: Float32Array;
  readonly out: Float32Array;
  readonly bias: number;
  readonly words: number;
}

/** A parameter with its gradient and AdamW's moments (Loshchilov and Hutter 2019). */
function parameter(length: number, first: (i: number) => number, decay = DECAY) {
  const value = Float32Array.from({ length }, (_, i) => first(i));
  const gradient = new Float32Array(length);
  const mean = new Float32Array(length);
  const square = new Float32Array(length);
  return {
    value,
    gradient,
    step: (rate: number, powers: readonly [number, number]) => {
      for (let i = 0; i < length; i++) {
        const g = gradient[i]!;
        mean[i] = 0.9 * mean[i]! + 0.1 * g;
        square[i] = 0.999 * square[i]! + 0.001 * g * g;
        const move = mean[i]! / (1 - powers[0]) / (Math.sqrt(square[i]! / (1 - powers[1])) + 1e-8);
        value[i] = value[i]! - rate * (move + decay * value[i]!);
        gradient[i] = 0;
      }
    },
  };
}

/**
 * One hidden layer on the states, beside which what the words say is added: fitted by AdamW, its rate falling to nothing.
 *
 * @param seen indices of the sentences that it may learn from.
 */
export function fitHead(lesson: Lesson, seen: readonly number[], random: () => number): Head {
  const { alone, among, words, labels } = lesson;
  const { width } = alone;
  const { mean, spread } = spreadOf(alone, seen);
  const uniform = (columns: number) => () => (2 * random() - 1) / Math.sqrt(columns);
  const hidden = parameter(UNITS * width, uniform(width));
  const unitBias = parameter(UNITS, uniform(width));
  const out = parameter(UNITS, uniform(UNITS));
  const bias = parameter(1, uniform(UNITS));
  const ofWords = parameter(1, () => 1, 0);
  const all = [hidden, unitBias, out, bias, ofWords];

  const x = new Float32Array(width);
  const units = new Float32Array(UNITS);
  /** Adds one sentence's gradient. */
  const learn = (i: number, share: number): void => {
    const rows = (random() < 0.5 ? alone : among).values;
    for (let k = 0; k < width; k++)
      x[k] =
        random() < DROPPED ? 0 : (rows[i * width + k]! - mean[k]!) / spread[k]! / (1 - DROPPED);
    let sum = bias.value[0]! + ofWords.value[0]! * words[i]!;
    for (let u = 0; u < UNITS; u++) {
      units[u] = 0;
      if (random() < DROPPED_UNITS) continue;
      const at = u * width;
      let unit = unitBias.value[u]!;
      for (let k = 0; k < width; k++) unit += hidden.value[at + k]! * x[k]!;
      if (unit <= 0) continue;
      units[u] = unit / (1 - DROPPED_UNITS);
      sum += units[u]! * out.value[u]!;
    }
    const error = (probabilityOf(sum) - labels[i]!) * share;
    bias.gradient[0]! += error;
    ofWords.gradient[0]! += error * words[i]!;
    for (let u = 0; u < UNITS; u++) {
      if (units[u] === 0) continue;
      out.gradient[u]! += error * units[u]!;
      const down = (error * out.value[u]!) / (1 - DROPPED_UNITS);
      unitBias.gradient[u]! += down;
      const at = u * width;
      for (let k = 0; k < width; k++) hidden.gradient[at + k]! += down * x[k]!;
    }
  };

  const order = [...seen];
  const steps = EPOCHS * Math.ceil(order.length / BATCH);
  const powers: [number, number] = [1, 1];
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH, step++) {
      const batch = order.slice(from, from + BATCH);
      for (const i of batch) learn(i, 1 / batch.length);
      powers[0] *= 0.9;
      powers[1] *= 0.999;
      for (const each of all) each.step(RATE * (1 - step / steps), powers);
    }
  }
  return {
    units: UNITS,
    mean,
    spread,
    weights: hidden.value,
    unitBias: unitBias.value,
    out: out.value,
    bias: bias.value[0]!,
    words: ofWords.value[0]!,
  };
}

/** Mean and standard deviation of each number of these rows. */
function spreadOf({ width, values }: Rows, seen: readonly number[]) {
  const sum = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const i of seen)
    for (let k = 0; k < width; k++) {
      const value = values[i * width + k]!;
      sum[k]! += value;
      squares[k]! += value * value;
    }
  const mean = Float32Array.from(sum, (all) => all / seen.length);
  const spread = Float32Array.from(squares, (all, k) =>
    Math.sqrt(Math.max(0, all / seen.length - (sum[k]! / seen.length) ** 2) + 1e-6),
  );
  return { mean, spread };
}

/** What a head says of one row, in log odds, and of what the words say. */
export function logOddsOf(head: Head, { width, values }: Rows, row: number, words: number): number {
  const { units, mean, spread, weights, unitBias, out, bias } = head;
  let sum = bias + head.words * words;
  const x = Float64Array.from(mean, (m, k) => (values[row * width + k]! - m) / spread[k]!);
  for (let u = 0; u < units; u++) {
    let unit = unitBias[u]!;
    for (let k = 0; k < width; k++) unit += weights[u * width + k]! * x[k]!;
    if (unit > 0) sum += unit * out[u]!;
  }
  return sum;
}
