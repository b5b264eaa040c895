import type { FastSettings } from "./weights.js";

/** Words [first, end) that may be a cue. */
export interface FoundCue {
  readonly first: number;
  readonly end: number;
  /** Of its first word being of a cue. */
  readonly probability: number;
}

/**
 * The first cue that begins at one of the words [from, to); null where none does. Words up to `from` - 1 are asked
 * for, and those that the cue goes on with.
 *
 * @param p probabilities of outside, first word, further word of a cue, and a number that means nothing: four a word.
 * @param last no cue goes on from there.
 * @param longest words of a cue at most.
 */
export function nextCue(
  p: Float32Array,
  from: number,
  to: number,
  last: number,
  longest: number,
  settings: FastSettings,
): FoundCue | null {
  const anyCue = (i: number): number => p[4 * i + 1]! + p[4 * i + 2]!;
  for (let i = from; i < to; i++) {
    const probability = anyCue(i);
    if (probability < settings.candidate) continue;
    if (p[4 * i + 1]! < p[4 * i + 2]! && i > 0 && anyCue(i - 1) >= settings.candidate) continue;
    const most = Math.min(last, i + longest);
    let end = i + 1;
    while (end < most && anyCue(end) >= settings.cueGoesOn && p[4 * end + 2]! >= p[4 * end + 1]!)
      end++;
    return { first: i, end, probability };
  }
  return null;
}
