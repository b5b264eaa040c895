import { describe, expect, it } from "vitest";
import { startKernel } from "../../../src/reader/arithmetic.js";
import { memoryOf } from "../../../src/reader/kernel-memory.js";
import { random } from "../built-weights.js";

const kernel = await startKernel();
const memory = memoryOf(kernel);
const even = (value: number): number => {
  const down = Math.floor(value);
  const rest = value - down;
  if (rest !== 0.5) return Math.round(value);
  return down % 2 === 0 ? down : down + 1;
};
const held = (value: number): number => Math.max(-32768, Math.min(32767, value));

/** What `convolve` gives of random rows, and what plain JavaScript gives, with activations up to `most`. */
function convolved(channels: number, d: number, box: number, rows: number, most: number) {
  const next = random(rows + most);
  const upTo = (limit: number): number => Math.trunc(next() * limit);
  const columns = 3 * channels + 2 * box;
  const margin = 2 * d;
  const x = Array.from({ length: (rows + 2 * margin) * channels }, (_, i) => {
    const row = Math.floor(i / channels) - margin;
    return row >= 0 && row < rows ? upTo(most) : 0;
  });
  const [left, right] = [0, 1].map(() => Array.from({ length: rows * box }, () => upTo(most)));
  const weights = Array.from({ length: channels * columns }, () => upTo(127));
  const scales = Float32Array.from({ length: channels }, () => 0.002 * (1.5 + next()));
  const bias = Float32Array.from({ length: channels }, () => 300 * next());

  const bytes = (array: Int8Array | Int16Array | Float32Array): number => {
    const at = kernel.allocate(array.byteLength);
    memory.bytes().set(new Uint8Array(array.buffer), at);
    return at;
  };
  const from = bytes(Int8Array.from(weights));
  const packed = kernel.allocate(channels * columns * 2);
  kernel.packEights(from, packed, channels, columns);
  const paired = kernel.allocate(kernel.packedPairedBytes(channels, channels, box));
  kernel.packPaired(from, paired, channels, channels, box);
  const out = kernel.allocate((rows + 1) * channels * 2);
  kernel.convolve(
    bytes(Int16Array.from(x)) + margin * channels * 2,
    rows,
    channels,
    d,
    bytes(Int16Array.from(left!)),
    bytes(Int16Array.from(right!)),
    box,
    packed,
    paired,
    bytes(scales),
    bytes(scales.map((scale) => scale / 2)),
    bytes(bias),
    kernel.allocate(kernel.pairedBytes(channels, box)),
    out,
  );
  const given = new Int16Array(memory.bytes().buffer, out, rows * channels);

  const expected = Array.from({ length: rows * channels }, (_, i) => {
    const row = Math.floor(i / channels);
    const output = i % channels;
    const seen = [-d, 0, d].flatMap((apart) => {
      const at = (row + margin + apart) * channels;
      return x.slice(at, at + channels);
    });
    for (const side of [left!, right!]) seen.push(...side.slice(row * box, (row + 1) * box));
    const sum = seen.reduce((all, v, c) => all + v * weights[output * columns + c]!, 0);
    const scaled = Math.fround(Math.fround(Math.fround(sum) * scales[output]!) + bias[output]!);
    return held(Math.max(0, even(scaled)) + x[(row + margin) * channels + output]!);
  });
  return { given: [...given], expected };
}

describe("a convolution over three rows", () => {
  // 16384 is where sums and differences of rows would not fit int16 any more
  for (const most of [900, 16384, 16500, 32768])
    it.each([
      [16, 1, 0, 1],
      [16, 1, 16, 7],
      [32, 2, 0, 5],
      [32, 2, 16, 50],
      [48, 3, 0, 92],
      [80, 4, 16, 57],
      [16, 4, 0, 200],
    ])(
      `gives to the bit, with activations up to ${most}, what integers of JavaScript give: %i channels, %i rows apart, boxes of %i, %i rows`,
      (channels, d, box, rows) => {
        const { given, expected } = convolved(channels, d, box, rows, most);
        expect(given).toEqual(expected);
      },
    );
});
