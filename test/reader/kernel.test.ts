import v8 from "node:v8";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { startKernel } from "../../src/reader/arithmetic.js";
import { random } from "./built-weights.js";
import * as plain from "./plain-arithmetic.js";

// Node 20 knows relaxed SIMD only when asked, and then its quick compiler gets it wrong
v8.setFlagsFromString("--experimental-wasm-relaxed-simd");
v8.setFlagsFromString("--no-liftoff");
const base = await startKernel();
const relaxed = await startKernel({ relaxed: true });
let kernel = base;

/** Puts numbers into the kernel's memory. */
function put(numbers: Float32Array | Int32Array | Int8Array): number {
  const at = kernel.allocate(numbers.byteLength);
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  new Uint8Array(kernel.memory.buffer).set(bytes, at);
  return at;
}

const floatsAt = (at: number, count: number): Float32Array =>
  new Float32Array(kernel.memory.buffer.slice(at, at + count * 4));

const numbers = (count: number, next: () => number, size = 1): Float32Array =>
  Float32Array.from({ length: count }, () => size * next());

/** Greatest distance between two lists. */
const apart = (a: plain.Numbers, b: plain.Numbers): number => {
  expect(a.length).toBe(b.length);
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!));
  return most;
};

/** How one kernel rounds: a tile holds four rows, so many columns of each side by side. */
const ROUNDING = {
  base: {
    kernel: base,
    group: 2,
    steps: 2047,
    numbers: (at: number, count: number) =>
      new Int16Array(kernel.memory.buffer.slice(at, at + count * 2)),
  },
  relaxed: {
    kernel: relaxed,
    group: 4,
    steps: 127,
    numbers: (at: number, count: number) =>
      new Uint8Array(kernel.memory.buffer.slice(at, at + count)),
  },
};

describe.each(["base", "relaxed"] as const)("the %s kernel in plain JavaScript's terms", (name) => {
  const { group, steps, numbers: numbersAt } = ROUNDING[name];
  beforeAll(() => {
    kernel = ROUNDING[name].kernel;
  });

  it.each([
    [8, 16, 16],
    [8, 48, 32],
    [72, 32, 48],
    [264, 48, 384],
    [136, 16, 1536],
  ])("rounds and multiplies %i × %i × %i", (rows, n, k) => {
    const next = random(rows + n + k);
    const x = numbers(rows * k, next, 3);
    const w = Int8Array.from(numbers(n * k, next, 127));
    const [scale, bias] = [numbers(n, next, 0.01).map(Math.abs), numbers(n, next)];
    const [q, scales] = [kernel.allocate(rows * k * 2), kernel.allocate(rows * 8)];
    const packed = kernel.allocate(n * k);
    const [sums, placedScale, out] = [
      kernel.allocate(n * 4),
      put(scale),
      kernel.allocate(rows * n * 4),
    ];
    kernel.pack(put(w), packed, placedScale, sums, n, k);
    kernel.quantize(put(x), q, scales, rows, k, 0);

    const step = floatsAt(scales, rows * 2);
    const tiles = numbersAt(q, rows * k);
    const whole = new Float64Array(rows * k);
    for (let r = 0; r < rows; r++) {
      const row = x.subarray(r * k, (r + 1) * k);
      const [most, least] = [Math.max(...row), Math.min(...row)];
      const range =
        name === "base" ? Math.max(most, -least) : Math.max(most, 0) - Math.min(least, 0);
      expect(step[2 * r]).toBeCloseTo(range / steps, 7);
      for (let c = 0; c < k; c++) {
        const at =
          (r >> 2) * 4 * k + Math.floor(c / group) * 4 * group + (r & 3) * group + (c % group);
        whole[r * k + c] = (tiles[at]! - step[2 * r + 1]!) * step[2 * r]!;
      }
      // seven bits may lose one step more, where both ends of a row's range round away from each other
      const lost = name === "base" ? 0.502 : 1.01;
      expect(apart(whole.subarray(r * k, (r + 1) * k), row)).toBeLessThan(step[2 * r]! * lost);
    }
    // what was rounded is multiplied exactly
    const weights = Float64Array.from(w, (value, i) => value * scale[Math.floor(i / k)]!);
    const expected = plain.linear(whole, weights, bias, rows, n, k);
    const room = kernel.allocate(kernel.roomBytes(k));
    kernel.multiply(q, scales, packed, placedScale, put(bias), sums, room, out, rows, n, k);
    const most = Math.max(...expected.map(Math.abs));
    expect(apart(floatsAt(out, rows * n), expected)).toBeLessThan(most * 3e-6);
  });

  it("puts GELU before rounding", () => {
    const x = Float32Array.from({ length: 4 * 512 }, (_, i) => (i - 1024) / 128);
    const [at, q, scales] = [put(x), kernel.allocate(x.length * 2), kernel.allocate(32)];
    kernel.quantize(at, q, scales, 4, 512, 1);
    const made = floatsAt(at, x.length);
    expect(apart(made, x.map(plain.gelu))).toBeLessThan(2e-4);
    const [again, scalesAgain] = [kernel.allocate(x.length * 2), kernel.allocate(32)];
    kernel.quantize(put(made), again, scalesAgain, 4, 512, 0);
    expect(numbersAt(q, x.length)).toEqual(numbersAt(again, x.length));
    expect(floatsAt(scales, 8)).toEqual(floatsAt(scalesAgain, 8));
  });

  it("rounds rows of zeros to zeros", () => {
    const [q, scales] = [kernel.allocate(64), kernel.allocate(32)];
    kernel.quantize(put(new Float32Array(32)), q, scales, 4, 8, 0);
    expect(floatsAt(scales, 8)).toEqual(new Float32Array([1, 0, 1, 0, 1, 0, 1, 0]));
    expect([...numbersAt(q, 32)]).toEqual(Array(32).fill(0));
  });

  it.each([
    [1, 16],
    [5, 192],
    [256, 384],
  ])("normalizes %i rows of %i, with and without something added", (rows, width) => {
    const next = random(rows + width);
    const [x, y] = [numbers(rows * width, next, 4), numbers(rows * width, next)];
    const [gain, shift] = [numbers(width, next), numbers(width, next)];
    const alone = put(x);
    kernel.normalize(alone, 0, put(gain), put(shift), rows, width, 1e-12);
    expect(
      apart(floatsAt(alone, rows * width), plain.normalize(x, gain, shift, width, 1e-12)),
    ).toBeLessThan(1e-5);
    const both = put(x);
    kernel.normalize(both, put(y), put(gain), put(shift), rows, width, 1e-12);
    const expected = plain.normalize(plain.sum(x, y), gain, shift, width, 1e-12);
    expect(apart(floatsAt(both, rows * width), expected)).toBeLessThan(1e-5);
  });

  it.each([
    [1, 32, 2],
    [2, 16, 1],
    [7, 32, 2],
    [17, 192, 4],
    [144, 192, 4],
    [255, 384, 12],
    [256, 384, 12],
  ])("attends over %i rows of %i with %i heads", (rows, width, heads) => {
    const qkv = numbers(rows * 3 * width, random(rows), 2);
    const out = kernel.allocate(rows * width * 4);
    kernel.attend(
      put(qkv),
      out,
      kernel.allocate(130 * (rows + 16) * 4),
      rows,
      0,
      rows,
      width,
      heads,
    );
    expect(apart(floatsAt(out, rows * width), plain.attend(qkv, rows, width, heads))).toBeLessThan(
      5e-4,
    );
  });

  it("makes probabilities, of very different scores too", () => {
    const scores = Float32Array.from([0, 0, 0, 1, 2, 3, -50, 0, 50, 300, 300, -300]);
    const at = put(scores);
    kernel.probabilities(at, 4);
    const expected = [0, 3, 6, 9].flatMap((i) => plain.softmax([...scores.subarray(i, i + 3)]));
    expect(apart(floatsAt(at, 12), expected)).toBeLessThan(1e-6);
  });
});

describe("a kernel", () => {
  it.each([
    ["there is no WebAssembly", undefined, "no WebAssembly"],
    [
      "it has no SIMD",
      { instantiate: () => Promise.reject(new Error("invalid opcode 0xfd")) },
      "invalid opcode 0xfd",
    ],
  ])("is refused in one line where %s", async (_, wasm, why) => {
    vi.stubGlobal("WebAssembly", wasm);
    try {
      const started: Promise<unknown> = startKernel();
      await expect(started).rejects.toThrow(
        new Error(`it needs WebAssembly with SIMD, which this machine lacks (${why})`),
      );
      await expect(startKernel({ relaxed: true })).rejects.toThrow(
        new Error(
          `the relaxed runtime needs WebAssembly with relaxed SIMD (Node 21 or later), which this machine lacks (${why})`,
        ),
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
