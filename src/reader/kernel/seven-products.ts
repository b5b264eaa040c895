// out = A · Wᵀ with an eighth fewer products, exact to the last bit: seven products of halves in place of eight (Strassen 1969).
// A's rows are halved within each group of eight, its columns in the middle, and so are W's outputs and columns:
//   P1 = (A11 + A22)(B11 + B22)   P2 = (A21 + A22) B11   P3 = A11 (B12 - B22)   P4 = A22 (B21 - B11)
//   P5 = (A11 + A12) B22          P6 = (A21 - A11)(B11 + B12)   P7 = (A12 - A22)(B21 + B22)
//   C11 = P1 + P4 - P5 + P7   C12 = P3 + P5   C21 = P2 + P4   C22 = P1 - P2 + P3 + P6
// All are whole numbers. Sums and differences of A's twelve bits and of W's eight fit int16; what C's int32 cannot hold on the way
// it makes up for at the end, since it counts modulo 2^32.
import { products, scaled } from "./eights";

// Columns of all groups of eight rows that are made ready together: they stay in the second cache while W passes by.
const READY: i32 = 12288;
// Groups whose products are taken together: one matrix of W stays in the first cache for all of them.
const GROUPS: i32 = 16;
// Bytes of what `products` gives for four rows and eight outputs.
const BLOCK: i32 = 128;
const PRODUCTS: usize = memory.data(GROUPS * 7 * BLOCK, 16);

// Bytes of what is made ready of A, and of W for eight outputs of each half; for `allocate`.
export function roomForSeven(columns: i32): i32 {
  return 7 * 4 * max(READY, columns) + 7 * 8 * columns;
}

// int8 W[rows][columns] → blocks of eight outputs of each half: B11, B21, B12 and B22 one behind another, each pair of columns of the
// eight side by side. Rows and columns a multiple of 16.
export function packQuarters(from: usize, to: usize, rows: i32, columns: i32): void {
  const half = rows >> 1;
  const quarter = <usize>(columns * 4);
  for (let r = 0; r < rows; r++) {
    const output = r < half ? r : r - half;
    const block = to + <usize>(output >> 3) * 4 * quarter + (r < half ? 0 : 2 * quarter);
    const row = from + <usize>(r * columns);
    let at = block + <usize>(output & 7) * 2;
    for (let c: usize = 0; c < <usize>columns; c += 2) {
      store<i16>(at, load<i16>(row + c));
      at += 16;
    }
  }
}

// Quarters of W → what P1 to P7 want of them in int16, one behind another, for eight outputs of each half.
// @ts-ignore
@inline
function combineWeights(quarters: usize, quarter: usize, to: usize): void {
  const next = quarter + quarter;
  for (let k = quarters; k < quarters + quarter; k += 8) {
    const b11 = v128.load8x8_s(k), b21 = v128.load8x8_s(k + quarter);
    const b12 = v128.load8x8_s(k + 2 * quarter), b22 = v128.load8x8_s(k + 3 * quarter);
    v128.store(to, i16x8.add(b11, b22));
    v128.store(to + next, b11);
    v128.store(to + 2 * next, i16x8.sub(b12, b22));
    v128.store(to + 3 * next, i16x8.sub(b21, b11));
    v128.store(to + 4 * next, b22);
    v128.store(to + 5 * next, i16x8.add(b11, b12));
    v128.store(to + 6 * next, i16x8.add(b21, b22));
    to += 16;
  }
}

// Two tiles of four rows (`quantize`) → what P1 to P7 want of them, `half` bytes each, `next` apart.
// @ts-ignore
@inline
function combine(tile: usize, half: usize, next: usize, to: usize): void {
  const below = tile + 2 * half;
  for (let k: usize = 0; k < half; k += 16) {
    const a11 = v128.load(tile + k), a12 = v128.load(tile + half + k);
    const a21 = v128.load(below + k), a22 = v128.load(below + half + k);
    v128.store(to, i16x8.add(a11, a22));
    v128.store(to + next, i16x8.add(a21, a22));
    v128.store(to + 2 * next, a11);
    v128.store(to + 3 * next, a22);
    v128.store(to + 4 * next, i16x8.add(a11, a12));
    v128.store(to + 5 * next, i16x8.sub(a21, a11));
    v128.store(to + 6 * next, i16x8.sub(a12, a22));
    to += 16;
  }
}

// What the n-th of seven products gave for four outputs.
// @ts-ignore
@inline
function sums(at: usize, n: usize): v128 {
  return v128.load(at + n * BLOCK);
}

// Of the groups [from, to) eight outputs of each half, from PRODUCTS.
// @ts-ignore
@inline
function finishSeven(from: usize, to: usize, scalesA: usize, scales: usize, bias: usize, out: usize, line: usize): void {
  const beside = line >> 1;
  for (let g = from; g < to; g++) {
    let at = PRODUCTS + (g - from) * 7 * BLOCK;
    let row = scalesA + g * 64;
    let upper = out + g * 8 * line;
    for (let r = 0; r < 4; r++) {
      const lower = upper + 4 * line;
      for (let v: usize = 0; v < 32; v += 16) {
        const p1 = sums(at + v, 0), p2 = sums(at + v, 1), p3 = sums(at + v, 2), p4 = sums(at + v, 3);
        const p5 = sums(at + v, 4), p6 = sums(at + v, 5), p7 = sums(at + v, 6);
        const s = scales + v;
        const b = bias + v;
        v128.store(upper + v, scaled(i32x4.add(i32x4.sub(i32x4.add(p1, p4), p5), p7), row, s, b));
        v128.store(upper + beside + v, scaled(i32x4.add(p3, p5), row, s + beside, b + beside));
        v128.store(lower + v, scaled(i32x4.add(p2, p4), row + 32, s, b));
        v128.store(
          lower + beside + v,
          scaled(i32x4.add(i32x4.add(i32x4.sub(p1, p2), p3), p6), row + 32, s + beside, b + beside),
        );
      }
      at += 32;
      row += 8;
      upper += line;
    }
  }
}

// As `multiply`, A's tiles beside W as `packQuarters` leaves it: M a multiple of 8, N and K of 16, room of `roomForSeven`.
export function multiplySeven(
  A: usize, scalesA: usize, W: usize, scalesW: usize, bias: usize, room: usize, out: usize, M: i32, N: i32, K: i32,
): void {
  const half = <usize>K * 4;
  const groups = <usize>(M >> 3);
  const line = <usize>N * 4;
  const beside = line >> 1;
  const matrices = room + <usize>(7 * 4 * max(READY, K));
  const ready = <usize>max(1, READY / K);
  for (let first: usize = 0; first < groups; first += ready) {
    const last = min(groups, first + ready);
    const next = (last - first) * half;
    for (let g = first; g < last; g++) combine(A + g * 4 * half, half, next, room + (g - first) * half);
    for (let n: usize = 0; n < beside; n += 32) {
      combineWeights(W + (n >> 5) * 4 * half, half, matrices);
      for (let from = first; from < last; from += GROUPS) {
        const to = min(last, from + GROUPS);
        for (let p: usize = 0; p < 7; p++) {
          const w = matrices + p * 2 * half;
          let a = room + p * next + (from - first) * half;
          let sums = PRODUCTS + p * BLOCK;
          for (let g = from; g < to; g++) {
            products(a, a + half, w, sums);
            a += half;
            sums += 7 * BLOCK;
          }
        }
        finishSeven(from, to, scalesA, scalesW + n, bias + n, out + n, line);
      }
    }
  }
}
