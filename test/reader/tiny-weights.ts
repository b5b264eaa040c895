/** A weights file of the real format with small layers and random numbers, the same at each run. */
import {
  type BuiltWeights,
  builtWeights,
  type Oddities,
  random,
  type Shape,
} from "./built-weights.js";

const HIDDEN = 32;
const INNER = [96, 64];
const FEATURES = 12;
const WINDOW = 256;

/** The reader's sizes, as its header names them. */
export const TINY = {
  name: "tiny-1",
  hidden: HIDDEN,
  heads: 2,
  inner: INNER,
  pair: { before: 8, after: 12, width: 16, heads: 1, inner: 32 },
} as const;

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789"];

/** Whole words, single letters and marks: any English word can be spelt. */
export const VOCABULARY: readonly string[] = [
  "[PAD]",
  "[UNK]",
  "[CLS]",
  "[SEP]",
  ..."the mayor said bridge would open on monday she river of and to in it told".split(" "),
  ...["##s", "##ing", "##ed", "##er"],
  ...LETTERS,
  ...LETTERS.map((letter) => `##${letter}`),
  ...`.,:;!?"'()-–—“”‘’«»$%`,
];

/** Name of each tensor with its shape; those with a scale are int8, one scale a row. */
function shapes(): Map<string, Shape> {
  const all = new Map<string, Shape>();
  const put = (name: string, rows: number, columns: number, isRounded = false) =>
    all.set(name, { rows, columns, isRounded });
  const linear = (name: string, rows: number, columns: number, isRounded: boolean) => {
    put(`${name}.weight`, rows, columns, isRounded);
    put(`${name}.bias`, 1, rows);
  };
  const norm = (name: string, width: number) => {
    put(`${name}.weight`, 1, width);
    put(`${name}.bias`, 1, width);
  };
  const layer = (name: string, width: number, inner: number) => {
    linear(`${name}.qkv`, 3 * width, width, true);
    linear(`${name}.o`, width, width, true);
    linear(`${name}.i`, inner, width, true);
    linear(`${name}.f`, width, inner, true);
    norm(`${name}.ln1`, width);
    norm(`${name}.ln2`, width);
  };
  const { before, after, width, inner } = TINY.pair;
  put("encoder.words.weight", VOCABULARY.length, HIDDEN, true);
  put("encoder.places.weight", WINDOW, HIDDEN);
  put("encoder.below.weight", FEATURES, HIDDEN);
  put("encoder.above.weight", FEATURES, HIDDEN);
  norm("encoder.ln", HIDDEN);
  for (const [n, units] of INNER.entries()) layer(`encoder.layers.${n}`, HIDDEN, units);
  linear("cue", 3, HIDDEN, false);
  linear("pair.narrow", width, HIDDEN, true);
  linear("pair.scale", width, 2 * HIDDEN, false);
  linear("pair.shift", width, 2 * HIDDEN, false);
  put("pair.distance.weight", before + after, width);
  put("pair.cue", 1, width);
  norm("pair.ln", width);
  layer("pair.layer", width, inner);
  linear("pair.out", 3, width, false);
  return all;
}

/** The file that training/reader/export.py would write of a reader with random weights. */
export function tinyWeights(seed = 1, odd: Oddities = {}): BuiltWeights {
  const next = random(seed);
  const draw = (name: string, { columns, isRounded }: Shape): number => {
    if (/ln\d?\.weight$/.test(name)) return 1 + 0.2 * next();
    return (isRounded ? 1.7 / Math.sqrt(columns) : 0.5) * next();
  };
  return builtWeights({ ...TINY, vocabulary: VOCABULARY }, shapes(), draw, odd);
}
