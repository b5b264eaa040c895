import type { Convolutions } from "./fast/arithmetic.js";

/** What kernel.wasm exports; all addresses are byte offsets into its memory. */
export interface Kernel extends Convolutions {
  readonly memory: { readonly buffer: ArrayBuffer };
  allocate(bytes: number): number;
  checksum(from: number, words: number, first: number): number;
  roomBytes(columns: number): number;
  pack(from: number, to: number, scales: number, sums: number, rows: number, columns: number): void;
  quantize(x: number, q: number, scales: number, rows: number, columns: number, gelu: number): void;
  multiply(
    a: number,
    scalesA: number,
    w: number,
    scalesW: number,
    bias: number,
    sums: number,
    room: number,
    out: number,
    m: number,
    n: number,
    k: number,
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
    low: number,
    high: number,
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

interface WasmHost {
  readonly WebAssembly?: {
    instantiate(
      bytes: Uint8Array,
      imports: object,
    ): Promise<{ readonly instance: { readonly exports: unknown } }>;
  };
}

/**
 * A kernel with a memory of its own: of the baseline, or with relaxed SIMD, which is faster, rounds activations to 7
 * bits in place of 12, and is loaded only where it is asked for.
 *
 * @throws {Error} in one line, where the machine has no WebAssembly SIMD, or none that is relaxed.
 */
export async function startKernel({ relaxed = false } = {}): Promise<Kernel> {
  const { WebAssembly: wasm } = globalThis as WasmHost;
  const { KERNEL } = await (relaxed
    ? import("./generated/relaxed-kernel.js")
    : import("./generated/kernel.js"));
  const letters = atob(KERNEL);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  try {
    if (wasm === undefined) throw new Error("no WebAssembly");
    const { instance } = await wasm.instantiate(bytes, { env: { abort: () => {} } });
    return instance.exports as Kernel;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      relaxed
        ? `the relaxed runtime needs WebAssembly with relaxed SIMD (Node 21 or later), which this machine lacks (${why})`
        : `it needs WebAssembly with SIMD, which this machine lacks (${why})`,
    );
  }
}
