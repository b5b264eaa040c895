// Sums of eight outputs in two vectors: products added, and what a matrix gives rounded to int16.

// @ts-ignore: decorators are AssemblyScript's
@inline
export function multiplyAdd(sum: v128, a: v128, b: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(a, b));
}

// What is beyond int16 is the same to the last step, which holds to it; 2^23 + 2^22, whose neighbours are whole numbers.
const MOST: f32 = 65536;
const WHOLE: f32 = 12582912;

// Four sums → what the matrix gives, rounded to the nearest whole number, of two as near to the even one.
// @ts-ignore
@inline
function rounded(sum: v128, scales: usize, bias: usize, isRelu: bool): v128 {
  let v = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), v128.load(scales)), v128.load(bias));
  v = f32x4.pmax(v, f32x4.splat(isRelu ? 0 : -MOST));
  v = f32x4.add(f32x4.pmin(v, f32x4.splat(MOST)), f32x4.splat(WHOLE));
  return i32x4.sub(v, f32x4.splat(WHOLE));
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
