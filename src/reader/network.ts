import type { Weights } from "./weights.js";

/** What kernel.wasm exports; all addresses are byte offsets into its memory. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  allocate(bytes: number): number;
  pack(from: number, to: number, rows: number, columns: number): void;
  quantize(x: number, q: number, scales: number, rows: number, columns: number): void;
  multiply(
    a: number,
    scalesA: number,
    w: number,
    scalesW: number,
    bias: number,
    out: number,
    m: number,
    n: number,
    k: number,
    gelu: number,
  ): void;
  normalize(
    x: number,
    y: number,
    gain: number,
    shift: number,
    rows: number,
    width: number,
    epsilon: number,
  ): void;
  embed(
    ids: number,
    features: number,
    words: number,
    scales: number,
    places: number,
    table: number,
    x: number,
    rows: number,
    width: number,
  ): void;
  addFeatures(x: number, features: number, table: number, rows: number, width: number): void;
  linear(x: number, w: number, bias: number, out: number, m: number, n: number, k: number): void;
  attend(
    qkv: number,
    out: number,
    scratch: number,
    length: number,
    width: number,
    heads: number,
  ): void;
  look(
    narrow: number,
    scale: number,
    shift: number,
    distance: number,
    cue: number,
    gain: number,
    offset: number,
    x: number,
    rows: number,
    width: number,
    from: number,
    to: number,
  ): void;
  probabilities(scores: number, rows: number): void;
}

/** A matrix ready for `multiply`. */
interface Matrix {
  readonly packed: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}

interface Layer {
  readonly qkv: Matrix;
  readonly o: Matrix;
  readonly i: Matrix;
  readonly f: Matrix;
  readonly gain1: number;
  readonly shift1: number;
  readonly gain2: number;
  readonly shift2: number;
  readonly heads: number;
}

/** Pieces that one window may hold, the two that open and close it included. */
export const WINDOW = 256;

/** The network with its weights in the kernel's memory; state is the kernel's memory and the last document's states. */
export interface Network {
  readonly name: string;
  readonly vocabulary: readonly string[];
  readonly before: number;
  readonly after: number;
  /** Makes room for a document of so many pieces. */
  begin(pieces: number): void;
  /**
   * Reads one window (ids and features, special pieces included) and keeps the states of its pieces [low, high) as
   * those of the document's pieces from `at` on.
   *
   * @returns probabilities of outside, first piece, further piece of a cue for all pieces of the window; valid until
   * the next call.
   */
  window(
    ids: Int32Array,
    features: Int32Array,
    low: number,
    high: number,
    at: number,
  ): Float32Array;
  /**
   * The second look at the pieces [low, high) of the document for the cue [first, end).
   *
   * @returns probabilities of neither, source, content for each; valid until the next call.
   */
  look(first: number, end: number, low: number, high: number): Float32Array;
}

/** Puts weights into a kernel. */
export function networkOf(weights: Weights, kernel: Kernel): Network {
  const { header, bytesOf } = weights;
  const { hidden, pair } = header;
  const memory = memoryOf(kernel);
  const allocate = (bytes: number): number => kernel.allocate(bytes);
  const put = (name: string): number => {
    const bytes = bytesOf(name);
    const at = allocate(bytes.length);
    memory.bytes().set(bytes, at);
    return at;
  };
  const staging = allocate(header.inner * hidden);
  const matrix = (name: string): Matrix => {
    const [rows, columns] = header.tensors[`${name}.weight`]!.shape as [number, number];
    const packed = allocate(rows * columns * 2);
    memory.bytes().set(bytesOf(`${name}.weight`), staging);
    kernel.pack(staging, packed, rows, columns);
    return { packed, scales: put(`${name}.scale`), bias: put(`${name}.bias`), rows, columns };
  };
  const layer = (name: string, heads: number): Layer => ({
    qkv: matrix(`${name}.qkv`),
    o: matrix(`${name}.o`),
    i: matrix(`${name}.i`),
    f: matrix(`${name}.f`),
    gain1: put(`${name}.ln1.weight`),
    shift1: put(`${name}.ln1.bias`),
    gain2: put(`${name}.ln2.weight`),
    shift2: put(`${name}.ln2.bias`),
    heads,
  });

  const words = put("encoder.words.weight");
  const wordScales = put("encoder.words.scale");
  const places = put("encoder.places.weight");
  const below = put("encoder.below.weight");
  const above = put("encoder.above.weight");
  const gain = put("encoder.ln.weight");
  const shift = put("encoder.ln.bias");
  const layers = Array.from({ length: header.layers }, (_, n) =>
    layer(`encoder.layers.${n}`, header.heads),
  );
  const cueWeight = put("cue.weight");
  const cueBias = put("cue.bias");
  const narrow = matrix("pair.narrow");
  const scaleWeight = put("pair.scale.weight");
  const scaleBias = put("pair.scale.bias");
  const shiftWeight = put("pair.shift.weight");
  const shiftBias = put("pair.shift.bias");
  const distance = put("pair.distance.weight");
  const inCue = put("pair.cue");
  const pairGain = put("pair.ln.weight");
  const pairShift = put("pair.ln.bias");
  const pairLayer = layer("pair.layer", pair.heads);
  const outWeight = put("pair.out.weight");
  const outBias = put("pair.out.bias");

  const room = WINDOW + 4;
  const ids = allocate(room * 4);
  const features = allocate(room * 4);
  const x = allocate(room * hidden * 4);
  const qkv = allocate(room * 3 * hidden * 4);
  const seen = allocate(room * hidden * 4);
  const y = allocate(room * hidden * 4);
  const wide = allocate(room * header.inner * 4);
  const rounded = allocate(room * header.inner * 2);
  const scales = allocate(room * 4);
  const scratch = allocate((64 + 2) * (room + 16) * 4);
  const out = allocate(room * 3 * 4);
  const ends = allocate(2 * hidden * 4);
  const scaleOut = allocate(pair.width * 4);
  const shiftOut = allocate(pair.width * 4);

  const multiply = (from: number, m: Matrix, to: number, rows: number, gelu = 0): void => {
    kernel.quantize(from, rounded, scales, rows, m.columns);
    kernel.multiply(rounded, scales, m.packed, m.scales, m.bias, to, rows, m.rows, m.columns, gelu);
  };
  /** One transformer layer over `length` rows of x; rows up to a multiple of four are computed and not looked at. */
  const through = (l: Layer, length: number, width: number): void => {
    const rows = (length + 3) & ~3;
    multiply(x, l.qkv, qkv, rows);
    kernel.attend(qkv, seen, scratch, length, width, l.heads);
    multiply(seen, l.o, y, rows);
    kernel.normalize(x, y, l.gain1, l.shift1, rows, width, 1e-12);
    multiply(x, l.i, wide, rows, 1);
    multiply(wide, l.f, y, rows);
    kernel.normalize(x, y, l.gain2, l.shift2, rows, width, 1e-12);
  };
  const answer = (rows: number): Float32Array => {
    kernel.probabilities(out, rows);
    return memory.floats().subarray(out / 4, out / 4 + rows * 3);
  };

  let capacity = 0;
  let states = 0;
  let narrowed = 0;
  let length = 0;
  let isNarrowed = false;
  /** The second look's narrow states of the whole document, computed once, a window's worth at a time. */
  const narrowAll = (): void => {
    for (let at = 0; at < length; at += WINDOW) {
      const rows = (Math.min(WINDOW, length - at) + 3) & ~3;
      multiply(states + at * hidden * 4, narrow, narrowed + at * pair.width * 4, rows);
    }
    isNarrowed = true;
  };

  return {
    name: header.name,
    vocabulary: header.vocabulary,
    before: pair.before,
    after: pair.after,
    begin: (pieces) => {
      length = pieces;
      isNarrowed = false;
      if (pieces + 8 <= capacity) return;
      capacity = Math.max(4096, 2 * (pieces + 8));
      states = allocate(capacity * hidden * 4);
      narrowed = allocate(capacity * pair.width * 4);
    },
    window: (windowIds, windowFeatures, low, high, at) => {
      const rows = windowIds.length;
      memory.integers().set(windowIds, ids / 4);
      memory.integers().set(windowFeatures, features / 4);
      kernel.embed(ids, features, words, wordScales, places, below, x, rows, hidden);
      kernel.normalize(x, 0, gain, shift, rows, hidden, 1e-12);
      for (const l of layers) through(l, rows, hidden);
      kernel.addFeatures(x, features, above, rows, hidden);
      kernel.linear(x, cueWeight, cueBias, out, rows, 3, hidden);
      const row = hidden * 4;
      memory.bytes().copyWithin(states + at * row, x + low * row, x + high * row);
      return answer(rows);
    },
    look: (first, end, low, high) => {
      if (!isNarrowed) narrowAll();
      const row = hidden * 4;
      const bytes = memory.bytes();
      bytes.copyWithin(ends, states + first * row, states + (first + 1) * row);
      bytes.copyWithin(ends + row, states + (end - 1) * row, states + end * row);
      kernel.linear(ends, scaleWeight, scaleBias, scaleOut, 1, pair.width, 2 * hidden);
      kernel.linear(ends, shiftWeight, shiftBias, shiftOut, 1, pair.width, 2 * hidden);
      const rows = high - low;
      const line = pair.width * 4;
      kernel.look(
        narrowed + low * line,
        scaleOut,
        shiftOut,
        distance + (low - first + pair.before) * line,
        inCue,
        pairGain,
        pairShift,
        x,
        rows,
        pair.width,
        first - low,
        end - low,
      );
      through(pairLayer, rows, pair.width);
      kernel.linear(x, outWeight, outBias, out, rows, 3, pair.width);
      return answer(rows);
    },
  };
}

/** Views of the kernel's memory, made again when it has grown. */
function memoryOf(kernel: Kernel) {
  const viewsOf = (buffer: ArrayBuffer) => ({
    buffer,
    bytes: new Uint8Array(buffer),
    floats: new Float32Array(buffer),
    integers: new Int32Array(buffer),
  });
  let views = viewsOf(kernel.memory.buffer);
  const current = () => {
    if (views.buffer !== kernel.memory.buffer) views = viewsOf(kernel.memory.buffer);
    return views;
  };
  return {
    bytes: () => current().bytes,
    floats: () => current().floats,
    integers: () => current().integers,
  };
}
