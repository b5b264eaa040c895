/**
 * Fits check-worthiness to ClaimBuster (Hassan et al. 2017) and CheckThat! 2024 (claims-train): a logistic regression on
 * hashed features of a sentence for fast reading, and for accurate reading a head on the encoder's states with it.
 *
 *   npm run train:checkworthy    writes src/lexicons/en/generated/worthiness.ts, and the head into weights/accurate.bin with
 *                                weights/SHA256SUMS; prints F1, average precision and calibration
 *
 * Sentences that claims-dev holds as well are left out; thresholds are chosen by cross-validation on the rest. The
 * states of 21,850 sentences, alone and among others, take eight minutes of one core when the encoder is new.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { toLetters } from "../../src/lexicons/weight-letters.js";
import { startKernel } from "../../src/reader/arithmetic.js";
import { probabilityOf } from "../../src/reader/logarithm.js";
import { toAccurateWeights } from "../../src/reader/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";
import { sumOf } from "../../src/stages/worthiness/sum.js";
import { shuffle, xorshift } from "../xorshift.js";
import { debatesOf } from "./debates.js";
import { read, without } from "./examples.js";
import { fitHead, type Head, logOddsOf } from "./head.js";
import { regress, rounded } from "./linear.js";
import { averagePrecision, calibrationError, f1At, type Scored } from "./ranking-scores.js";
import { type Document, type Rows, statesOf } from "./states.js";
import { weightsWithHead } from "./weights-with-head.js";

const ROOT = path.join(import.meta.dirname, "../..");
const ACCURATE = path.join(ROOT, "weights/accurate.bin");
const FOLDS = 5;

const random = xorshift(88172645);
const dev = read("claims-dev");
const train = without(read("claims-train"), dev);
shuffle(train, random);
console.log(`${train.length} sentences to train on, none of them in dev`);

const indices = train.map((_, i) => i);
const foldOf = (i: number): number => i % FOLDS;
const labels = Uint8Array.from(train, ({ label }) => label);

/** CheckThat! alone, as dev is: what was said of each of its sentences by what had not seen it. */
const ofCheckThat = (said: ArrayLike<number>): [number, number][] =>
  indices.filter((i) => train[i]!.checkThat).map((i) => [said[i]!, labels[i]!]);

const bestThreshold = (scored: Scored): number => {
  let best = 0;
  for (let at = -3; at < 3; at += 0.02) if (f1At(scored, at) > f1At(scored, best)) best = at;
  return best;
};

function tell(what: string, scored: Scored, threshold: number): void {
  const shares: Scored = scored.map(([score, label]) => [probabilityOf(score - threshold), label]);
  console.log(
    `${what}: F1 ${f1At(scored, threshold).toFixed(1)} at ${threshold.toFixed(2)}, AP ${averagePrecision(scored).toFixed(1)}, calibration error ${calibrationError(shares).toFixed(3)}`,
  );
}

function fitLinear() {
  const words = new Float64Array(train.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const trial = regress(
      train.filter((_, i) => foldOf(i) !== fold),
      random,
    );
    for (const i of indices) if (foldOf(i) === fold) words[i] = sumOf(trial, train[i]!.slots);
  }
  const threshold = bestThreshold(ofCheckThat(words));
  tell("linear, unseen", ofCheckThat(words), threshold);
  const { whole, scale } = rounded(regress(train, random));
  const scaled = Float64Array.from(whole, (weight) => weight * scale);
  const ofDev = dev.map(({ slots }) => sumOf(scaled, slots));
  tell("linear, dev", labelled(ofDev), threshold);
  writeFileSync(
    path.join(ROOT, "src/lexicons/en/generated/worthiness.ts"),
    `// Made by training/worthiness/fit.ts: do not edit.
/** Weights of check-worthiness, a character each. */
export const WORTHINESS =
  ${JSON.stringify(toLetters(whole))};
/** What a weight of one is worth. */
export const SCALE = ${scale.toPrecision(6)};
/** The sum from which on a sentence is rather worth checking than not: where F1 on unseen sentences is greatest. */
export const THRESHOLD = ${threshold.toFixed(2)};
`,
  );
  return { words, ofDev };
}

const labelled = (said: readonly number[]): Scored =>
  said.map((score, i) => [score, dev[i]!.label]);

/** Each sentence as a text of its own. */
const alone = (list: readonly { readonly text: string }[]): Document[] =>
  list.map(({ text }) => ({ text, sentences: [{ start: 0, end: text.length }] }));

/** The rows in another order: the row `i` becomes that of `order[i]`. */
function reordered({ width, values }: Rows, order: readonly number[]): Rows {
  const placed = new Float32Array(values.length);
  order.forEach((to, from) => {
    placed.set(values.subarray(from * width, (from + 1) * width), to * width);
  });
  return { width, values: placed };
}

async function fitWithStates({ words, ofDev }: ReturnType<typeof fitLinear>): Promise<void> {
  const file = readFileSync(ACCURATE);
  const weights = toAccurateWeights(openWeights(file, await startKernel()));
  const { documents, order } = debatesOf(train, xorshift(521288629));
  const lesson = {
    alone: await statesOf(weights, alone(train)),
    among: reordered(await statesOf(weights, documents), order),
    words,
    labels,
  };
  const unseen = { alone: new Float64Array(train.length), among: new Float64Array(train.length) };
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = indices.filter((i) => foldOf(i) !== fold);
    const trial = fitHead(lesson, seen, xorshift(362436069 + fold));
    for (const how of ["alone", "among"] as const)
      for (const i of indices)
        if (foldOf(i) === fold) unseen[how][i] = logOddsOf(trial, lesson[how], i, words[i]!);
  }
  const both = [...ofCheckThat(unseen.alone), ...ofCheckThat(unseen.among)];
  const threshold = bestThreshold(both);
  tell("head, unseen, read alone", ofCheckThat(unseen.alone), threshold);
  tell("head, unseen, among others", ofCheckThat(unseen.among), threshold);
  tell("the same as it was fitted, without the threshold", both, 0);
  const moved = indices.reduce(
    (sum, i) =>
      sum +
      Math.abs(
        probabilityOf(unseen.alone[i]! - threshold) - probabilityOf(unseen.among[i]! - threshold),
      ),
    0,
  );
  console.log(
    `a sentence among others has a score ${(moved / train.length).toFixed(3)} from its own alone`,
  );
  const head = fitHead(lesson, indices, xorshift(362436069 + FOLDS));
  const shipped: Head = { ...head, bias: head.bias - threshold };
  const devStates = await statesOf(weights, alone(dev));
  tell("head, dev", labelled(ofDev.map((said, i) => logOddsOf(shipped, devStates, i, said))), 0);
  const written = await weightsWithHead(file, shipped);
  writeFileSync(ACCURATE, written);
  const sums = path.join(ROOT, "weights/SHA256SUMS");
  const sum = createHash("sha256").update(written).digest("hex");
  writeFileSync(sums, readFileSync(sums, "utf8").replace(/^\w+(?= {2}accurate\.bin$)/m, sum));
  console.log(`weights/accurate.bin: ${written.length} bytes`);
}

await fitWithStates(fitLinear());
