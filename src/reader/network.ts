import type { Kernel } from "./arithmetic.js";
import { memoryOf } from "./kernel-memory.js";
import { type Layer, type Matrix, type PlacedWeights, placeWeights } from "./placed-weights.js";
import { ROOM, rollingRoom } from "./rolling-room.js";
import { type Weights, type WeightsHeader, WINDOW } from "./weights.js";

/** A network with its weights; state is its memory and the last document's states. It answers with numbers, or promises them. */
export interface Network<Answer = Float32Array> {
  readonly before: number;
  readonly after: number;
  /** Begins a document. */
  begin(): void;
  /**
   * Reads one window (ids and features, special pieces included) and keeps the states of its pieces [low, high) as
   * those of the document's pieces from `at` on, which follow those of the window before. States of the last
   * pieces before them are kept too, as many as a {@link rollingRoom} keeps.
   *
   * @returns probabilities of outside, first piece, further piece of a cue for those pieces; valid until the next call.
   */
  window(ids: Int32Array, features: Int32Array, low: number, high: number, at: number): Answer;
  /** States of the document's pieces [low, high) of the last window, one row each; valid until the next call. */
  statesOf(low: number, high: number): Float32Array;
  /**
   * The second look at the pieces [low, high) of the document for the cue [first, end).
   *
   * @returns probabilities of neither, source, content for each; valid until the next call.
   */
  look(first: number, end: number, low: number, high: number): Answer;
}

/** The network of these weights in the memory of a kernel of its own. */
export function networkOf(weights: Weights, kernel: Kernel): Network {
  const { hidden, inner, pair } = weights.header;
  const placed = placeWeights(weights, kernel);
  return networkAt(placed, { hidden, inner, pair }, kernel);
}

/** Apart from {@link networkOf}, so that what it returns does not hold on to the weights' bytes. */
function networkAt(
  placed: PlacedWeights,
  { hidden, inner, pair }: Pick<WeightsHeader, "hidden" | "inner" | "pair">,
  kernel: Kernel,
): Network {
  const memory = memoryOf(kernel);
  const allocate = (bytes: number): number => kernel.allocate(bytes);
  const room = WINDOW + 8;
  const ids = allocate(room * 4);
  const features = allocate(room * 4);
  const x = allocate(room * hidden * 4);
  const qkv = allocate(room * 3 * hidden * 4);
  const seen = allocate(room * hidden * 4);
  const y = allocate(room * hidden * 4);
  const widest = Math.max(...inner);
  const wide = allocate(room * widest * 4);
  const rounded = allocate(room * widest * 2);
  const combined = allocate(kernel.roomBytes(widest));
  const scales = allocate(room * 8);
  const scratch = allocate(((64 + 2) * (room + 16) + 64) * 4);
  const out = allocate(room * 3 * 4);
  const ends = allocate(2 * hidden * 4);
  const scaleOut = allocate(pair.width * 4);
  const shiftOut = allocate(pair.width * 4);

  /** With `gelu`, `from` becomes what it makes of it first. */
  const multiply = (from: number, m: Matrix, to: number, rows: number, gelu = 0): void => {
    const { packed, columns } = m;
    kernel.quantize(from, rounded, scales, rows, columns, gelu);
    kernel.multiply(
      rounded,
      scales,
      packed,
      m.scales,
      m.bias,
      m.sums,
      combined,
      to,
      rows,
      m.rows,
      columns,
    );
  };
  /**
   * One transformer layer over `length` rows of x, of which only those of [low, high) are wanted; rows around them up to
   * multiples of eight are computed and not looked at.
   */
  const through = (l: Layer, length: number, width: number, low = 0, high = length): void => {
    multiply(x, l.qkv, qkv, (length + 7) & ~7);
    kernel.attend(qkv, seen, scratch, length, low, high, width, l.heads);
    const from = low & ~7;
    const rows = ((high + 7) & ~7) - from;
    const at = from * width * 4;
    multiply(seen + at, l.o, y + at, rows);
    kernel.normalize(x + at, y + at, l.gain1, l.shift1, rows, width, 1e-12);
    multiply(x + at, l.i, wide, rows);
    multiply(wide, l.f, y + at, rows, 1);
    kernel.normalize(x + at, y + at, l.gain2, l.shift2, rows, width, 1e-12);
  };
  const answer = (rows: number): Float32Array => {
    kernel.probabilities(out, rows);
    return memory.floats().subarray(out / 4, out / 4 + rows * 3);
  };

  const states = allocate((ROOM + 8) * hidden * 4);
  const narrowed = allocate((ROOM + 8) * pair.width * 4);
  const statesAt = (place: number): number => states + place * hidden * 4;
  const narrowedAt = (place: number): number => narrowed + place * pair.width * 4;
  const held = rollingRoom((from, to) => {
    memory.bytes().copyWithin(states, statesAt(from), statesAt(to));
    memory.bytes().copyWithin(narrowed, narrowedAt(from), narrowedAt(to));
  });
  const stateOf = (piece: number): number => statesAt(held.placeOf(piece));
  const narrowedOf = (piece: number): number => narrowedAt(held.placeOf(piece));

  return {
    before: pair.before,
    after: pair.after,
    begin: held.begin,
    window: (windowIds, windowFeatures, low, high, at) => {
      const rows = windowIds.length;
      memory.integers().set(windowIds, ids / 4);
      memory.integers().set(windowFeatures, features / 4);
      kernel.embed(
        ids,
        features,
        placed.words,
        placed.wordScales,
        placed.places,
        placed.below,
        x,
        rows,
        hidden,
      );
      kernel.normalize(x, 0, placed.gain, placed.shift, rows, hidden, 1e-12);
      const last = placed.layers.at(-1);
      // what lies around [low, high) is read for its sake: the last layer needs it no more
      for (const l of placed.layers)
        if (l === last) through(l, rows, hidden, low, high);
        else through(l, rows, hidden);
      const kept = x + low * hidden * 4;
      const wanted = high - low;
      kernel.addFeatures(kept, features + low * 4, placed.above, wanted, hidden);
      kernel.linear(kept, placed.cueWeight, placed.cueBias, out, wanted, 3, hidden);
      held.reserve(at, at + wanted);
      memory.bytes().copyWithin(stateOf(at), kept, x + high * hidden * 4);
      multiply(kept, placed.narrow, narrowedOf(at), (wanted + 7) & ~7);
      return answer(wanted);
    },
    statesOf: (low, high) => memory.floats().subarray(stateOf(low) / 4, stateOf(high) / 4),
    look: (first, end, low, high) => {
      const row = hidden * 4;
      const bytes = memory.bytes();
      bytes.copyWithin(ends, stateOf(first), stateOf(first + 1));
      bytes.copyWithin(ends + row, stateOf(end - 1), stateOf(end));
      kernel.linear(
        ends,
        placed.scaleWeight,
        placed.scaleBias,
        scaleOut,
        1,
        pair.width,
        2 * hidden,
      );
      kernel.linear(
        ends,
        placed.shiftWeight,
        placed.shiftBias,
        shiftOut,
        1,
        pair.width,
        2 * hidden,
      );
      const rows = high - low;
      const line = pair.width * 4;
      kernel.look(
        narrowedOf(low),
        scaleOut,
        shiftOut,
        placed.distance + (low - first + pair.before) * line,
        placed.inCue,
        placed.pairGain,
        placed.pairShift,
        x,
        rows,
        pair.width,
        first - low,
        end - low,
      );
      through(placed.pairLayer, rows, pair.width);
      kernel.linear(x, placed.outWeight, placed.outBias, out, rows, 3, pair.width);
      return answer(rows);
    },
  };
}
