/**
 * Fits check-worthiness: a logistic regression on hashed features of a sentence, to ClaimBuster (Hassan et al. 2017) and
 * CheckThat! 2024 (claims-train). `npm run train:checkworthy` writes src/lexicons/en/generated/worthiness.ts.
 * Sentences that claims-dev holds as well are left out; the threshold is chosen by
 * cross-validation on the rest.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "../../scripts/shared-folder.js";
import { LARGEST, quantise, toLetters } from "../../src/lexicons/weight-letters.js";
import { tokens } from "../../src/stages/tokens/stage.js";
import { SLOTS, slotsOf } from "../../src/stages/worthiness/features.js";
import { sumOf } from "../../src/stages/worthiness/sum.js";
import { shuffle, xorshift } from "../xorshift.js";
import { averagePrecision, f1At, type Scored } from "./ranking-scores.js";

const PASSES = 10;
const RATE = 0.2;
const PENALTY = 1e-4;

interface Example {
  readonly key: string;
  readonly slots: readonly number[];
  readonly label: number;
  readonly checkThat: boolean;
}

function read(corpus: string): Example[] {
  const lines = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8").split("\n");
  const slots: number[] = [];
  return lines.filter(Boolean).map((line) => {
    const { text, label, corpus: from } = JSON.parse(line);
    const layer = tokens.run(
      { sentences: [{ start: 0, end: text.length, paragraph: 0 }] },
      { text, title: null, published: null, unknownWords: { tag: () => 0 }, reader: null },
    );
    const count = slotsOf(layer, 0, layer.length, slots);
    const key = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
    return { key, slots: slots.slice(0, count), label, checkThat: from === "checkthat2024" };
  });
}

const random = xorshift(88172645);

function regress(examples: Example[]): Float64Array {
  const weights = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS).fill(1e-6);
  const list = [...examples];
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(list, random);
    for (const { slots, label } of list) {
      const error = 1 / (1 + Math.exp(-sumOf(weights, slots))) - label;
      const scale = 1 / Math.sqrt(slots.length);
      for (const slot of slots) {
        const gradient = error * scale + PENALTY * weights[slot]!;
        squares[slot]! += gradient * gradient;
        weights[slot]! -= (RATE * gradient) / Math.sqrt(squares[slot]!);
      }
    }
  }
  return weights;
}

const bestThreshold = (scored: Scored): number => {
  let best = 0;
  for (let at = -3; at < 3; at += 0.02) if (f1At(scored, at) > f1At(scored, best)) best = at;
  return best;
};

const dev = read("claims-dev");
const held = new Set(dev.map(({ key }) => key));
const seen = new Set<string>();
const train = read("claims-train").filter(
  ({ key }) => !held.has(key) && !seen.has(key) && seen.add(key),
);
console.log(`${train.length} sentences to train on, none of them in dev`);
shuffle(train, random);
const score = (weights: ArrayLike<number>, list: Example[]): [number, number][] =>
  list.map(({ slots, label }) => [sumOf(weights, slots), label]);
const FOLDS = 5;
const unseen: [number, number][] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const trial = regress(train.filter((_, i) => i % FOLDS !== fold));
  unseen.push(
    ...score(
      trial,
      train.filter(({ checkThat }, i) => i % FOLDS === fold && checkThat),
    ),
  );
}
const threshold = bestThreshold(unseen);
console.log(
  `unseen: F1 ${f1At(unseen, threshold).toFixed(1)} at ${threshold.toFixed(2)}, AP ${averagePrecision(unseen).toFixed(1)}`,
);
const weights = regress(train);
const size = [...weights].map(Math.abs).sort((a, b) => b - a)[Math.floor(SLOTS / 2000)]!;
const whole = quantise(weights, size);
const scaled = Float64Array.from(whole, (w) => (w * size) / LARGEST);
console.log(
  `dev: F1 ${f1At(score(scaled, dev), threshold).toFixed(1)} at ${threshold.toFixed(2)}, best ${f1At(score(scaled, dev), bestThreshold(score(scaled, dev))).toFixed(1)}, AP ${averagePrecision(score(scaled, dev)).toFixed(1)}`,
);
writeFileSync(
  path.join(import.meta.dirname, "../../src/lexicons/en/generated/worthiness.ts"),
  `// Made by training/worthiness/fit.ts: do not edit.
/** Weights of check-worthiness, a character each. */
export const WORTHINESS =
  ${JSON.stringify(toLetters(whole))};
/** What a weight of one is worth. */
export const SCALE = ${(size / LARGEST).toPrecision(6)};
/** The sum from which on a sentence is rather worth checking than not: where F1 on unseen sentences is greatest. */
export const THRESHOLD = ${threshold.toFixed(2)};
`,
);
