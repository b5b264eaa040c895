import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/document/span.js";
import { sentencePools } from "../../src/reader/sentence-pools.js";
import { wordPieceReader } from "../../src/reader/word-pieces.js";
import { VOCABULARY } from "./tiny-weights.js";

const WIDTH = 3;
const { pieces: piecesOf } = wordPieceReader(VOCABULARY);
const TEXT = "The mayor said it. Would she open the bridge on Monday? To the river.";
const SENTENCES: Span[] = [
  { start: 0, end: 18 },
  { start: 19, end: 55 },
  { start: 56, end: TEXT.length },
];

/** A number of its own for each of a piece's states. */
const stateOf = (piece: number, k: number): number => Math.fround(Math.sin(7 * piece + 3 * k + 1));

type Pooled = [sentence: number, mean: number[], greatest: number[]];

/** The pools of sentences whose pieces are read in stretches that end at these pieces. */
function pooled(text: string, sentences: readonly Span[], ends: readonly number[]): Pooled[] {
  const pieces = piecesOf(text);
  const found: Pooled[] = [];
  const take = sentencePools(pieces, sentences, WIDTH, (sentence, { mean, greatest }) =>
    found.push([sentence, [...mean], [...greatest]]),
  );
  let low = 0;
  for (const end of [...ends, pieces.length]) {
    const high = Math.min(end, pieces.length);
    if (high <= low) continue;
    const states = Float32Array.from({ length: (high - low) * WIDTH }, (_, i) =>
      stateOf(low + Math.floor(i / WIDTH), i % WIDTH),
    );
    take(states, low, high);
    low = high;
  }
  return found;
}

describe("the pools of sentences", () => {
  it("are mean and greatest of the states of the pieces that begin in each", () => {
    const { start, length } = piecesOf(TEXT);
    const expected = SENTENCES.map((span, sentence) => {
      const own = Array.from({ length }, (_, i) => i).filter(
        (i) => start[i]! >= span.start && start[i]! < span.end,
      );
      const states = (k: number) => own.map((piece) => stateOf(piece, k));
      const mean = (k: number) => states(k).reduce((a, b) => a + b) / own.length;
      const all = [0, 1, 2];
      return [sentence, all.map(mean), all.map((k) => Math.max(...states(k)))];
    });
    expect(pooled(TEXT, SENTENCES, [])).toEqual(expected);
  });

  it("are the same to the bit in whatever stretches the pieces are read", () => {
    const whole = pooled(TEXT, SENTENCES, []);
    fc.assert(
      fc.property(fc.array(fc.nat(25)), (cuts) => {
        const ends = cuts.sort((a, b) => a - b);
        expect(pooled(TEXT, SENTENCES, ends)).toEqual(whole);
      }),
    );
  });

  it("are given of none without a piece, and of nothing between sentences", () => {
    const apart = [
      { start: 0, end: 9 },
      { start: 18, end: 19 },
      { start: 56, end: TEXT.length },
    ];
    expect(pooled(TEXT, apart, [4]).map(([sentence]) => sentence)).toEqual([0, 2]);
    expect(pooled("", [], [])).toEqual([]);
    expect(pooled(TEXT, [], [])).toEqual([]);
  });
});
