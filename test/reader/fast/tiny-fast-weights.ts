/** A weights file of the fast reader with few channels and random numbers, the same at each run. */
import {
  type BuiltWeights,
  builtWeights,
  type Oddities,
  random,
  type Shape,
} from "../built-weights.js";

const EMBEDDING = 8;
const CHANNELS = 32;

/** The reader's sizes and settings, as its header names them. */
export const TINY_FAST = {
  kind: "fast",
  name: "tiny-fast-1",
  embedding: EMBEDDING,
  channels: CHANNELS,
  first: 5,
  layers: [
    { dilation: 1, box: 4 },
    { dilation: 2, box: 0 },
    { dilation: 3, box: 8 },
  ],
  boxChannels: 16,
  suffixes: 32,
  prefixes: 64,
  pair: { before: 8, after: 12, width: 16, dilations: [1, 3] },
  settings: {
    candidate: 0.5,
    cueGoesOn: 0.5,
    keep: 0.4,
    contentPower: 1,
    sourcePower: 0.5,
    change: 0.3,
    snap: 0.3,
  },
} as const;

export const TINY_WORDS: readonly string[] =
  "the mayor said bridge would open on monday she river of and to in it told . , “ ” 00".split(" ");

/** Name of each weight with its shape; those that are rounded are int8, one scale a row. */
function shapes(): Map<string, Shape> {
  const { first, layers, boxChannels, suffixes, prefixes, pair } = TINY_FAST;
  const all = new Map<string, Shape>();
  const put = (name: string, rows: number, columns: number, isRounded = false) =>
    all.set(`${name}.weight`, { rows, columns, isRounded });
  const linear = (name: string, rows: number, columns: number, isRounded = true) => {
    put(name, rows, columns, isRounded);
    all.set(`${name}.bias`, { rows: 1, columns: rows, isRounded: false });
  };
  put("types", TINY_WORDS.length + 1, EMBEDDING, true);
  put("suffix", suffixes, EMBEDDING, true);
  put("prefix", prefixes, EMBEDDING, true);
  put("shape", 48, EMBEDDING);
  put("place", 12, EMBEDDING);
  linear("first", CHANNELS, first * EMBEDDING);
  layers.forEach(({ box }, n) => {
    linear(`layer.${n}`, CHANNELS, 3 * CHANNELS + (box > 0 ? 2 * boxChannels : 0));
  });
  linear("cue", 3, 3 * CHANNELS, false);
  linear("narrow", pair.width, CHANNELS);
  linear("film", 2 * pair.width, 3 * CHANNELS);
  put("distance", pair.before + pair.after, pair.width);
  put("steps.sentence", 9, pair.width);
  put("steps.paragraph", 5, pair.width);
  put("steps.quote", 11, pair.width);
  put("steps.comma", 11, pair.width);
  put("inCue", 1, pair.width);
  put("cuesBetween", 2, pair.width);
  pair.dilations.forEach((_, n) => {
    linear(`pair.${n}`, pair.width, 3 * pair.width);
  });
  linear("out", 3, pair.width, false);
  return all;
}

/** The header's part and the tensors that training/fast/vocabulary.py would write of these words. */
export function vocabularyFile(words: readonly string[]) {
  let places = 1;
  while (places < 3 * words.length) places *= 2;
  const ids = new Uint16Array(places);
  const ends = new Uint32Array(words.length);
  words.forEach((word, i) => {
    let hash = 0;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & (places - 1);
    while (ids[place] !== 0) place = (place + 1) & (places - 1);
    ids[place] = i + 1;
    ends[i] = (ends[i - 1] ?? 0) + word.length;
  });
  const text = new TextEncoder().encode(words.join(""));
  return {
    vocabulary: { words: words.length, bytes: text.length, places },
    tensors: new Map<string, ArrayBufferView>([
      ["words.text", text],
      ["words.ends", ends],
      ["words.places", ids],
    ]),
  };
}

/** The file that training/fast/export.py would write of a reader with random weights; seed 8 is one that finds much. */
export function tinyFastWeights(seed = 8, odd: Oddities = {}): BuiltWeights {
  const next = random(seed);
  const draw = (name: string, { columns, isRounded }: Shape): number =>
    (isRounded || /^(cue|out)\.weight/.test(name) ? 1.7 / Math.sqrt(columns) : 0.5) * next();
  const { vocabulary, tensors } = vocabularyFile(TINY_WORDS);
  return builtWeights({ ...TINY_FAST, vocabulary }, shapes(), draw, odd, tensors);
}
