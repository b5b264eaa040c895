// The fast reader's arithmetic. Activations are int16 in steps of 1/512, weights int8 widened to int16 when packed,
// sums int32; what a matrix gives is scaled, shifted and rounded back to int16 in float32. Rows stand one behind
// another; channels are multiples of sixteen, outputs come eight at a time: two accumulators each of four rows beat four of
// two rows, and loops unrolled by hand are slower on V8.
import { finishEight, multiplyAdd, put } from "./eights";
import { exponential } from "./exponential";
import { nearest4 } from "./nearest";
import { areSmall, convolvePairs } from "./paired-rows";

export { packPaired, packedPairedBytes, pairedBytes } from "./paired-rows";

// Steps of an activation that make 1.
const STEPS: f32 = 512;
// Numbers of a row of a second look at most; the header's check holds to it (src/reader/fast/weights.ts).
const MOST_WIDTH: i32 = 176;

// Up to five stretches of an input row, one behind another: address, bytes to the next row, bytes of one row.
const PARTS: usize = memory.data(5 * 12, 16);

// @ts-ignore: decorators are AssemblyScript's
@inline
function setPart(n: i32, at: usize, stride: usize, bytes: usize): void {
  const part = PARTS + <usize>(n * 12);
  store<usize>(part, at);
  store<usize>(part, stride, 4);
  store<usize>(part, bytes, 8);
}

// int8 W[4][columns] → int16, each pair of columns of the four rows side by side.
export function packFour(from: usize, to: usize, columns: i32): void {
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < columns; c++)
      store<i16>(to + <usize>((c >> 1) * 16 + r * 4 + (c & 1) * 2), load<i8>(from + <usize>(r * columns + c)));
}

// int8 W[rows][columns] → int16 in blocks of eight rows, each pair of columns of the eight side by side.
export function packEights(from: usize, to: usize, rows: i32, columns: i32): void {
  for (let r = 0; r < rows; r++) {
    const block = to + <usize>((r >> 3) * columns * 16 + (r & 7) * 4);
    const row = from + <usize>(r * columns);
    for (let c = 0; c < columns; c++) put(block, c, load<i8>(row + <usize>c));
  }
}

// out[rows][outputs] from the parts' rows by W, four rows by eight outputs at a time; `x` as in finishEight.
// @ts-ignore
@inline
function throughMatrix(
  parts: i32, rows: i32, outputs: i32, W: usize, scales: usize, bias: usize, x: usize, out: usize, isRelu: bool,
): void {
  let columns: usize = 0;
  for (let n = 0; n < parts; n++) columns += load<usize>(PARTS + <usize>(n * 12), 8);
  const line = <usize>outputs * 2;
  const block = columns * 8;
  const last = rows - 1;
  for (let o: usize = 0; o < <usize>outputs; o += 8) {
    const s = scales + o * 4;
    const b = bias + o * 4;
    for (let r = 0; r < rows; r += 4) {
      // rows beyond the last are the last once more
      const r1 = <usize>min(last, r + 1), r2 = <usize>min(last, r + 2), r3 = <usize>min(last, r + 3);
      let w = W;
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
      let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
      for (let part = PARTS; part < PARTS + <usize>(parts * 12); part += 12) {
        const stride = load<usize>(part, 4);
        const base = load<usize>(part);
        let p = base + <usize>r * stride;
        let q = base + r1 * stride;
        let u = base + r2 * stride;
        let v = base + r3 * stride;
        const end = p + load<usize>(part, 8);
        while (p < end) {
          const w0 = v128.load(w);
          const w1 = v128.load(w, 16);
          let y = v128.load32_splat(p);
          a0 = multiplyAdd(a0, y, w0);
          a1 = multiplyAdd(a1, y, w1);
          y = v128.load32_splat(q);
          b0 = multiplyAdd(b0, y, w0);
          b1 = multiplyAdd(b1, y, w1);
          y = v128.load32_splat(u);
          c0 = multiplyAdd(c0, y, w0);
          c1 = multiplyAdd(c1, y, w1);
          y = v128.load32_splat(v);
          d0 = multiplyAdd(d0, y, w0);
          d1 = multiplyAdd(d1, y, w1);
          p += 4;
          q += 4;
          u += 4;
          v += 4;
          w += 32;
        }
      }
      const at = o * 2;
      let to = at + <usize>r * line;
      finishEight(a0, a1, s, b, x + to, out + to, isRelu);
      to = at + r1 * line;
      finishEight(b0, b1, s, b, x + to, out + to, isRelu);
      to = at + r2 * line;
      finishEight(c0, c1, s, b, x + to, out + to, isRelu);
      to = at + r3 * line;
      finishEight(d0, d1, s, b, x + to, out + to, isRelu);
    }
    W += block;
  }
}

// out[i] = x[i] + relu(W · (x[i - d], x[i], x[i + d], left[i], right[i]) + bias): a residual convolution over three
// rows and, where boxChannels > 0, the means on both sides. d rows before the first and 2d after the last must be there.
// `paired` is W as packPaired leaves it, `half` half of each scale, `room` of pairedBytes.
export function convolve(
  x: usize, rows: i32, channels: i32, d: i32, left: usize, right: usize, boxChannels: i32,
  W: usize, paired: usize, scales: usize, half: usize, bias: usize, room: usize, out: usize,
): void {
  const line = <usize>channels * 2;
  const apart = <usize>d * line;
  if (areSmall(x - apart, <usize>rows * line + 3 * apart)) {
    convolvePairs(x, rows, channels, d, left, right, boxChannels, paired, half, bias, room, out);
    return;
  }
  let parts = 0;
  if (d == 1) setPart(parts++, x - line, line, 3 * line);
  else {
    setPart(parts++, x - apart, line, line);
    setPart(parts++, x, line, line);
    setPart(parts++, x + apart, line, line);
  }
  if (boxChannels > 0) {
    const box = <usize>boxChannels * 2;
    setPart(parts++, left, box, box);
    setPart(parts++, right, box, box);
  }
  throughMatrix(parts, rows, channels, W, scales, bias, x, out, true);
}

// out[rows][outputs] = W · x[i] + bias, as int16.
export function narrow(
  x: usize, rows: i32, channels: i32, W: usize, scales: usize, bias: usize, out: usize, outputs: i32,
): void {
  const line = <usize>channels * 2;
  setPart(0, x, line, line);
  throughMatrix(1, rows, outputs, W, scales, bias, 0, out, false);
}

// Three scores (and a fourth that means nothing) a row in float32: W · columns from x + i · stride, W packed by fours
// (pack). Rows up to a multiple of four are computed.
export function score(
  x: usize, rows: i32, stride: i32, columns: i32, W: usize, scales: usize, bias: usize, out: usize,
): void {
  const s = v128.load(scales);
  const b = v128.load(bias);
  const apart = <usize>stride * 2;
  for (let r = 0; r < rows; r += 4) {
    let p = x + <usize>r * apart;
    let q = p + apart;
    let u = q + apart;
    let v = u + apart;
    const end = p + <usize>columns * 2;
    let w = W;
    let a0 = i32x4.splat(0), a1 = i32x4.splat(0), a2 = i32x4.splat(0), a3 = i32x4.splat(0);
    while (p < end) {
      const y = v128.load(w);
      a0 = multiplyAdd(a0, v128.load32_splat(p), y);
      a1 = multiplyAdd(a1, v128.load32_splat(q), y);
      a2 = multiplyAdd(a2, v128.load32_splat(u), y);
      a3 = multiplyAdd(a3, v128.load32_splat(v), y);
      p += 4;
      q += 4;
      u += 4;
      v += 4;
      w += 16;
    }
    const to = out + <usize>r * 16;
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a0), s), b));
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a1), s), b), 16);
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a2), s), b), 32);
    v128.store(to, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(a3), s), b), 48);
  }
}

// Three scores a row → probabilities, in place; the fourth number becomes 0.
export function shares(scores: usize, rows: i32): void {
  for (let at = scores; at < scores + <usize>rows * 16; at += 16) {
    const top = max<f32>(max<f32>(load<f32>(at), load<f32>(at, 4)), load<f32>(at, 8));
    const e = f32x4.replace_lane(exponential(f32x4.sub(v128.load(at), f32x4.splat(top))), 3, 0);
    const sum = f32x4.extract_lane(e, 0) + f32x4.extract_lane(e, 1) + f32x4.extract_lane(e, 2);
    v128.store(at, f32x4.div(e, f32x4.splat(sum)));
  }
}

// sums[i] = the second probability of rows 0..i, in steps of 1/65536: whole numbers, so that differences of two sums
// do not depend on where the window began.
export function sumSecond(probabilities: usize, rows: i32, sums: usize): void {
  let sum = 0;
  for (let i = 0; i < rows; i++) {
    sum += <i32>nearest<f32>(load<f32>(probabilities + <usize>i * 16, 4) * 65536);
    store<i32>(sums + <usize>i * 4, sum);
  }
}

// Means of x over the `reach` rows before each and after each, of its first channels; rows outside are zeros.
export function boxes(x: usize, rows: i32, channels: i32, reach: i32, boxChannels: i32, left: usize, right: usize): void {
  const line = <usize>channels * 2;
  const box = <usize>boxChannels * 2;
  const far = <usize>reach * line;
  const inverse = f32x4.splat(<f32>1 / <f32>reach);
  for (let c: usize = 0; c < box; c += 8) {
    let before = i32x4.splat(0);
    let after = i32x4.splat(0);
    let at = x + c;
    for (let i = 0; i < min(reach, rows); i++) after = i32x4.add(after, v128.load16x4_s(at + <usize>i * line));
    let to = c;
    for (let i = 0; i < rows; i++) {
      const own = v128.load16x4_s(at);
      if (i + reach < rows) after = i32x4.add(after, v128.load16x4_s(at + far));
      after = i32x4.sub(after, own);
      const l = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.convert_i32x4_s(before), inverse)));
      const r = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(f32x4.convert_i32x4_s(after), inverse)));
      v128.store64_lane(left + to, i16x8.narrow_i32x4_s(l, l), 0);
      v128.store64_lane(right + to, i16x8.narrow_i32x4_s(r, r), 0);
      before = i32x4.add(before, own);
      if (i >= reach) before = i32x4.sub(before, v128.load16x4_s(at - far));
      at += line;
      to += box;
    }
  }
}

// @ts-ignore
@inline
function fourOf(row: usize): v128 {
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(row))));
}

// out = word · its scale + suffix · its scale + prefix · its scale + shape: one type of word.
export function embedType(
  word: usize, wordScale: f32, suffix: usize, suffixScale: f32, prefix: usize, prefixScale: f32, shape: usize,
  out: usize, width: i32,
): void {
  for (let k: usize = 0; k < <usize>width; k += 4) {
    let v = f32x4.mul(fourOf(word + k), f32x4.splat(wordScale));
    v = f32x4.add(v, f32x4.mul(fourOf(suffix + k), f32x4.splat(suffixScale)));
    v = f32x4.add(v, f32x4.mul(fourOf(prefix + k), f32x4.splat(prefixScale)));
    v128.store(out + k * 4, f32x4.add(v, v128.load(shape + k * 4)));
  }
}

// What one embedding adds to the first convolution of the rows around it: out[tap][channel] = W[tap] · v in int16,
// W[tap][width][channel] in float32.
export function fold(v: usize, W: usize, width: i32, channels: i32, taps: i32, out: usize): void {
  const line = <usize>channels * 4;
  const steps = f32x4.splat(STEPS);
  for (let tap = 0; tap < taps; tap++) {
    for (let c: usize = 0; c < line; c += 64) {
      let a0 = f32x4.splat(0), a1 = f32x4.splat(0), a2 = f32x4.splat(0), a3 = f32x4.splat(0);
      let w = W + c;
      for (let p = v; p < v + <usize>width * 4; p += 4) {
        const x = v128.load32_splat(p);
        a0 = f32x4.add(a0, f32x4.mul(x, v128.load(w)));
        a1 = f32x4.add(a1, f32x4.mul(x, v128.load(w, 16)));
        a2 = f32x4.add(a2, f32x4.mul(x, v128.load(w, 32)));
        a3 = f32x4.add(a3, f32x4.mul(x, v128.load(w, 48)));
        w += line;
      }
      a0 = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(a0, steps)));
      a1 = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(a1, steps)));
      a2 = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(a2, steps)));
      a3 = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(a3, steps)));
      v128.store(out + (c >> 1), i16x8.narrow_i32x4_s(a0, a1));
      v128.store(out + (c >> 1), i16x8.narrow_i32x4_s(a2, a3), 16);
    }
    W += <usize>width * line;
    out += line >> 1;
  }
}

// Where the rows that a word of the first convolution adds up stand, at most nine taps of two.
const ADDED: usize = memory.data(18 * 4, 16);
// Words ahead of the one that is added up whose rows are touched, so that they have come from memory when it is their turn: there is no
// instruction that only fetches.
const AHEAD: i32 = 16;
const TOUCHED: usize = memory.data(4, 16);

// The first convolution from folded types and places: out[i] = relu(bias + what the rows i - taps/2 … i + taps/2 add).
// Both tables hold int16 [id][tap][channel].
export function firstConvolution(
  types: usize, places: usize, rows: i32, channels: i32, taps: i32, typeTable: usize, placeTable: usize, bias: usize,
  out: usize,
): void {
  const line = <usize>channels * 2;
  const entry = line * <usize>taps;
  const half = taps >> 1;
  let touched = 0;
  for (let i = 0; i < rows; i++) {
    const ahead = typeTable + <usize>load<i32>(types + <usize>min(rows - 1, i + AHEAD) * 4) * entry;
    for (let k: usize = 0; k < entry; k += 64) touched |= load<u8>(ahead + k);
    let added = ADDED;
    const end = min(taps, rows - i + half);
    for (let tap = max(0, half - i); tap < end; tap++) {
      const j = <usize>(i + tap - half);
      const offset = <usize>tap * line;
      store<usize>(added, typeTable + <usize>load<i32>(types + j * 4) * entry + offset);
      store<usize>(added, placeTable + <usize>load<u8>(places + j) * entry + offset, 4);
      added += 8;
    }
    for (let c: usize = 0; c < line; c += 32) {
      let a = v128.load(bias + c);
      let b = v128.load(bias + c, 16);
      for (let p = ADDED; p < added; p += 8) {
        const type = load<usize>(p) + c;
        const place = load<usize>(p, 4) + c;
        a = i16x8.add_sat_s(a, i16x8.add_sat_s(v128.load(type), v128.load(place)));
        b = i16x8.add_sat_s(b, i16x8.add_sat_s(v128.load(type, 16), v128.load(place, 16)));
      }
      v128.store(out + c, i16x8.max_s(a, i16x8.splat(0)));
      v128.store(out + c, i16x8.max_s(b, i16x8.splat(0)), 16);
    }
    out += line;
  }
  // what is never stored would not be loaded
  store<i32>(TOUCHED, touched);
}

// What a cue does to the words around it: out = bias + W · (row before the cue, its first, its last), W transposed
// ([3 · channels][outputs]); all float32 but the rows.
export function film(
  before: usize, first: usize, last: usize, channels: i32, W: usize, bias: usize, out: usize, outputs: i32,
): void {
  const line = <usize>outputs * 4;
  for (let k: usize = 0; k < line; k += 16) v128.store(out + k, v128.load(bias + k));
  for (let part = 0; part < 3; part++) {
    const row = part == 0 ? before : part == 1 ? first : last;
    for (let c = 0; c < channels; c++) {
      const value = load<i16>(row + <usize>c * 2);
      if (value != 0) {
        const x = f32x4.splat(<f32>value / STEPS);
        for (let k: usize = 0; k < line; k += 16)
          v128.store(out + k, f32x4.add(v128.load(out + k), f32x4.mul(x, v128.load(W + k))));
      }
      W += line;
    }
  }
}

// @ts-ignore
@inline
function clampedRow(table: usize, step: i32, most: i32, bytes: usize): usize {
  return table + <usize>(min(most, max(-most, step)) + most) * bytes;
}

// For `lookAround`: what scales a row, and the sum of the four tables' rows that most rows share with the row before.
const SCALED: usize = memory.data(MOST_WIDTH * 4, 16);
const STEPPED: usize = memory.data(MOST_WIDTH * 4, 16);

// Four numbers of `lookAround` before they are rounded.
// @ts-ignore
@inline
function looked(z: v128, k: usize, shift: usize, d: usize, cues: v128, between: usize): v128 {
  let v = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(z), v128.load(SCALED + k)), v128.load(shift + k));
  v = f32x4.add(v, v128.load(d + k));
  v = f32x4.add(v, v128.load(STEPPED + k));
  return f32x4.add(v, f32x4.mul(cues, v128.load(between + k)));
}

// Four numbers as whole steps, what is below zero as zero.
// @ts-ignore
@inline
function inSteps(v: v128): v128 {
  const most = f32x4.splat(65536);
  return nearest4(f32x4.pmin(f32x4.pmax(f32x4.mul(v, f32x4.splat(STEPS)), f32x4.splat(0)), most));
}

// The second look's input for the rows [low, high) and the cue [first, end): relu(narrow · (1 + scale) + shift +
// distance + steps + cue), as int16. `tables` holds, one behind another, rows of float32: sentence steps (9),
// paragraph steps (5), changes of quotation (11), commas (11), inside the cue, cues between after, before.
export function lookAround(
  narrowed: usize, scale: usize, shift: usize, distance: usize, steps: usize, cueSums: usize, tables: usize,
  width: i32, first: i32, end: i32, low: i32, high: i32, before: i32, out: usize,
): void {
  const bytes = <usize>width * 4;
  const own = steps + <usize>first * 16;
  const sentence = load<i32>(own), paragraph = load<i32>(own, 4), quote = load<i32>(own, 8), comma = load<i32>(own, 12);
  const cueSum = load<i32>(cueSums + <usize>first * 4);
  const inCue = tables + 36 * bytes;
  // a power of two: it may as well be multiplied into the scale, to the last bit
  for (let k: usize = 0; k < bytes; k += 16)
    v128.store(SCALED + k, f32x4.mul(f32x4.add(f32x4.splat(1), v128.load(scale + k)), f32x4.splat(1 / STEPS)));
  let s0: usize = 0, p0: usize = 0, q0: usize = 0, m0: usize = 0;
  for (let i = low; i < high; i++) {
    const step = steps + <usize>i * 16;
    const s = clampedRow(tables, load<i32>(step) - sentence, 4, bytes);
    const p = clampedRow(tables + 9 * bytes, load<i32>(step, 4) - paragraph, 2, bytes);
    const q = clampedRow(tables + 14 * bytes, load<i32>(step, 8) - quote, 5, bytes);
    const m = clampedRow(tables + 25 * bytes, load<i32>(step, 12) - comma, 5, bytes);
    const between = min<f32>(3, max<f32>(-3, <f32>(load<i32>(cueSums + <usize>i * 4) - cueSum) / 65536));
    const cues = f32x4.splat(between);
    const betweenRow = inCue + (between > 0 ? bytes : 2 * bytes);
    const d = distance + <usize>(i - first + before) * bytes;
    const isCue = i >= first && i < end;
    const z = narrowed + <usize>(i * width) * 2;
    const to = out + <usize>((i - low) * width) * 2;
    if (s != s0 || p != p0 || q != q0 || m != m0) {
      for (let k: usize = 0; k < bytes; k += 16)
        v128.store(
          STEPPED + k,
          f32x4.add(f32x4.add(v128.load(s + k), v128.load(p + k)), f32x4.add(v128.load(q + k), v128.load(m + k))),
        );
      s0 = s;
      p0 = p;
      q0 = q;
      m0 = m;
    }
    for (let k: usize = 0; k < bytes; k += 32) {
      const eight = v128.load(z + (k >> 1));
      let a = looked(i32x4.extend_low_i16x8_s(eight), k, shift, d, cues, betweenRow);
      let b = looked(i32x4.extend_high_i16x8_s(eight), k + 16, shift, d, cues, betweenRow);
      if (isCue) {
        a = f32x4.add(a, v128.load(inCue + k));
        b = f32x4.add(b, v128.load(inCue + k, 16));
      }
      v128.store(to + (k >> 1), i16x8.narrow_i32x4_s(inSteps(a), inSteps(b)));
    }
  }
}
