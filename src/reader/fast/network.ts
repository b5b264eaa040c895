import type { Kernel } from "../arithmetic.js";
import { memoryOf } from "../kernel-memory.js";
import { placeFastWeights } from "./placed-weights.js";
import { TYPES } from "./type-table.js";
import type { FastHeader, FastWeights } from "./weights.js";
import type { WordType } from "./word-type.js";
import type { WordWindow } from "./word-window.js";

/** The network with its weights and one window of words in a kernel's memory. Numbers stand four a word. */
export interface FastNetwork {
  readonly words: WordWindow;
  /** Keeps what a type of word, `id` in the vocabulary, adds to the first convolution as row `row` of the types. */
  embed(row: number, id: number, type: WordType): void;
  /**
   * Reads the window's words [from, to).
   *
   * @returns probabilities of outside, first word, further word of a cue for each word of the window, of which those
   * outside [from, to) mean nothing; valid until the next call.
   */
  read(from: number, to: number): Float32Array;
  /**
   * The second look at the words [low, high) that were read, for the cue [first, end).
   *
   * @returns scores of neither, source, content for each, from `low` on; valid until the next call.
   */
  look(first: number, end: number, low: number, high: number): Float32Array;
  /** Turns the last look's scores into probabilities, in place. */
  toProbabilities(): void;
}

/** The network of these weights, on a kernel of its own, for windows of so many words. */
export function fastNetworkOf(weights: FastWeights, kernel: Kernel, capacity: number): FastNetwork {
  const placed = placeFastWeights(weights, kernel);
  const { embedding, channels, first: taps, boxChannels, layers, pair } = weights.header;
  return networkAt(
    placed,
    { embedding, channels, taps, boxChannels, layers, pair },
    kernel,
    capacity,
  );
}

interface Sizes
  extends Pick<FastHeader, "embedding" | "channels" | "boxChannels" | "layers" | "pair"> {
  readonly taps: number;
}

/** Apart from {@link fastNetworkOf}, so that what it returns does not hold on to the weights' bytes. */
function networkAt(
  placed: ReturnType<typeof placeFastWeights>,
  { embedding, channels, taps, boxChannels, layers, pair }: Sizes,
  kernel: Kernel,
  capacity: number,
): FastNetwork {
  const line = channels * 2;
  const narrowLine = pair.width * 2;
  /** Rows of zeros before and after a window's and a look's, as far as a convolution of pairs reaches; scores take four. */
  const margin = Math.max(4, ...layers.map(({ dilation }) => 2 * dilation));
  const lookMargin = Math.max(4, ...pair.dilations.map((dilation) => 2 * dilation));
  const room = capacity + 2 * margin;
  const reach = pair.before + pair.after;

  const types = kernel.allocate(capacity * 4);
  const places = kernel.allocate(capacity);
  const steps = kernel.allocate(capacity * 16);
  const typeRows = kernel.allocate(TYPES * taps * line);
  const embedded = kernel.allocate(embedding * 4);
  const states = [kernel.allocate(room * line), kernel.allocate(room * line)].map(
    (at) => at + margin * line,
  );
  const left = kernel.allocate(capacity * boxChannels * 2);
  const right = kernel.allocate(capacity * boxChannels * 2);
  const cueScores = kernel.allocate((capacity + 4) * 16);
  const cueSums = kernel.allocate(capacity * 4);
  const narrowed = kernel.allocate(capacity * narrowLine);
  const film = kernel.allocate(pair.width * 8);
  const looked = [0, 0].map(
    () => kernel.allocate((reach + 2 * lookMargin) * narrowLine) + lookMargin * narrowLine,
  );
  const pairs = kernel.allocate(
    Math.max(kernel.pairedBytes(channels, boxChannels), kernel.pairedBytes(pair.width, 0)),
  );
  const lookScores = kernel.allocate((reach + 4) * 16);
  // all is allocated: views of the memory stay as they are
  const memory = memoryOf(kernel);
  const bytes = memory.bytes();
  const integers = memory.integers();
  const floats = memory.floats();
  const wordScales = placed.types.scales;
  for (const at of looked) bytes.fill(0, at - lookMargin * narrowLine, at);

  /** Zeros before and after the rows [from, to) of both buffers. */
  const clearAround = (
    buffers: readonly number[],
    from: number,
    to: number,
    rowBytes: number,
    rows: number,
  ): void => {
    for (const at of buffers) {
      bytes.fill(0, at + (from - rows) * rowBytes, at + from * rowBytes);
      bytes.fill(0, at + to * rowBytes, at + (to + rows) * rowBytes);
    }
  };
  const rowOf = ({ rows }: { rows: number }, row: number): number => rows + row * embedding;

  let looking = 0;
  /** Where the states of the words read last begin. */
  let read = states[0]!;

  return {
    words: {
      capacity,
      start: new Int32Array(capacity),
      end: new Int32Array(capacity),
      type: integers.subarray(types / 4, types / 4 + capacity),
      place: bytes.subarray(places, places + capacity),
      steps: integers.subarray(steps / 4, steps / 4 + capacity * 4),
      isMark: new Uint8Array(capacity),
      beginsQuotation: new Uint8Array(capacity),
    },
    embed: (row, id, { suffix, prefix, shape, clitic }) => {
      kernel.embedType(
        rowOf(placed.types, id),
        wordScales[id]!,
        rowOf(placed.suffixes, suffix),
        placed.suffixes.scales[suffix]!,
        rowOf(placed.prefixes, prefix),
        placed.prefixes.scales[prefix]!,
        placed.shapes + (shape * 8 + clitic) * embedding * 4,
        embedded,
        embedding,
      );
      const to = typeRows + row * taps * line;
      kernel.fold(embedded, placed.firstTurned, embedding, channels, taps, to);
    },
    read: (from, to) => {
      const rows = to - from;
      let [x, y] = [states[0]!, states[1]!];
      clearAround(states, from, to, line, margin);
      kernel.firstConvolution(
        types + from * 4,
        places + from,
        rows,
        channels,
        taps,
        typeRows,
        placed.places,
        placed.firstBias,
        x + from * line,
      );
      for (const { dilation, box, matrix } of placed.layers) {
        const at = x + from * line;
        if (box > 0) kernel.boxes(at, rows, channels, box, boxChannels, left, right);
        kernel.convolve(
          at,
          rows,
          channels,
          dilation,
          left,
          right,
          box > 0 ? boxChannels : 0,
          matrix.packed,
          matrix.paired,
          matrix.scales,
          matrix.half,
          matrix.bias,
          pairs,
          y + from * line,
        );
        [x, y] = [y, x];
      }
      read = x;
      const { cue, narrow } = placed;
      const cueAt = cueScores + from * 16;
      kernel.score(
        x + (from - 1) * line,
        rows,
        channels,
        3 * channels,
        cue.packed,
        cue.scales,
        cue.bias,
        cueAt,
      );
      kernel.shares(cueAt, rows);
      kernel.sumSecond(cueAt, rows, cueSums + from * 4);
      kernel.narrow(
        x + from * line,
        rows,
        channels,
        narrow.packed,
        narrow.scales,
        narrow.bias,
        narrowed + from * narrowLine,
        pair.width,
      );
      return floats.subarray(cueScores / 4, cueScores / 4 + capacity * 4);
    },
    look: (first, end, low, high) => {
      const rows = high - low;
      let [x, y] = [looked[0]!, looked[1]!];
      // nothing is ever written before the first row
      for (const at of looked)
        bytes.fill(0, at + rows * narrowLine, at + (rows + lookMargin) * narrowLine);
      kernel.film(
        read + Math.max(0, first - 1) * line,
        read + first * line,
        read + (end - 1) * line,
        channels,
        placed.filmTurned,
        placed.filmBias,
        film,
        2 * pair.width,
      );
      kernel.lookAround(
        narrowed,
        film,
        film + pair.width * 4,
        placed.distance,
        steps,
        cueSums,
        placed.lookTables,
        pair.width,
        first,
        end,
        low,
        high,
        pair.before,
        x,
      );
      for (const { dilation, matrix } of placed.pair) {
        kernel.convolve(
          x,
          rows,
          pair.width,
          dilation,
          0,
          0,
          0,
          matrix.packed,
          matrix.paired,
          matrix.scales,
          matrix.half,
          matrix.bias,
          pairs,
          y,
        );
        [x, y] = [y, x];
      }
      const { out } = placed;
      kernel.score(x, rows, pair.width, pair.width, out.packed, out.scales, out.bias, lookScores);
      looking = rows;
      return floats.subarray(lookScores / 4, lookScores / 4 + rows * 4);
    },
    toProbabilities: () => kernel.shares(lookScores, looking),
  };
}
