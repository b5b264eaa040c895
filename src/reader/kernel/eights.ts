// What all matrices of int16 share: eight outputs side by side, in two vectors of sums, and rows of what is multiplied side by side.
import { nearest4 } from "./nearest";

// @ts-ignore: decorators are AssemblyScript's
@inline
export function multiplyAdd(sum: v128, a: v128, b: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(a, b));
}

// What is beyond int16 is the same to the last step, which holds to it.
const MOST: f32 = 65536;

// Four sums → what the matrix gives, rounded to the nearest whole number, of two as near to the even one.
// @ts-ignore
@inline
function rounded(sum: v128, scales: usize, bias: usize, isRelu: bool): v128 {
  let v = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales)), v128.load(bias));
  v = f32x4.pmax(v, f32x4.splat(isRelu ? 0 : -MOST));
  return nearest4(f32x4.pmin(v, f32x4.splat(MOST)));
}

// Eight sums → eight int16 at `to`; with `isRelu` what is below zero counts as zero and the eight at `x` are added.
// @ts-ignore
@inline
export function finishEight(a: v128, b: v128, scales: usize, bias: usize, x: usize, to: usize, isRelu: bool): void {
  let low = rounded(a, scales, bias, isRelu);
  let high = rounded(b, scales + 16, bias + 16, isRelu);
  if (isRelu) {
    low = i32x4.add(low, v128.load16x4_s(x));
    high = i32x4.add(high, v128.load16x4_s(x, 8));
  }
  v128.store(to, i16x8.narrow_i32x4_s(low, high));
}

// Eight int16 of each of four rows → each pair of them of the four side by side, 64 bytes at `to`.
// @ts-ignore
@inline
export function interleave(a: v128, b: v128, c: v128, d: v128, to: usize): void {
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5);
  const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5);
  const ab2 = v128.shuffle<i32>(a, b, 2, 6, 3, 7);
  const cd2 = v128.shuffle<i32>(c, d, 2, 6, 3, 7);
  v128.store(to, v128.shuffle<i64>(ab, cd, 0, 2));
  v128.store(to, v128.shuffle<i64>(ab, cd, 1, 3), 16);
  v128.store(to, v128.shuffle<i64>(ab2, cd2, 0, 2), 32);
  v128.store(to, v128.shuffle<i64>(ab2, cd2, 1, 3), 48);
}

// The weight of one output at that column: in a block of eight outputs each pair of columns of the eight stands side by side.
// @ts-ignore
@inline
export function put(output: usize, column: i32, weight: i32): void {
  store<i16>(output + <usize>((column >> 1) * 32 + (column & 1) * 2), <i16>weight);
}

// Products of four rows, interleaved, from p to end with the weights of eight outputs: two vectors of sums a row at `to`.
// @ts-ignore
@inline
export function products(p: usize, end: usize, w: usize, to: usize): void {
  let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
  let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
  while (p < end) {
    const w0 = v128.load(w);
    const w1 = v128.load(w, 16);
    let y = v128.load32_splat(p);
    a0 = multiplyAdd(a0, y, w0);
    a1 = multiplyAdd(a1, y, w1);
    y = v128.load32_splat(p, 4);
    b0 = multiplyAdd(b0, y, w0);
    b1 = multiplyAdd(b1, y, w1);
    y = v128.load32_splat(p, 8);
    c0 = multiplyAdd(c0, y, w0);
    c1 = multiplyAdd(c1, y, w1);
    y = v128.load32_splat(p, 12);
    d0 = multiplyAdd(d0, y, w0);
    d1 = multiplyAdd(d1, y, w1);
    p += 16;
    w += 32;
  }
  v128.store(to, a0);
  v128.store(to, a1, 16);
  v128.store(to, b0, 32);
  v128.store(to, b1, 48);
  v128.store(to, c0, 64);
  v128.store(to, c1, 80);
  v128.store(to, d0, 96);
  v128.store(to, d1, 112);
}

// Four sums of one row in float32: times the row's scale (at `row`) and each output's, and its bias.
// @ts-ignore
@inline
export function scaled(sum: v128, row: usize, scales: usize, bias: usize): v128 {
  const v = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load32_splat(row)), v128.load(scales));
  return f32x4.add(v, v128.load(bias));
}
