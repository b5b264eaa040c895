/** Weights files of the real format, of random numbers that are the same at each run. */

/** Numbers in [-1, 1) that look random and are the same each time (a linear congruential generator). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** A tensor's size; one that is rounded is int8, with one scale a row. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly isRounded: boolean;
}

/** The weights as float32: what the file's int8 numbers and scales stand for. */
export type FloatWeights = ReadonlyMap<string, Float32Array>;

/** A weights file, and the same weights as plain numbers. */
export interface BuiltWeights {
  readonly bytes: Uint8Array;
  readonly floats: FloatWeights;
}

/** What a test may do otherwise than the exporter does. */
export interface Oddities {
  readonly header?: object;
  readonly without?: string;
}

/** A matrix as whole numbers of at most 127 and one scale a row, as training/reader/container.py rounds it. */
function rounded(values: Float32Array, { rows, columns }: Shape) {
  const scales = Float32Array.from({ length: rows }, (_, r) => {
    const row = values.subarray(r * columns, (r + 1) * columns);
    return Math.max(...row.map(Math.abs)) / 127;
  });
  const scaleOf = (i: number): number => scales[Math.floor(i / columns)]!;
  const whole = Int8Array.from(values, (value, i) => Math.round(value / scaleOf(i)));
  return { scales, whole, floats: Float32Array.from(whole, (value, i) => value * scaleOf(i)) };
}

/** The file that training/reader/container.py would write of tensors of these shapes; `draw` makes a number of one, `others` are put as they are. */
export function builtWeights(
  head: object,
  shapes: ReadonlyMap<string, Shape>,
  draw: (name: string, shape: Shape) => number,
  { header = {}, without }: Oddities = {},
  others: ReadonlyMap<string, ArrayBufferView> = new Map(),
): BuiltWeights {
  const floats = new Map<string, Float32Array>();
  const tensors: Record<string, { at: number; bytes: number }> = {};
  const blobs: Uint8Array[] = [];
  let at = 0;
  const put = (name: string, array: ArrayBufferView) => {
    if (name === without) return;
    tensors[name] = { at, bytes: array.byteLength };
    const blob = new Uint8Array(Math.ceil(array.byteLength / 64) * 64);
    blob.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    blobs.push(blob);
    at += blob.length;
  };
  for (const [name, shape] of shapes) {
    const length = shape.rows * shape.columns;
    const values = Float32Array.from({ length }, () => draw(name, shape));
    if (!shape.isRounded) {
      put(name, values);
      floats.set(name, values);
      continue;
    }
    const { scales, whole, floats: stoodFor } = rounded(values, shape);
    put(name, whole);
    put(name.replace(/weight$/, "scale"), scales);
    floats.set(name, stoodFor);
  }
  for (const [name, array] of others) put(name, array);
  return { bytes: weightsFile(JSON.stringify({ ...head, tensors, ...header }), blobs), floats };
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
