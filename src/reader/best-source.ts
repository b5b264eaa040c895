import { type ByWord, CONTENT, SOURCE } from "./best-path.js";

/** A cue's source in words [from, to), null where it has none; `probability` is that of the one or of the other. */
export interface BestSource {
  readonly words: readonly [number, number] | null;
  readonly probability: number;
}

/** The run of words labelled source with the most probability; that there is none is as sure as no word is likely. */
export function bestSource(path: Uint8Array, { values, words, stride }: ByWord): BestSource {
  let best: BestSource | null = null;
  let most = 0;
  for (let from = 0; from < words; from++) {
    if (path[from] !== SOURCE) continue;
    let to = from;
    let sum = 0;
    for (; to < words && path[to] === SOURCE; to++) sum += values[stride * to + SOURCE]!;
    if (sum > most) {
      most = sum;
      best = { words: [from, to], probability: sum / (to - from) };
    }
    from = to;
  }
  if (best !== null) return best;
  let likeliest = 0;
  for (let i = 0; i < words; i++) likeliest = Math.max(likeliest, values[stride * i + SOURCE]!);
  return { words: null, probability: 1 - likeliest };
}

/** Mean probability of the words labelled content, or null where there are none. */
export function meanOfContent(path: Uint8Array, { values, words, stride }: ByWord): number | null {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < words; i++) {
    if (path[i] !== CONTENT) continue;
    sum += values[stride * i + CONTENT]!;
    count++;
  }
  return count === 0 ? null : sum / count;
}
