import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Kernel, startKernel } from "../../src/reader/arithmetic.js";
import * as plain from "./plain-arithmetic.js";
import { random } from "./tiny-weights.js";

const ROOT = path.join(import.meta.dirname, "../..");
const kernel = await startKernel();

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

describe("the kernel in plain JavaScript's terms", () => {
  it.each([
    [4, 8, 8],
    [8, 24, 32],
    [256, 48, 384],
    [4, 16, 1536],
  ])("rounds and multiplies %i × %i × %i", (rows, n, k) => {
    const next = random(rows + n + k);
    const x = numbers(rows * k, next, 3);
    const w = Int8Array.from(numbers(n * k, next, 127));
    const [scale, bias] = [numbers(n, next, 0.01).map(Math.abs), numbers(n, next)];
    const [q, scales] = [kernel.allocate(rows * k * 2), kernel.allocate(rows * 4)];
    const packed = kernel.allocate(n * k * 2);
    const out = kernel.allocate(rows * n * 4);
    kernel.pack(put(w), packed, n, k);
    kernel.quantize(put(x), q, scales, rows, k);

    const step = floatsAt(scales, rows);
    const rounded = new Int16Array(kernel.memory.buffer.slice(q, q + rows * k * 2));
    for (let r = 0; r < rows; r++) {
      const row = x.subarray(r * k, (r + 1) * k);
      expect(step[r]).toBeCloseTo(Math.max(...row.map(Math.abs)) / 2047, 8);
      expect(
        apart(
          rounded.subarray(r * k, (r + 1) * k).map(Number),
          row.map((v) => v / step[r]!),
        ),
      ).toBeLessThan(0.502);
    }
    // what was rounded is multiplied exactly
    const whole = Float64Array.from(rounded, (value, i) => value * step[Math.floor(i / k)]!);
    const weights = Float64Array.from(w, (value, i) => value * scale[Math.floor(i / k)]!);
    const expected = plain.linear(whole, weights, bias, rows, n, k);
    kernel.multiply(q, scales, packed, put(scale), put(bias), out, rows, n, k, 0);
    const most = Math.max(...expected.map(Math.abs));
    expect(apart(floatsAt(out, rows * n), expected)).toBeLessThan(most * 1e-6);
    kernel.multiply(q, scales, packed, put(scale), put(bias), out, rows, n, k, 1);
    expect(apart(floatsAt(out, rows * n), expected.map(plain.gelu))).toBeLessThan(1e-3);
  });

  it("rounds a row of zeros to zeros", () => {
    const [q, scales] = [kernel.allocate(16), kernel.allocate(4)];
    kernel.quantize(put(new Float32Array(8)), q, scales, 1, 8);
    expect(floatsAt(scales, 1)).toEqual(new Float32Array([1]));
    expect(new Int16Array(kernel.memory.buffer.slice(q, q + 16))).toEqual(new Int16Array(8));
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
    kernel.attend(put(qkv), out, kernel.allocate(66 * (rows + 32) * 4), rows, width, heads);
    expect(apart(floatsAt(out, rows * width), plain.attend(qkv, rows, width, heads))).toBeLessThan(
      1e-4,
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

describe("the built kernel", () => {
  it("is what building it gives", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "onrecord-kernel-test-"));
    const file = path.join(folder, "kernel.ts");
    const built = spawnSync("npx", ["tsx", "scripts/build-kernel.ts", file], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(built.status, built.stderr).toBe(0);
    const committed = path.join(ROOT, "src/reader/generated/kernel.ts");
    expect(readFileSync(file, "utf8")).toBe(readFileSync(committed, "utf8"));
    rmSync(folder, { recursive: true });
  });

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
      const started: Promise<Kernel> = startKernel();
      await expect(started).rejects.toThrow(
        new Error(`it needs WebAssembly with SIMD, which this machine lacks (${why})`),
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
