// Convolutions over three rows with a third fewer products, exact to the last bit: Winograd's F(2, 3) (Lavin and Gray
// 2016). Of two rows i and i + d, twice what the taps g0, g1, g2 give is
//   2 y[i]     = 2 g0 · (x[i-d] - x[i+d]) + (g0+g1+g2) · (x[i] + x[i+d]) + (g0-g1+g2) · (x[i+d] - x[i])
//   2 y[i + d] = (g0+g1+g2) · (x[i] + x[i+d]) - (g0-g1+g2) · (x[i+d] - x[i]) - 2 g2 · (x[i] - x[i+2d]),
// four rows of products in place of six. All are whole numbers: weights fit int16, and rows do where no activation
// reaches 16384 in amount (`areSmall` tells). Sums stay below 2^31: 2 · 16384 · 127 a weight, and no row has so many.
// Half of the scale makes up for the two.
import { finishEight, interleave, products, put } from "./eights";

// Pairs of rows that are computed together, a multiple of four: their sums and differences and the weights of eight outputs
// stay in the first cache.
const PAIRS: i32 = 24;

// Bytes of the sums and differences of PAIRS pairs, for `allocate`.
export function pairedBytes(channels: i32, boxChannels: i32): i32 {
  return PAIRS * (4 * channels + 4 * boxChannels) * 2;
}

// Bytes that `packPaired` writes.
export function packedPairedBytes(outputs: i32, channels: i32, boxChannels: i32): i32 {
  return outputs * (4 * channels + 4 * boxChannels) * 2;
}

// int8 W[outputs][3 taps · channels, 2 · boxChannels] → int16 in blocks of eight outputs, each pair of columns of the
// eight side by side: g0+g1+g2; g0-g1+g2; 2 g0 and twice the boxes'; -2 g2 and twice the boxes'.
export function packPaired(from: usize, to: usize, outputs: i32, channels: i32, boxChannels: i32): void {
  const boxes = 2 * boxChannels;
  const columns = 3 * channels + boxes;
  const all = 4 * channels + 2 * boxes;
  for (let r = 0; r < outputs; r++) {
    const row = from + <usize>(r * columns);
    const block = to + <usize>((r >> 3) * all * 16 + (r & 7) * 4);
    for (let c = 0; c < channels; c++) {
      const g0 = <i32>load<i8>(row + <usize>c);
      const g1 = <i32>load<i8>(row + <usize>(channels + c));
      const g2 = <i32>load<i8>(row + <usize>(2 * channels + c));
      put(block, c, g0 + g1 + g2);
      put(block, channels + c, g0 - g1 + g2);
      put(block, 2 * channels + c, 2 * g0);
      put(block, 3 * channels + boxes + c, -2 * g2);
    }
    for (let c = 0; c < boxes; c++) {
      const twice = 2 * <i32>load<i8>(row + <usize>(3 * channels + c));
      put(block, 3 * channels + c, twice);
      put(block, 4 * channels + boxes + c, twice);
    }
  }
}

// True where no number of the rows is below zero or reaches 16384; bytes a multiple of sixteen. What a convolution reads are
// sums of numbers from zero on: one below is only taken to be too large.
export function areSmall(x: usize, bytes: usize): bool {
  let all = i32x4.splat(0);
  for (let p = x; p < x + bytes; p += 16) all = v128.or(all, v128.load(p));
  return i16x8.bitmask(v128.or(all, i16x8.shl(all, 1))) == 0;
}

// The first row of a pair.
// @ts-ignore: decorators are AssemblyScript's
@inline
function rowOf(pair: i32, d: i32): usize {
  return <usize>((pair / d) * 2 * d + (pair % d));
}

// The boxes' rows, interleaved like the channels.
// @ts-ignore
@inline
function interleaveBox(at: usize, a: usize, b: usize, c: usize, d: usize, box: usize, to: usize): usize {
  for (let k: usize = 0; k < box; k += 16) {
    interleave(
      v128.load(at + a * box + k), v128.load(at + b * box + k), v128.load(at + c * box + k), v128.load(at + d * box + k), to,
    );
    to += 64;
  }
  return to;
}

// Sums and differences of four pairs, as `packPaired` orders their weights.
function transform(
  x: usize, channels: i32, d: i32, left: usize, right: usize, boxChannels: i32,
  a: usize, b: usize, c: usize, e: usize, last: usize, to: usize,
): void {
  const line = <usize>channels * 2;
  const box = <usize>boxChannels * 2;
  const apart = <usize>d * line;
  const pa = x + a * line, pb = x + b * line, pc = x + c * line, pe = x + e * line;
  for (let k: usize = 0; k < line; k += 16) {
    interleave(
      i16x8.add(v128.load(pa + k), v128.load(pa + k + apart)),
      i16x8.add(v128.load(pb + k), v128.load(pb + k + apart)),
      i16x8.add(v128.load(pc + k), v128.load(pc + k + apart)),
      i16x8.add(v128.load(pe + k), v128.load(pe + k + apart)),
      to,
    );
    to += 64;
  }
  for (let k: usize = 0; k < line; k += 16) {
    interleave(
      i16x8.sub(v128.load(pa + k + apart), v128.load(pa + k)),
      i16x8.sub(v128.load(pb + k + apart), v128.load(pb + k)),
      i16x8.sub(v128.load(pc + k + apart), v128.load(pc + k)),
      i16x8.sub(v128.load(pe + k + apart), v128.load(pe + k)),
      to,
    );
    to += 64;
  }
  for (let k: usize = 0; k < line; k += 16) {
    interleave(
      i16x8.sub(v128.load(pa + k - apart), v128.load(pa + k + apart)),
      i16x8.sub(v128.load(pb + k - apart), v128.load(pb + k + apart)),
      i16x8.sub(v128.load(pc + k - apart), v128.load(pc + k + apart)),
      i16x8.sub(v128.load(pe + k - apart), v128.load(pe + k + apart)),
      to,
    );
    to += 64;
  }
  to = interleaveBox(left, a, b, c, e, box, to);
  to = interleaveBox(right, a, b, c, e, box, to);
  for (let k: usize = 0; k < line; k += 16) {
    interleave(
      i16x8.sub(v128.load(pa + k), v128.load(pa + k + 2 * apart)),
      i16x8.sub(v128.load(pb + k), v128.load(pb + k + 2 * apart)),
      i16x8.sub(v128.load(pc + k), v128.load(pc + k + 2 * apart)),
      i16x8.sub(v128.load(pe + k), v128.load(pe + k + 2 * apart)),
      to,
    );
    to += 64;
  }
  if (box > 0) {
    // what stands behind the last row is not wanted, and has no box
    const far = <usize>d;
    const a2 = min(last, a + far), b2 = min(last, b + far), c2 = min(last, c + far), e2 = min(last, e + far);
    to = interleaveBox(left, a2, b2, c2, e2, box, to);
    interleaveBox(right, a2, b2, c2, e2, box, to);
  }
}

// What `products` gives for four rows: of their sums, of their differences, and of what only first or only second rows have.
const OF_SUMS: usize = memory.data(128, 16);
const OF_DIFFERENCES: usize = memory.data(128, 16);
const OF_OWN: usize = memory.data(128, 16);

// The n-th row's eight outputs: differences are added for a first row and taken away for a second one. A row to write to that is
// `nowhere` is left out.
// @ts-ignore
@inline
function finishRow(
  n: usize, row: usize, isFirst: bool, s: usize, b: usize, x: usize, out: usize, nowhere: usize,
): void {
  if (row >= nowhere) return;
  const at = n * 32;
  const low = i32x4.add(v128.load(OF_OWN + at), v128.load(OF_SUMS + at));
  const high = i32x4.add(v128.load(OF_OWN + at, 16), v128.load(OF_SUMS + at, 16));
  const d0 = v128.load(OF_DIFFERENCES + at);
  const d1 = v128.load(OF_DIFFERENCES + at, 16);
  if (isFirst) finishEight(i32x4.add(low, d0), i32x4.add(high, d1), s, b, x + row, out + row, true);
  else finishEight(i32x4.sub(low, d0), i32x4.sub(high, d1), s, b, x + row, out + row, true);
}

// Four rows' eight outputs, with what the columns from p to end give.
// @ts-ignore
@inline
function finish(
  p: usize, end: usize, w: usize, isFirst: bool, s: usize, b: usize, x: usize, out: usize,
  ra: usize, rb: usize, rc: usize, rd: usize, nowhere: usize,
): void {
  products(p, end, w, OF_OWN);
  finishRow(0, ra, isFirst, s, b, x, out, nowhere);
  finishRow(1, rb, isFirst, s, b, x, out, nowhere);
  finishRow(2, rc, isFirst, s, b, x, out, nowhere);
  finishRow(3, rd, isFirst, s, b, x, out, nowhere);
}

// First rows of the pairs that are computed together; past the last pair it stands once more.
const ROWS: usize = memory.data(PAIRS * 4, 16);

// @ts-ignore
@inline
function rowAt(pair: usize, n: usize): usize {
  return load<usize>(ROWS + pair * 4 + n * 4);
}

// As `convolve`, by pairs of rows; W is packPaired's, `half` half of each output's scale, `room` of pairedBytes. 2d rows
// after the last must be there, and all small.
export function convolvePairs(
  x: usize, rows: i32, channels: i32, d: i32, left: usize, right: usize, boxChannels: i32,
  W: usize, half: usize, bias: usize, room: usize, out: usize,
): void {
  const line = <usize>channels * 2;
  const short = <usize>channels * 8;
  const long = short + <usize>boxChannels * 16;
  const group: usize = 2 * (short + long);
  const block = group * 2;
  const rest = rows % (2 * d);
  const apart = <usize>d * line;
  const nowhere = <usize>rows * line;
  const pairs = (rows / (2 * d)) * d + min(d, rest);
  for (let from = 0; from < pairs; from += PAIRS) {
    const count = <usize>min(PAIRS, pairs - from);
    for (let p: usize = 0; p < <usize>PAIRS; p++)
      store<usize>(ROWS + p * 4, rowOf(from + <i32>min(p, count - 1), d));
    let at = room;
    for (let p: usize = 0; p < count; p += 4) {
      transform(
        x, channels, d, left, right, boxChannels, rowAt(p, 0), rowAt(p, 1), rowAt(p, 2), rowAt(p, 3), rows - 1, at,
      );
      at += group;
    }
    let w = W;
    for (let o: usize = 0; o < <usize>channels; o += 8) {
      const s = half + o * 4;
      const b = bias + o * 4;
      at = room;
      for (let p: usize = 0; p < count; p += 4) {
        const middle = at + 2 * short;
        products(at, at + short, w, OF_SUMS);
        products(at + short, middle, w + 2 * short, OF_DIFFERENCES);
        const ra = rowAt(p, 0) * line + o * 2;
        const rb = rowAt(p, 1) * line + o * 2;
        const rc = rowAt(p, 2) * line + o * 2;
        const rd = rowAt(p, 3) * line + o * 2;
        finish(middle, middle + long, w + 4 * short, true, s, b, x, out, ra, rb, rc, rd, nowhere);
        finish(
          middle + long, at + group, w + 4 * short + 2 * long, false, s, b, x, out,
          ra + apart, rb + apart, rc + apart, rd + apart, nowhere,
        );
        at += group;
      }
      w += block;
    }
  }
}
