import { bestPath, CONTENT } from "../best-path.js";
import { bestSource, meanOfContent } from "../best-source.js";
import type { FoundCue } from "./cues.js";
import type { FastNetwork } from "./network.js";
import type { FastSettings } from "./weights.js";

/** One relation as the network reads it, before its content is snapped to quotations; words of the window. */
export interface FoundRelation {
  readonly source: readonly [number, number] | null;
  /** Words [low, high) were looked at; 1 in `content` for each that is content, from `low` on; valid until the next cue. */
  readonly low: number;
  readonly high: number;
  readonly content: Uint8Array;
  /** Cue × content × source, 0..1: how sure the network is. */
  readonly score: number;
}

/** Finds the best source and content of a cue, null where nothing is its content; the twin of training/fast/decoding.py. */
export function relationFinder(
  network: FastNetwork,
  { before, after }: { readonly before: number; readonly after: number },
  settings: FastSettings,
): (cue: FoundCue, count: number) => FoundRelation | null {
  const path = new Uint8Array(before + after);
  const back = new Uint8Array(3 * (before + after));
  const all = new Uint8Array(before + after);
  return ({ first, end, probability }, count) => {
    const low = Math.max(0, first - before);
    const high = Math.min(count, first + after);
    const words = high - low;
    const scores = network.look(first, end, low, high);
    const byWord = { values: scores, words, stride: 4 };
    bestPath(byWord, [first - low, end - low], settings.change, path, back);
    network.toProbabilities();
    const mean = meanOfContent(path, byWord);
    if (mean === null) return null;
    const content = all.subarray(0, words);
    for (let i = 0; i < words; i++) content[i] = path[i] === CONTENT ? 1 : 0;
    const source = bestSource(path, byWord);
    return {
      source: source.words && [low + source.words[0], low + source.words[1]],
      low,
      high,
      content,
      score:
        probability *
        power(mean, settings.contentPower) *
        power(source.probability, settings.sourcePower),
    };
  };
}

/** By products and a root alone, which every machine computes alike; `exponent` is a multiple of one half. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let n = 1; n <= exponent; n++) result *= base;
  return Number.isInteger(exponent) ? result : result * Math.sqrt(base);
}
