import { startKernel } from "../../src/reader/arithmetic.js";
import { checksum, MAGIC, openWeights } from "../../src/reader/weights-file.js";
import type { Head } from "./head.js";

const ALIGNED = 64;

/**
 * The weights file with this head in place of any it had; nothing else of it changes. What training/reader/container.py writes, written here.
 *
 * @throws {Error} in one line, where the bytes are no weights file.
 */
export async function weightsWithHead(bytes: Uint8Array, head: Head): Promise<Uint8Array> {
  const kernel = await startKernel();
  const { header, bytesOf } = openWeights(bytes, kernel);
  const parts: Uint8Array[] = [];
  const tensors: Record<string, object> = {};
  let at = 0;
  const put = (name: string, of: object, tensor: Uint8Array): void => {
    tensors[name] = { ...of, at, bytes: tensor.length };
    const padded = new Uint8Array(Math.ceil(tensor.length / ALIGNED) * ALIGNED);
    padded.set(tensor);
    parts.push(padded);
    at += padded.length;
  };
  for (const [name, tensor] of Object.entries(header.tensors))
    if (!name.startsWith("worth.")) put(name, tensor, bytesOf(name, tensor.bytes));
  for (const [name, array, shape] of tensorsOf(head)) {
    const type = array instanceof Int8Array ? "int8" : "float32";
    put(`worth.${name}`, { shape, type }, new Uint8Array(array.buffer));
  }
  const { units, bias, words } = head;
  const written = JSON.stringify({ ...header, worth: { units, bias, words }, tensors });
  const text = new TextEncoder().encode(written);
  const before = MAGIC.length + 8;
  const length = Math.ceil((before + text.length) / ALIGNED) * ALIGNED - before;
  const file = new Uint8Array(before + length + at);
  file.set(new TextEncoder().encode(MAGIC));
  file.fill(0x20, before, before + length);
  file.set(text, before);
  let place = before + length;
  for (const part of parts) {
    file.set(part, place);
    place += part.length;
  }
  const view = new DataView(file.buffer);
  view.setUint32(MAGIC.length, length, true);
  view.setUint32(MAGIC.length + 4, checksum(file.subarray(before), kernel), true);
  return file;
}

function tensorsOf(head: Head): [string, Int8Array | Float32Array, number[]][] {
  const { units, mean, spread, weights, unitBias, out } = head;
  const width = mean.length;
  const scales = new Float32Array(units);
  const whole = new Int8Array(units * width);
  for (let u = 0; u < units; u++) {
    const row = weights.subarray(u * width, (u + 1) * width);
    scales[u] = row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    row.forEach((weight, k) => {
      whole[u * width + k] = Math.round(weight / scales[u]!);
    });
  }
  return [
    ["hidden.weight", whole, [units, width]],
    ["hidden.scale", scales, [units]],
    ["hidden.bias", unitBias, [units]],
    ["mean", mean, [width]],
    ["spread", spread, [width]],
    ["out", out, [units]],
  ];
}
