// The reader's arithmetic, in AssemblyScript: WASM SIMD of the baseline, so that every machine gives the same bytes.
// Weights are int8 with one scale a row, widened to int16 when they are multiplied; activations are rounded to 12 bits with one
// scale a row; sums are int32. Softmax, layer norm and GELU are float32 by polynomials of our own: no library's exp.
//
// Compiled with relaxed SIMD, weights stay int8 and activations are rounded to 7 bits, from a row's least to its
// largest number: twice as many products in one instruction, a little less exact. Seven bits never overflow what the
// instruction leaves to the machine.

import { interleave } from "./eights";
import { exponential } from "./exponential";
import { nearest4 } from "./nearest";
import { multiplySeven, packQuarters, roomForSeven } from "./seven-products";

const RELAXED: bool = ASC_FEATURE_RELAXED_SIMD;

export { checksum } from "./checksum";
export * from "./convolutions";

export function allocate(bytes: usize): usize {
  return (heap.alloc(bytes + 80) + 63) & ~63;
}

// Bytes of `room` that `multiply` wants for A of so many columns.
export function roomBytes(columns: i32): i32 {
  return RELAXED ? 0 : roomForSeven(columns);
}

// int8 W[rows][columns] → what `multiply` wants of it: blocks as `packQuarters` orders them or, relaxed, blocks of eight rows, each
// group of columns of the eight side by side, and the float32 sum of each row times its scale. Rows and columns a multiple of 16.
export function pack(from: usize, to: usize, scales: usize, sums: usize, rows: i32, columns: i32): void {
  if (!RELAXED) {
    packQuarters(from, to, rows, columns);
    return;
  }
  for (let r = 0; r < rows; r++) {
    let at = to + <usize>((r >> 3) * columns * 8 + (r & 7) * 4);
    const row = from + <usize>(r * columns);
    let sum = 0;
    for (let c: usize = 0; c < <usize>columns; c += 8) {
      store<i32>(at, load<i32>(row + c));
      store<i32>(at, load<i32>(row + c, 4), 32);
      at += 64;
      for (let i: usize = 0; i < 8; i++) sum += load<i8>(row + c + i);
    }
    store<f32>(sums + <usize>r * 4, <f32>sum * load<f32>(scales + <usize>r * 4));
  }
}

// @ts-ignore: decorators are AssemblyScript's
@inline
function largest(v: v128): f32 {
  return max<f32>(
    max<f32>(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max<f32>(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  );
}

// The exact GELU, x · Φ(x), within 2e-4: Φ(x) = 1/2 + x · P(x² / 8 - 1) up to 4 on both sides, where it is 0 or 1; P of degree six by
// our own fit of least greatest error.
// @ts-ignore
@inline
function gelu4(x: v128): v128 {
  const q = f32x4.pmax(f32x4.pmin(x, f32x4.splat(4)), f32x4.splat(-4));
  const u = f32x4.sub(f32x4.mul(f32x4.mul(q, q), f32x4.splat(0.125)), f32x4.splat(1));
  let p = f32x4.splat(0.00592307036);
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(-0.0165350766));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(0.0241459761));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(-0.03547560));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(0.0553956255));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(-0.0844246207));
  p = f32x4.add(f32x4.mul(p, u), f32x4.splat(0.175970743));
  return f32x4.mul(x, f32x4.add(f32x4.mul(q, p), f32x4.splat(0.5)));
}

// Stores a row's scale (and, relaxed, what its zero becomes), and returns the inverse of the scale; with `gelu`, of what the
// row becomes by it.
// @ts-ignore
@inline
function scaleOf(x: usize, bytes: usize, at: usize, gelu: bool): f32 {
  let top = f32x4.splat(0);
  let low = f32x4.splat(0);
  for (let k: usize = 0; k < bytes; k += 16) {
    let v = v128.load(x + k);
    if (gelu) {
      v = gelu4(v);
      v128.store(x + k, v);
    }
    if (RELAXED) {
      top = f32x4.pmax(top, v);
      low = f32x4.pmax(low, f32x4.neg(v));
    } else top = f32x4.pmax(top, f32x4.abs(v));
  }
  let scale: f32 = RELAXED ? (largest(top) + largest(low)) / 127 : largest(top) / 2047;
  if (scale == 0) scale = 1;
  store<f32>(at, scale);
  store<f32>(at, RELAXED ? nearest<f32>(largest(low) / scale) : 0, 4);
  return 1 / scale;
}

// Eight numbers as int16.
// @ts-ignore
@inline
function rounded(x: usize, inverse: f32, zero: f32): v128 {
  const factor = f32x4.splat(inverse);
  let a = nearest4(f32x4.mul(factor, v128.load(x)));
  let b = nearest4(f32x4.mul(factor, v128.load(x, 16)));
  if (RELAXED) {
    const shift = i32x4.splat(<i32>zero);
    a = i32x4.add(a, shift);
    b = i32x4.add(b, shift);
  }
  return i16x8.narrow_i32x4_s(a, b);
}

// Sixteen such numbers as bytes of seven bits.
// @ts-ignore
@inline
function sevenBits(a: v128, b: v128): v128 {
  return i8x16.min_u(i8x16.narrow_i16x8_u(a, b), i8x16.splat(127));
}

// f32 X[rows][columns] → tiles of four rows, each group of columns of the four side by side, and two numbers a row:
// scale, and what zero became; rows a multiple of 4, columns of 8. With `gelu`, X becomes gelu(X) first.
export function quantize(X: usize, Q: usize, scales: usize, rows: i32, columns: i32, gelu: bool): void {
  if (gelu) quantizeRows(X, Q, scales, rows, columns, true);
  else quantizeRows(X, Q, scales, rows, columns, false);
}

// @ts-ignore
@inline
function quantizeRows(X: usize, Q: usize, scales: usize, rows: i32, columns: i32, gelu: bool): void {
  const bytes = <usize>columns * 4;
  let q = Q;
  for (let r = 0; r < rows; r += 4) {
    const x0 = X + <usize>r * bytes;
    const x1 = x0 + bytes, x2 = x1 + bytes, x3 = x2 + bytes;
    const s = scales + <usize>r * 8;
    const i0 = scaleOf(x0, bytes, s, gelu), i1 = scaleOf(x1, bytes, s + 8, gelu);
    const i2 = scaleOf(x2, bytes, s + 16, gelu), i3 = scaleOf(x3, bytes, s + 24, gelu);
    const z0 = load<f32>(s, 4), z1 = load<f32>(s, 12), z2 = load<f32>(s, 20), z3 = load<f32>(s, 28);
    for (let k: usize = 0; k < bytes; k += 32) {
      const a = rounded(x0 + k, i0, z0), b = rounded(x1 + k, i1, z1);
      const c = rounded(x2 + k, i2, z2), d = rounded(x3 + k, i3, z3);
      if (RELAXED) {
        const ab = sevenBits(a, b), cd = sevenBits(c, d);
        v128.store(q, v128.shuffle<i32>(ab, cd, 0, 2, 4, 6));
        v128.store(q, v128.shuffle<i32>(ab, cd, 1, 3, 5, 7), 16);
        q += 32;
      } else {
        interleave(a, b, c, d, q);
        q += 64;
      }
    }
  }
}

// @ts-ignore
@inline
function finish(at: usize, sum: v128, row: usize, scales: usize, bias: usize, sums: usize): void {
  const scale = v128.load32_splat(row);
  let v = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), v128.load(scales));
  v = f32x4.sub(v, f32x4.mul(f32x4.mul(v128.load32_splat(row, 4), scale), v128.load(sums)));
  v128.store(at, f32x4.add(v, v128.load(bias)));
}

// @ts-ignore
@inline
function multiplyAdd(sum: v128, a: v128, w: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(w, a, sum);
}

// out[M][N] = A · Wᵀ · scales + bias; M a multiple of 8, N and K of 16. `room` of roomBytes.
export function multiply(
  A: usize, scalesA: usize, W: usize, scalesW: usize, bias: usize, sums: usize, room: usize, out: usize,
  M: i32, N: i32, K: i32,
): void {
  if (RELAXED) multiplyRelaxed(A, scalesA, W, scalesW, bias, sums, out, M, N, K);
  else multiplySeven(A, scalesA, W, scalesW, bias, room, out, M, N, K);
}

// Four rows of A by eight of W at a time: eight sums, six loads and one product are the fifteen registers that V8 has. It
// orders all loads of a turn before the sums, so a larger tile or a turn of two pairs spills, and one pointer each for A and W
// is what the layouts are for.
// @ts-ignore
@inline
function multiplyRelaxed(
  A: usize, scalesA: usize, W: usize, scalesW: usize, bias: usize, sums: usize, out: usize,
  M: i32, N: i32, K: i32,
): void {
  const tile = <usize>(K * 4);
  const block = <usize>(K * 8);
  const line = <usize>N * 4;
  for (let n = 0; n < N; n += 8) {
    const w0 = W + <usize>(n >> 3) * block;
    const n4 = <usize>n * 4;
    const s0 = scalesW + n4;
    const b0 = bias + n4;
    const t0 = sums + n4;
    for (let m = 0; m < M; m += 4) {
      let a = A + <usize>(m >> 2) * tile;
      let w = w0;
      const end = a + tile;
      let c00 = i32x4.splat(0), c01 = i32x4.splat(0), c10 = i32x4.splat(0), c11 = i32x4.splat(0);
      let c20 = i32x4.splat(0), c21 = i32x4.splat(0), c30 = i32x4.splat(0), c31 = i32x4.splat(0);
      while (a < end) {
        const x = v128.load(w);
        const y = v128.load(w, 16);
        let pair = v128.load32_splat(a);
        c00 = multiplyAdd(c00, pair, x);
        c01 = multiplyAdd(c01, pair, y);
        pair = v128.load32_splat(a, 4);
        c10 = multiplyAdd(c10, pair, x);
        c11 = multiplyAdd(c11, pair, y);
        pair = v128.load32_splat(a, 8);
        c20 = multiplyAdd(c20, pair, x);
        c21 = multiplyAdd(c21, pair, y);
        pair = v128.load32_splat(a, 12);
        c30 = multiplyAdd(c30, pair, x);
        c31 = multiplyAdd(c31, pair, y);
        a += 16;
        w += 32;
      }
      let row = scalesA + <usize>m * 8;
      let c = out + <usize>m * line + n4;
      finish(c, c00, row, s0, b0, t0);
      finish(c + 16, c01, row, s0 + 16, b0 + 16, t0 + 16);
      c += line;
      row += 8;
      finish(c, c10, row, s0, b0, t0);
      finish(c + 16, c11, row, s0 + 16, b0 + 16, t0 + 16);
      c += line;
      row += 8;
      finish(c, c20, row, s0, b0, t0);
      finish(c + 16, c21, row, s0 + 16, b0 + 16, t0 + 16);
      c += line;
      row += 8;
      finish(c, c30, row, s0, b0, t0);
      finish(c + 16, c31, row, s0 + 16, b0 + 16, t0 + 16);
    }
  }
}

// @ts-ignore
@inline
function total(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

// X[row] = layerNorm(X[row] + Y[row]) · gain + shift; Y = 0: nothing is added.
export function normalize(X: usize, Y: usize, gain: usize, shift: usize, rows: i32, width: i32, epsilon: f32): void {
  const bytes = <usize>width * 4;
  for (let r = 0; r < rows; r++) {
    const x = X + <usize>r * bytes;
    const y = Y + <usize>r * bytes;
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      let v = v128.load(x + k);
      if (Y) {
        v = f32x4.add(v, v128.load(y + k));
        v128.store(x + k, v);
      }
      sum = f32x4.add(sum, v);
    }
    const mean = f32x4.splat(total(sum) / <f32>width);
    sum = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const v = f32x4.sub(v128.load(x + k), mean);
      sum = f32x4.add(sum, f32x4.mul(v, v));
    }
    const inverse = f32x4.splat(<f32>1 / sqrt<f32>(total(sum) / <f32>width + epsilon));
    for (let k: usize = 0; k < bytes; k += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(x + k), mean), inverse);
      v128.store(x + k, f32x4.add(f32x4.mul(v, v128.load(gain + k)), v128.load(shift + k)));
    }
  }
}

// X[i] = words[id] · scale[id] + places[i] + features[f]
export function embed(
  ids: usize, features: usize, words: usize, scales: usize, places: usize, table: usize, X: usize, rows: i32, width: i32,
): void {
  for (let i = 0; i < rows; i++) {
    const id = load<i32>(ids + <usize>i * 4);
    const scale = f32x4.splat(load<f32>(scales + <usize>id * 4));
    const word = words + <usize>id * <usize>width;
    const place = places + <usize>(i * width) * 4;
    const feature = table + <usize>(load<i32>(features + <usize>i * 4) * width) * 4;
    const x = X + <usize>(i * width) * 4;
    for (let k: usize = 0; k < <usize>width; k += 4) {
      const w = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(word + k))));
      const known = f32x4.add(v128.load(place + k * 4), v128.load(feature + k * 4));
      v128.store(x + k * 4, f32x4.add(f32x4.mul(scale, w), known));
    }
  }
}

// X[i] += table[f]
export function addFeatures(X: usize, features: usize, table: usize, rows: i32, width: i32): void {
  const bytes = <usize>width * 4;
  for (let i = 0; i < rows; i++) {
    const x = X + <usize>i * bytes;
    const t = table + <usize>load<i32>(features + <usize>i * 4) * bytes;
    for (let k: usize = 0; k < bytes; k += 16) v128.store(x + k, f32x4.add(v128.load(x + k), v128.load(t + k)));
  }
}

// out[M][N] = X · Wᵀ + bias in float32, for the few outputs of a head.
export function linear(X: usize, W: usize, bias: usize, out: usize, M: i32, N: i32, K: i32): void {
  const bytes = <usize>K * 4;
  for (let m = 0; m < M; m++)
    for (let n = 0; n < N; n++) {
      const x = X + <usize>m * bytes;
      const w = W + <usize>n * bytes;
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < bytes; k += 16)
        sum = f32x4.add(sum, f32x4.mul(v128.load(x + k), v128.load(w + k)));
      store<f32>(out + <usize>(m * N + n) * 4, total(sum) + load<f32>(bias + <usize>n * 4));
    }
}

// Attention is int16 too: queries, keys and values are rounded to 13 bits, a query by its own scale, keys and values of a
// head by one each.
const STEPS: f32 = 4095;
// Shares of all keys may add up to this: times the largest value it stays within int32.
const SHARES: f32 = 500000;

// The least scale at which `rows` lines of `bytes`, `stride` apart, are rounded.
// @ts-ignore
@inline
function headScale(x: usize, bytes: usize, stride: usize, rows: i32): f32 {
  let top = f32x4.splat(0);
  for (let j = 0; j < rows; j++) {
    const line = x + <usize>j * stride;
    for (let k: usize = 0; k < bytes; k += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(line + k)));
  }
  const most = largest(top);
  return most == 0 ? 1 : most / STEPS;
}

// In place: scores of `length` keys, int32, pad up to `bytes` → shares of the keys, int16, one after the other, the pad's 0:
// e^(factor · (s - max)), by as large a factor as int16 and SHARES allow. Returns the inverse of the sum of all.
// @ts-ignore
@inline
function softmax(scores: usize, bytes: usize, length: i32, factor: f32): f32 {
  for (let j: usize = <usize>length * 4; j < bytes; j += 4) store<i32>(scores + j, -0x40000000);
  let tops = v128.load(scores);
  for (let j: usize = 16; j < bytes; j += 16) tops = i32x4.max_s(tops, v128.load(scores + j));
  tops = i32x4.max_s(tops, v128.shuffle<i32>(tops, tops, 2, 3, 0, 1));
  tops = i32x4.max_s(tops, v128.shuffle<i32>(tops, tops, 1, 0, 3, 2));
  const factors = f32x4.splat(factor);
  let sums = f32x4.splat(0);
  for (let j: usize = 0; j < bytes; j += 16) {
    const below = f32x4.convert_i32x4_s(i32x4.sub(v128.load(scores + j), tops));
    const e = exponential(f32x4.mul(factors, below));
    sums = f32x4.add(sums, e);
    v128.store(scores + j, e);
  }
  const sum = total(sums);
  const most = min<f32>(32767, SHARES / sum);
  const steps = f32x4.splat(most);
  for (let j: usize = 0; j < bytes; j += 32) {
    const a = nearest4(f32x4.mul(steps, v128.load(scores + j)));
    const b = nearest4(f32x4.mul(steps, v128.load(scores + j, 16)));
    v128.store(scores + (j >> 1), i16x8.narrow_i32x4_s(a, b));
  }
  return <f32>1 / (most * sum);
}

// Self-attention of one window: QKV[length][3 · width] → rows [low, high) of out[length][width]. Scratch holds the head's keys, two
// numbers of each of all keys side by side; its values, each number of one key beside the next key's; two lines of
// scores; two queries: room for (head + 2) · (length + 15) + head floats. Heads are a multiple of 16 wide. The two loops of
// products are alike and stand twice, so that their sums stay in registers.
export function attend(
  QKV: usize, out: usize, scratch: usize, length: i32, low: i32, high: i32, width: i32, heads: i32,
): void {
  const d = width / heads;
  const stride = <usize>(3 * width) * 4;
  const padded = (length + 15) & ~15;
  const bytes = <usize>padded * 4;
  const root: f32 = <f32>1 / sqrt<f32>(<f32>d);
  const headBytes = <usize>d * 4;
  const values = scratch + <usize>(d >> 1) * bytes;
  const first = values + <usize>(padded >> 1) * headBytes;
  const second = first + bytes;
  const queryA = second + bytes;
  const queryB = queryA + <usize>d * 2;
  const queryEnd = queryB;
  for (let h = 0; h < heads; h++) {
    const q0 = QKV + <usize>(h * d) * 4;
    const k0 = q0 + <usize>width * 4;
    const v0 = k0 + <usize>width * 4;
    const keyScale = headScale(k0, headBytes, stride, length);
    const valueScale = headScale(v0, headBytes, stride, length);
    memory.fill(scratch, 0, first - scratch);
    const toKeys: f32 = <f32>1 / keyScale, toValues: f32 = <f32>1 / valueScale;
    for (let j = 0; j < length; j++) {
      const key = k0 + <usize>j * stride;
      let t = scratch + <usize>j * 4;
      for (let e: usize = 0; e < headBytes; e += 32) {
        const eight = rounded(key + e, toKeys, 0);
        v128.store32_lane(t, eight, 0);
        v128.store32_lane(t + bytes, eight, 1);
        v128.store32_lane(t + 2 * bytes, eight, 2);
        v128.store32_lane(t + 3 * bytes, eight, 3);
        t += 4 * bytes;
      }
    }
    for (let j = 0; j < length; j += 2) {
      const value = v0 + <usize>j * stride;
      const pairs = values + <usize>(j >> 1) * headBytes;
      for (let e: usize = 0; e < headBytes; e += 32) {
        const a = rounded(value + e, toValues, 0);
        const b = j + 1 < length ? rounded(value + stride + e, toValues, 0) : i16x8.splat(0);
        v128.store(pairs + e, v128.shuffle<i16>(a, b, 0, 8, 1, 9, 2, 10, 3, 11));
        v128.store(pairs + e, v128.shuffle<i16>(a, b, 4, 12, 5, 13, 6, 14, 7, 15), 16);
      }
    }
    for (let i = low; i < high; i += 2) {
      const next = i + 1 < high ? i + 1 : i;
      const qa = q0 + <usize>i * stride;
      const qb = q0 + <usize>next * stride;
      const scaleA = headScale(qa, headBytes, stride, 1), scaleB = headScale(qb, headBytes, stride, 1);
      const toA: f32 = <f32>1 / scaleA, toB: f32 = <f32>1 / scaleB;
      for (let e: usize = 0; e < headBytes; e += 32) {
        v128.store(queryA + (e >> 1), rounded(qa + e, toA, 0));
        v128.store(queryB + (e >> 1), rounded(qb + e, toB, 0));
      }
      for (let j: usize = 0; j < bytes; j += 64) {
        let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
        let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0);
        let t = scratch + j;
        let pa = queryA;
        let pb = queryB;
        while (pa < queryEnd) {
          const x0 = v128.load(t), x1 = v128.load(t, 16), x2 = v128.load(t, 32), x3 = v128.load(t, 48);
          const ya = v128.load32_splat(pa);
          const yb = v128.load32_splat(pb);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(ya, x0));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(ya, x1));
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(ya, x2));
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(ya, x3));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(yb, x0));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(yb, x1));
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(yb, x2));
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(yb, x3));
          pa += 4;
          pb += 4;
          t += bytes;
        }
        v128.store(first + j, a0);
        v128.store(first + j, a1, 16);
        v128.store(first + j, a2, 32);
        v128.store(first + j, a3, 48);
        v128.store(second + j, b0);
        v128.store(second + j, b1, 16);
        v128.store(second + j, b2, 32);
        v128.store(second + j, b3, 48);
      }
      const ia = f32x4.splat(valueScale * softmax(first, bytes, length, root * scaleA * keyScale));
      const ib = f32x4.splat(valueScale * softmax(second, bytes, length, root * scaleB * keyScale));
      const oa = out + <usize>(i * width + h * d) * 4;
      const ob = out + <usize>(next * width + h * d) * 4;
      for (let e: usize = 0; e < headBytes; e += 64) {
        let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
        let b0 = i32x4.splat(0), b1 = i32x4.splat(0), b2 = i32x4.splat(0), b3 = i32x4.splat(0);
        let v = values + e;
        let sa = first;
        let sb = second;
        const end = first + <usize>length * 2;
        while (sa < end) {
          const x0 = v128.load(v), x1 = v128.load(v, 16), x2 = v128.load(v, 32), x3 = v128.load(v, 48);
          const ya = v128.load32_splat(sa);
          const yb = v128.load32_splat(sb);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(ya, x0));
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(ya, x1));
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(ya, x2));
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(ya, x3));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(yb, x0));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(yb, x1));
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(yb, x2));
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(yb, x3));
          sa += 4;
          sb += 4;
          v += headBytes;
        }
        v128.store(oa + e, f32x4.mul(ia, f32x4.convert_i32x4_s(a0)));
        v128.store(ob + e, f32x4.mul(ib, f32x4.convert_i32x4_s(b0)));
        v128.store(oa + e, f32x4.mul(ia, f32x4.convert_i32x4_s(a1)), 16);
        v128.store(ob + e, f32x4.mul(ib, f32x4.convert_i32x4_s(b1)), 16);
        v128.store(oa + e, f32x4.mul(ia, f32x4.convert_i32x4_s(a2)), 32);
        v128.store(ob + e, f32x4.mul(ib, f32x4.convert_i32x4_s(b2)), 32);
        v128.store(oa + e, f32x4.mul(ia, f32x4.convert_i32x4_s(a3)), 48);
        v128.store(ob + e, f32x4.mul(ib, f32x4.convert_i32x4_s(b3)), 48);
      }
    }
  }
}

// The second look's input: X[i] = gelu(layerNorm(narrow[i] · (1 + scale) + shift + distance[i] + cue inside the cue))
export function look(
  narrow: usize, scale: usize, shift: usize, distance: usize, cue: usize, gain: usize, offset: usize,
  X: usize, rows: i32, width: i32, from: i32, to: i32,
): void {
  const bytes = <usize>width * 4;
  const one = f32x4.splat(1);
  for (let i = 0; i < rows; i++) {
    const z = narrow + <usize>i * bytes;
    const d = distance + <usize>i * bytes;
    const x = X + <usize>i * bytes;
    for (let k: usize = 0; k < bytes; k += 16) {
      let v = f32x4.mul(v128.load(z + k), f32x4.add(one, v128.load(scale + k)));
      v = f32x4.add(f32x4.add(v, v128.load(shift + k)), v128.load(d + k));
      if (i >= from && i < to) v = f32x4.add(v, v128.load(cue + k));
      v128.store(x + k, v);
    }
  }
  normalize(X, 0, gain, offset, rows, width, 1e-5);
  for (let k: usize = 0; k < <usize>rows * bytes; k += 16) v128.store(X + k, gelu4(v128.load(X + k)));
}

// Probabilities from three scores each, in place.
export function probabilities(scores: usize, rows: i32): void {
  for (let i = 0; i < rows; i++) {
    const at = scores + <usize>i * 12;
    const top = max<f32>(max<f32>(load<f32>(at), load<f32>(at, 4)), load<f32>(at, 8));
    let e = f32x4(load<f32>(at) - top, load<f32>(at, 4) - top, load<f32>(at, 8) - top, -100);
    e = exponential(e);
    const a = f32x4.extract_lane(e, 0), b = f32x4.extract_lane(e, 1), c = f32x4.extract_lane(e, 2);
    const sum = a + b + c;
    store<f32>(at, a / sum);
    store<f32>(at, b / sum, 4);
    store<f32>(at, c / sum, 8);
  }
}
