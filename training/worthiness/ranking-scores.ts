/** Sentences as a ranking scores them, each with its label: 1 where it is worth checking, else 0. */
export type Scored = readonly (readonly [score: number, label: number])[];

/** F1 in percent where everything from `least` on is called worth checking. */
export function f1At(scored: Scored, least: number): number {
  let right = 0;
  let found = 0;
  let all = 0;
  for (const [score, label] of scored) {
    all += label;
    if (score < least) continue;
    found++;
    right += label;
  }
  return (200 * right) / (found + all || 1);
}

/** Average precision in percent; sentences of the same score count as a random order of them would on average. */
export function averagePrecision(scored: Scored): number {
  const all = scored.reduce((sum, [, label]) => sum + label, 0);
  const order = [...scored].sort((a, b) => b[0] - a[0]);
  let sum = 0;
  let right = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let tied = 0;
    for (; to < order.length && order[to]![0] === order[from]![0]; to++) tied += order[to]![1];
    right += tied;
    sum += (tied * right) / to;
  }
  return (100 * sum) / all;
}

/** Bins of a calibration, equally wide. */
export const BINS = 10;

/** The bin of each share from 0 to 1. */
export const binOf = (share: number): number => Math.min(BINS - 1, Math.floor(share * BINS + 1e-9));

/** Expected calibration error of shares from 0 to 1 (Guo et al. 2017). */
export function calibrationError(scored: Scored): number {
  let error = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const within = scored.filter(([share]) => binOf(share) === bin);
    error += Math.abs(within.reduce((sum, [share, label]) => sum + share - label, 0));
  }
  return error / scored.length;
}
