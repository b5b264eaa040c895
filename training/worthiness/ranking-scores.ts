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
