/**
 * How sure a reader may say it is: fits, for each type of claim, confidence to how often claims of that score are right.
 *
 *   npx tsx training/reader/calibrate.ts WEIGHTS HELD_OUT.jsonl OUT.json
 *
 * WEIGHTS must never have seen the articles of HELD_OUT.jsonl (a fold of PolNeAR's training part: `train.py --fold`,
 * `folds.py`). Isotonic regression by pooling adjacent violators (Ayer et al. 1955; Zadrozny and Elkan 2002), then no more
 * than KNOTS points, between which the reader draws straight lines. What OUT.json holds, `export.py` puts into the weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type GoldAttribution, rightClaims } from "../../scripts/attribution-match.js";
import { createExtractor } from "../../src/index.js";
import { loadReader } from "../../src/reader/reader.js";
import { LEAST } from "../../src/stages/attribution/propose/network.js";

const KNOTS = 8;
const TYPES = ["direct", "mixed", "indirect"] as const;
type Type = (typeof TYPES)[number];
type Observation = { score: number; right: boolean };

const [weights, corpus, out] = process.argv.slice(2);
if (weights === undefined || corpus === undefined || out === undefined)
  throw new Error("name weights, held-out articles and the file to write");

const seen: Record<Type, Observation[]> = { direct: [], mixed: [], indirect: [] };
const byRule: Record<string, Observation[]> = {};
const reader = await loadReader(readFileSync(weights));
/** Scores are moved above the least confidence, so that every relation is proposed, and moved back. */
const moved = (score: number): number => LEAST + score * (1 - LEAST);
const movedBack = (confidence: number): number => (confidence - LEAST) / (1 - LEAST);
const extractor = await createExtractor({
  reader: { ...reader, confidence: moved },
  unknownWords: false,
});
for (const line of readFileSync(corpus, "utf8").split("\n")) {
  if (line === "") continue;
  const { text, attributions } = JSON.parse(line) as {
    text: string;
    attributions: GoldAttribution[];
  };
  const { claims } = extractor.extract(text);
  rightClaims(text, attributions, claims).forEach((right, i) => {
    const { type, confidence, by } = claims[i]!;
    if (right === null || type === "statement") return;
    if (by.startsWith("rules")) byRule[by] = [...(byRule[by] ?? []), { score: confidence, right }];
    else seen[type].push({ score: movedBack(confidence), right });
  });
}

/** Monotone means of blocks of observations, as [mean score, share right, weight]. */
function isotonic(observations: readonly Observation[]): [number, number, number][] {
  const blocks: [number, number, number][] = [];
  for (const { score, right } of observations.toSorted((a, b) => a.score - b.score)) {
    blocks.push([score, right ? 1 : 0, 1]);
    for (;;) {
      const [a, b] = blocks.slice(-2);
      if (a === undefined || b === undefined || a[1] < b[1]) break;
      const weight = a[2] + b[2];
      const mean = (k: 0 | 1): number => (a[k] * a[2] + b[k] * b[2]) / weight;
      blocks.splice(-2, 2, [mean(0), mean(1), weight]);
    }
  }
  return blocks;
}

/** Blocks joined until no more than KNOTS are left, the lightest with its lighter neighbour first. */
function fewer(blocks: [number, number, number][]): [number, number][] {
  const left = [...blocks];
  while (left.length > KNOTS) {
    const lightest = left.reduce((best, block, i) => (block[2] < left[best]![2] ? i : best), 0);
    const before = left[lightest - 1]?.[2] ?? Number.POSITIVE_INFINITY;
    const after = left[lightest + 1]?.[2] ?? Number.POSITIVE_INFINITY;
    const at = before < after ? lightest - 1 : lightest;
    const [a, b] = left.slice(at, at + 2) as [[number, number, number], [number, number, number]];
    const weight = a[2] + b[2];
    left.splice(at, 2, [
      (a[0] * a[2] + b[0] * b[2]) / weight,
      (a[1] * a[2] + b[1] * b[2]) / weight,
      weight,
    ]);
  }
  return left.map(([score, share]) => [Number(score.toFixed(4)), Number(share.toFixed(4))]);
}

const calibration = Object.fromEntries(TYPES.map((type) => [type, fewer(isotonic(seen[type]))]));
writeFileSync(out, `${JSON.stringify(calibration)}\n`);
const share = (list: readonly Observation[]): string =>
  `${list.filter(({ right }) => right).length} of ${list.length} right`;
for (const type of TYPES) console.log(type, share(seen[type]), JSON.stringify(calibration[type]));
for (const [rule, list] of Object.entries(byRule)) console.log(rule, share(list));
