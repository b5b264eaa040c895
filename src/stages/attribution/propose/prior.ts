import { RATES } from "../../../lexicons/en/generated/attribution-weights.js";

/** What is known of a cue: log-odds that it is one, and log-odds by frame. */
export interface Prior {
  readonly lemma: number;
  readonly frame: (frame: string) => number;
}

const STRENGTH_FRAME = 4;
const STRENGTH_LEMMA = 3;

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Smoothed log-odds from counts, the same computation as `Counts.priors` in training/attribution/learn.py.
 *
 * @param frames `frame right/seen, …` as the generated lexicon has them; empty for a cue never seen
 */
export function priorOf(kind: string, frames: string): Prior {
  const seen = new Map<string, readonly [number, number]>();
  let right = 0;
  let all = 0;
  for (const entry of frames === "" ? [] : frames.split(", ")) {
    const [frame, counts] = entry.split(" ") as [string, string];
    const [y, n] = counts.split("/").map(Number) as [number, number];
    seen.set(frame, [y, n]);
    right += y;
    all += n;
  }
  const [y, n] = RATES[kind] ?? [0, 0];
  const base = (y + 1) / (n + 4);
  const lemma = logit((right + STRENGTH_LEMMA * base) / (all + STRENGTH_LEMMA));
  const known = new Map<string, number>();
  const ofFrame = (frame: string): number => {
    const [ofKind, total] = RATES[`${kind}:${frame}`] ?? [0, 0];
    const guess = sigmoid(lemma + logit((ofKind + base) / (total + 1)) - logit(base));
    const [hits, times] = seen.get(frame) ?? [0, 0];
    return logit((hits + STRENGTH_FRAME * guess) / (times + STRENGTH_FRAME));
  };
  return {
    lemma,
    frame: (frame) => {
      let value = known.get(frame);
      if (value === undefined) {
        value = ofFrame(frame);
        known.set(frame, value);
      }
      return value;
    },
  };
}
