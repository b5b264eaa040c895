import { bestPath, CONTENT, SOURCE } from "./best-path.js";
import type { FoundCue } from "./cues.js";
import type { FastNetwork } from "./network.js";
import type { FastSettings } from "./weights.js";

/** One relation as the network reads it, before its content is snapped to quotations; words of the window. */
export interface FoundRelation {
  readonly source: readonly [number, number] | null;
  /** Words [low, high) were looked at; 1 in `content` for each that is content, from `low` on. */
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
  return ({ first, end, probability }, count) => {
    const low = Math.max(0, first - before);
    const high = Math.min(count, first + after);
    const words = high - low;
    const scores = network.look(first, end, low, high);
    bestPath(scores, words, [first - low, end - low], settings.change, path, back);
    network.toProbabilities();
    const content = new Uint8Array(words);
    let contentSum = 0;
    let contentWords = 0;
    for (let i = 0; i < words; i++) {
      if (path[i] !== CONTENT) continue;
      content[i] = 1;
      contentSum += scores[4 * i + CONTENT]!;
      contentWords++;
    }
    if (contentWords === 0) return null;
    const source = bestSource(path, scores, words);
    return {
      source: source && [low + source.from, low + source.to],
      low,
      high,
      content,
      score:
        probability *
        power(contentSum / contentWords, settings.contentPower) *
        power(source?.mean ?? 1 - mostSource(scores, words), settings.sourcePower),
    };
  };
}

/** The run of source words with the most probability. */
function bestSource(
  path: Uint8Array,
  probabilities: Float32Array,
  words: number,
): { from: number; to: number; mean: number } | null {
  let best: { from: number; to: number; mean: number } | null = null;
  let most = 0;
  for (let from = 0; from < words; from++) {
    if (path[from] !== SOURCE) continue;
    let to = from;
    let sum = 0;
    for (; to < words && path[to] === SOURCE; to++) sum += probabilities[4 * to + SOURCE]!;
    if (sum > most) {
      most = sum;
      best = { from, to, mean: sum / (to - from) };
    }
    from = to;
  }
  return best;
}

function mostSource(probabilities: Float32Array, words: number): number {
  let most = 0;
  for (let i = 0; i < words; i++) most = Math.max(most, probabilities[4 * i + SOURCE]!);
  return most;
}

/** By products and a root alone, which every machine computes alike; `exponent` is a multiple of one half. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let n = 1; n <= exponent; n++) result *= base;
  return Number.isInteger(exponent) ? result : result * Math.sqrt(base);
}
