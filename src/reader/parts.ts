import type { Span } from "../document/span.js";
import type { Pieces } from "./pieces.js";

/** Pieces around a part that are read with it, on each side: with none polnear-dev is read worse, with 20 no better (BENCHMARKS.md). */
const AROUND = 8;

/** Some pieces of a text that stand together, as a text of their own. */
export interface Part {
  /** Offsets are those of the whole text. */
  readonly pieces: Pieces;
  /** Whether what begins at the piece of this index in them was asked for; the others stand around it. */
  isAsked(piece: number): boolean;
}

/**
 * The pieces of these spans with some around them; of spans so near that these would meet, as one part.
 *
 * @param spans in order, not overlapping.
 */
export function partsOf(pieces: Pieces, spans: readonly Span[]): Part[] {
  const { length, start } = pieces;
  const asked = new Uint8Array(length);
  const ranges: { from: number; to: number }[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < length && start[next]! < span.start) next++;
    const first = next;
    while (next < length && start[next]! < span.end) asked[next++] = 1;
    if (next === first) continue;
    const from = Math.max(0, first - AROUND);
    const to = Math.min(length, next + AROUND);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges.map(({ from, to }) => ({
    pieces: sliced(pieces, from, to),
    isAsked: (piece) => asked[from + piece] === 1,
  }));
}

const sliced = (pieces: Pieces, from: number, to: number): Pieces => ({
  length: to - from,
  ids: pieces.ids.subarray(from, to),
  start: pieces.start.subarray(from, to),
  end: pieces.end.subarray(from, to),
  features: pieces.features.subarray(from, to),
  word: pieces.word.subarray(from, to),
  isWord: pieces.isWord.subarray(from, to),
});
