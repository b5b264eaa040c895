/** A weights file of the real format with small layers and random numbers, the same at each run. */
const HIDDEN = 32;
const INNER = 96;
const FEATURES = 12;
const WINDOW = 256;

/** The reader's sizes, as its header names them. */
export const TINY = {
  name: "tiny-1",
  layers: 2,
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
export function shapes(): Map<string, { rows: number; columns: number; isQuantized: boolean }> {
  const all = new Map<string, { rows: number; columns: number; isQuantized: boolean }>();
  const put = (name: string, rows: number, columns: number, isQuantized = false) =>
    all.set(name, { rows, columns, isQuantized });
  const linear = (name: string, rows: number, columns: number, isQuantized: boolean) => {
    put(`${name}.weight`, rows, columns, isQuantized);
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
  for (let n = 0; n < TINY.layers; n++) layer(`encoder.layers.${n}`, HIDDEN, INNER);
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

/** Numbers in [-1, 1) that look random and are the same each time (a linear congruential generator). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** The weights as float32: what the file's int8 numbers and scales stand for. */
export type FloatWeights = ReadonlyMap<string, Float32Array>;

/** A weights file, and the same weights as plain numbers. */
export interface TinyWeights {
  readonly bytes: Uint8Array;
  readonly floats: FloatWeights;
}

/** What a test may do otherwise than the exporter does. */
export interface Oddities {
  readonly header?: object;
  readonly without?: string;
}

/** The file that training/reader/export.py would write of a reader with random weights. */
export function tinyWeights(seed = 1, { header = {}, without }: Oddities = {}): TinyWeights {
  const next = random(seed);
  const floats = new Map<string, Float32Array>();
  const tensors: Record<string, { at: number; bytes: number }> = {};
  const blobs: Uint8Array[] = [];
  let at = 0;
  const put = (name: string, array: Int8Array | Float32Array) => {
    if (name === without) return;
    tensors[name] = { at, bytes: array.byteLength };
    const blob = new Uint8Array(Math.ceil(array.byteLength / 64) * 64);
    blob.set(new Uint8Array(array.buffer));
    blobs.push(blob);
    at += blob.length;
  };
  for (const [name, { rows, columns, isQuantized }] of shapes()) {
    const isGain = /ln\d?\.weight$/.test(name);
    const size = isQuantized ? 1.7 / Math.sqrt(columns) : 0.5;
    const values = Float32Array.from({ length: rows * columns }, () =>
      isGain ? 1 + 0.2 * next() : size * next(),
    );
    if (!isQuantized) {
      put(name, values);
      floats.set(name, values);
      continue;
    }
    const scales = Float32Array.from({ length: rows }, (_, r) => {
      const row = values.subarray(r * columns, (r + 1) * columns);
      return Math.max(...row.map(Math.abs)) / 127;
    });
    const whole = Int8Array.from(values, (value, i) =>
      Math.round(value / scales[Math.floor(i / columns)]!),
    );
    put(name, whole);
    put(`${name.slice(0, -"weight".length)}scale`, scales);
    floats.set(
      name,
      Float32Array.from(whole, (value, i) => value * scales[Math.floor(i / columns)]!),
    );
  }
  const head = { ...TINY, vocabulary: VOCABULARY, tensors, ...header };
  return { bytes: weightsFile(JSON.stringify(head), blobs), floats };
}

/** Header and tensors as a file, with the checksum that they have. */
export function weightsFile(header: string, blobs: readonly Uint8Array[] = []): Uint8Array {
  const head = new TextEncoder().encode(header);
  const padded = Math.ceil((head.length + 20) / 64) * 64 - 20;
  const size = 20 + padded + blobs.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(size).fill(0x20, 20, 20 + padded);
  bytes.set(new TextEncoder().encode("ONRECORD1\r\n\x1a"));
  bytes.set(head, 20);
  let at = 20 + padded;
  for (const blob of blobs) {
    bytes.set(blob, at);
    at += blob.length;
  }
  const view = new DataView(bytes.buffer);
  let sum = 0n;
  for (let i = 20; i < size; i += 4) {
    const factor = BigInt(2 * ((i - 20) / 4) + 1);
    sum += BigInt(view.getUint32(i, true)) * factor;
  }
  view.setUint32(12, padded, true);
  view.setUint32(16, Number(sum & 0xffffffffn), true);
  return bytes;
}
