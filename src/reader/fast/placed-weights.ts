import type { Kernel } from "../arithmetic.js";
import { memoryOf } from "../kernel-memory.js";
import type { FastWeights } from "./weights.js";

/** One activation is int16 in steps of so much; the kernel knows it as 1 / 512. */
const STEP = 1 / 512;
/** Shapes of words times clitics, and places: newlines before, inside quotation marks, a mark of quotation. */
const SHAPES = 48;
const PLACES = 12;
/** Rows of the tables that tell how many sentences, paragraphs, changes of quotation and commas lie between. */
const STEPS = { sentence: 9, paragraph: 5, quote: 11, comma: 11 } as const;

/** A matrix in the kernel's memory, ready to multiply with. All addresses are byte offsets. */
export interface FastMatrix {
  readonly packed: number;
  readonly scales: number;
  readonly bias: number;
}

/** A matrix over three rows and boxes, packed also as pairs of rows want it. */
export interface PairedMatrix extends FastMatrix {
  readonly paired: number;
  /** Half of each scale. */
  readonly half: number;
}

/** Rows of int8 with a scale each. */
interface Table {
  readonly rows: number;
  readonly scales: Float32Array;
}

/** Where each tensor lies in the kernel's memory. */
export type PlacedFastWeights = ReturnType<typeof placeFastWeights>;

/**
 * Puts the fast reader's weights into a kernel's memory; nothing of what it returns holds on to their bytes.
 *
 * @throws {Error} in one line, where a tensor is missing or has another shape than the header says.
 */
export function placeFastWeights({ header, bytesOf }: FastWeights, kernel: Kernel) {
  const { embedding, channels, first, boxChannels, pair } = header;
  const memory = memoryOf(kernel);
  const put = (array: Float32Array | Int8Array | Uint8Array): number => {
    const at = kernel.allocate(array.byteLength);
    memory.bytes().set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    return at;
  };
  // copies: a Buffer's own slice would share the memory, and its alignment
  const wholes = (name: string, count: number): Int8Array =>
    new Int8Array(new Uint8Array(bytesOf(name, count)).buffer);
  const floats = (name: string, count: number): Float32Array =>
    new Float32Array(new Uint8Array(bytesOf(name, count * 4)).buffer);

  const table = (name: string, rows: number): Table => ({
    rows: put(bytesOf(`${name}.weight`, rows * embedding)),
    scales: floats(`${name}.scale`, rows),
  });
  const matrix = (
    name: string,
    rows: number,
    columns: number,
    from = put(bytesOf(`${name}.weight`, rows * columns)),
  ): FastMatrix => {
    const packed = kernel.allocate(rows * columns * 2);
    kernel.packEights(from, packed, rows, columns);
    return {
      packed,
      scales: put(floats(`${name}.scale`, rows)),
      bias: put(floats(`${name}.bias`, rows).map((value) => value / STEP)),
    };
  };
  const pairedMatrix = (name: string, width: number, box: number): PairedMatrix => {
    const columns = 3 * width + 2 * box;
    const from = put(bytesOf(`${name}.weight`, width * columns));
    const paired = kernel.allocate(kernel.packedPairedBytes(width, width, box));
    kernel.packPaired(from, paired, width, width, box);
    return {
      ...matrix(name, width, columns, from),
      paired,
      half: put(floats(`${name}.scale`, width).map((scale) => scale / 2)),
    };
  };
  /** Three outputs of float32, rounded here like the other matrices; a fourth of zeros fills the block. */
  const scores = (name: string, columns: number): FastMatrix => {
    const weight = floats(`${name}.weight`, 3 * columns);
    const bias = new Float32Array(4);
    bias.set(floats(`${name}.bias`, 3));
    const scales = new Float32Array(4);
    const rounded = new Int8Array(4 * columns);
    for (let r = 0; r < 3; r++) {
      const row = weight.subarray(r * columns, (r + 1) * columns);
      const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127 || 1;
      scales[r] = scale * STEP;
      for (let c = 0; c < columns; c++) rounded[r * columns + c] = Math.round(row[c]! / scale);
    }
    const packed = kernel.allocate(4 * columns * 2);
    kernel.packFour(put(rounded), packed, columns);
    return { packed, scales: put(scales), bias: put(bias) };
  };
  /** A matrix as float32 with `columns` rows of `rows`. */
  const turned = (name: string, rows: number, columns: number): Float32Array => {
    const weight = wholes(`${name}.weight`, rows * columns);
    const scale = floats(`${name}.scale`, rows);
    const out = new Float32Array(rows * columns);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) out[c * rows + r] = weight[r * columns + c]! * scale[r]!;
    return out;
  };
  const lookTables = (): Float32Array => {
    const tables = [
      ...Object.entries(STEPS).map(([name, rows]) =>
        floats(`steps.${name}.weight`, rows * pair.width),
      ),
      floats("inCue.weight", pair.width),
      floats("cuesBetween.weight", 2 * pair.width),
    ];
    const all = new Float32Array(tables.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const one of tables) {
      all.set(one, at);
      at += one.length;
    }
    return all;
  };

  const firstTurned = put(turned("first", channels, first * embedding));
  const folded = kernel.allocate(PLACES * first * channels * 2);
  const places = put(floats("place.weight", PLACES * embedding));
  for (let place = 0; place < PLACES; place++)
    kernel.fold(
      places + place * embedding * 4,
      firstTurned,
      embedding,
      channels,
      first,
      folded + place * first * channels * 2,
    );
  const firstBias = Int16Array.from(floats("first.bias", channels), (value) =>
    Math.max(-32768, Math.min(32767, Math.round(value / STEP))),
  );
  return {
    types: table("types", header.vocabulary.words + 1),
    suffixes: table("suffix", header.suffixes),
    prefixes: table("prefix", header.prefixes),
    shapes: put(floats("shape.weight", SHAPES * embedding)),
    firstTurned,
    firstBias: put(new Uint8Array(firstBias.buffer)),
    places: folded,
    layers: header.layers.map(({ dilation, box }, n) => ({
      dilation,
      box,
      matrix: pairedMatrix(`layer.${n}`, channels, box > 0 ? boxChannels : 0),
    })),
    cue: scores("cue", 3 * channels),
    narrow: matrix("narrow", pair.width, channels),
    filmTurned: put(turned("film", 2 * pair.width, 3 * channels)),
    filmBias: put(floats("film.bias", 2 * pair.width)),
    distance: put(floats("distance.weight", (pair.before + pair.after) * pair.width)),
    lookTables: put(lookTables()),
    pair: pair.dilations.map((dilation, n) => ({
      dilation,
      matrix: pairedMatrix(`pair.${n}`, pair.width, 0),
    })),
    out: scores("out", pair.width),
  };
}
