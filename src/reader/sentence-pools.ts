import type { Span } from "../document/span.js";
import type { Pieces } from "./pieces.js";

/** What a sentence's pieces have in common: for each of the network's numbers, their mean and the greatest of them. */
export interface Pool {
  readonly mean: Float64Array;
  readonly greatest: Float32Array;
}

/**
 * Pools the states of each sentence's pieces while these are read, so that memory does not grow with the text.
 *
 * @param sentences in order, not overlapping; a piece belongs to the one in which it begins.
 * @param each is given each sentence that has a piece, in order; its pool is valid until the next one.
 * @returns what takes the states of the pieces [low, high), of all pieces in order, `width` numbers each.
 */
export function sentencePools(
  pieces: Pieces,
  sentences: readonly Span[],
  width: number,
  each: (sentence: number, pool: Pool) => void,
): (states: Float32Array, low: number, high: number) => void {
  const mean = new Float64Array(width);
  const greatest = new Float32Array(width);
  let sentence = 0;
  let count = 0;
  const conclude = (): void => {
    if (count > 0) {
      for (let k = 0; k < width; k++) mean[k]! /= count;
      each(sentence, { mean, greatest });
      count = 0;
    }
    sentence++;
  };
  const take = (states: Float32Array, at: number): void => {
    if (count++ === 0) {
      for (let k = 0; k < width; k++) mean[k] = greatest[k] = states[at + k]!;
      return;
    }
    for (let k = 0; k < width; k++) {
      const state = states[at + k]!;
      mean[k]! += state;
      if (state > greatest[k]!) greatest[k] = state;
    }
  };
  return (states, low, high) => {
    for (let i = low; i < high; i++) {
      const start = pieces.start[i]!;
      while (sentence < sentences.length && sentences[sentence]!.end <= start) conclude();
      if (sentence === sentences.length) return;
      if (sentences[sentence]!.start <= start) take(states, (i - low) * width);
    }
    if (high === pieces.length) conclude();
  };
}
