import type { Kernel } from "./arithmetic.js";
import { memoryOf } from "./kernel-memory.js";
import { FEATURES, type Weights, WINDOW } from "./weights.js";

/** A matrix in the kernel's memory, ready for its `multiply`. All addresses are byte offsets. */
export interface Matrix {
  readonly packed: number;
  readonly scales: number;
  readonly bias: number;
  /** What the kernel's `pack` keeps of each row beside its weights. */
  readonly sums: number;
  readonly rows: number;
  readonly columns: number;
}

/** One transformer layer in the kernel's memory. */
export interface Layer {
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

/** Where each tensor lies in the kernel's memory. */
export type PlacedWeights = ReturnType<typeof placeWeights>;

/**
 * Puts weights into a kernel's memory; nothing of what it returns holds on to their bytes.
 *
 * @throws {Error} in one line, where a tensor is missing or has another shape than the header says.
 */
export function placeWeights({ header, bytesOf }: Weights, kernel: Kernel) {
  const { hidden, inner, pair, vocabulary } = header;
  const memory = memoryOf(kernel);
  const put = (name: string, bytes: number): number => {
    const at = kernel.allocate(bytes);
    memory.bytes().set(bytesOf(name, bytes), at);
    return at;
  };
  const floats = (name: string, count: number): number => put(name, count * 4);
  const staging = kernel.allocate(Math.max(...inner, 3 * hidden) * hidden);
  const matrix = (name: string, rows: number, columns: number): Matrix => {
    const packed = kernel.allocate(rows * columns);
    const scales = floats(`${name}.scale`, rows);
    const sums = kernel.allocate(rows * 4);
    memory.bytes().set(bytesOf(`${name}.weight`, rows * columns), staging);
    kernel.pack(staging, packed, scales, sums, rows, columns);
    return { packed, scales, sums, bias: floats(`${name}.bias`, rows), rows, columns };
  };
  const layer = (name: string, width: number, within: number, heads: number): Layer => ({
    qkv: matrix(`${name}.qkv`, 3 * width, width),
    o: matrix(`${name}.o`, width, width),
    i: matrix(`${name}.i`, within, width),
    f: matrix(`${name}.f`, width, within),
    gain1: floats(`${name}.ln1.weight`, width),
    shift1: floats(`${name}.ln1.bias`, width),
    gain2: floats(`${name}.ln2.weight`, width),
    shift2: floats(`${name}.ln2.bias`, width),
    heads,
  });
  return {
    words: put("encoder.words.weight", vocabulary.length * hidden),
    wordScales: floats("encoder.words.scale", vocabulary.length),
    places: floats("encoder.places.weight", WINDOW * hidden),
    below: floats("encoder.below.weight", FEATURES * hidden),
    above: floats("encoder.above.weight", FEATURES * hidden),
    gain: floats("encoder.ln.weight", hidden),
    shift: floats("encoder.ln.bias", hidden),
    layers: inner.map((units, n) => layer(`encoder.layers.${n}`, hidden, units, header.heads)),
    cueWeight: floats("cue.weight", 3 * hidden),
    cueBias: floats("cue.bias", 3),
    narrow: matrix("pair.narrow", pair.width, hidden),
    scaleWeight: floats("pair.scale.weight", pair.width * 2 * hidden),
    scaleBias: floats("pair.scale.bias", pair.width),
    shiftWeight: floats("pair.shift.weight", pair.width * 2 * hidden),
    shiftBias: floats("pair.shift.bias", pair.width),
    distance: floats("pair.distance.weight", (pair.before + pair.after) * pair.width),
    inCue: floats("pair.cue", pair.width),
    pairGain: floats("pair.ln.weight", pair.width),
    pairShift: floats("pair.ln.bias", pair.width),
    pairLayer: layer("pair.layer", pair.width, pair.inner, pair.heads),
    outWeight: floats("pair.out.weight", 3 * pair.width),
    outBias: floats("pair.out.bias", 3),
  };
}
