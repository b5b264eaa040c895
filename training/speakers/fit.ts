/**
 * Whether weights that are fitted find whom `he` and `she` mean better than the rules' weights, which were set by hand: a
 * log-linear model over the candidates of candidates.ts, fitted to coref-gum and to sure cases of unlabelled news. Prints
 * how it does on folds of documents that it was not fitted on. `npx tsx training/speakers/fit.ts`;
 * needs ../shared or SHARED. It does not ship: BENCHMARKS.md has the table and why.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "../../scripts/shared-folder.js";
import { COLUMNS, marked, scoreGroups } from "../../scripts/speakers/grouping.js";
import { readAttributions } from "../../scripts/speakers/read-attributions.js";
import { byRules } from "../../src/stages/speakers/pronouns.js";
import { shuffle, xorshift } from "../xorshift.js";
import { NONE_SLOT, SLOTS } from "./candidates.js";
import type { Case } from "./case.js";
import { chooserOf, sumOf } from "./chooser.js";
import { goldCases } from "./gold-cases.js";
import { sureCases } from "./sure-cases.js";

const NEWS = ["polnear-train", "newswire-spans", "timebank", "aquaint"];
const FOLDS = 5;
const PASSES = 12;
const RATE = 0.2;
const PENALTY = 3e-4;
/**
 * Added to what speaks for nobody. In half of GUM's cases nobody who is named is meant, in news hardly ever; B³ and MUC of
 * held-out documents rise with fewer left open.
 */
const RATHER_SOMEBODY = -2;

/** Weights that fit the cases, by Adagrad (Duchi, Hazan and Singer 2011), the mean of the second half of the passes. */
function weightsOf(cases: readonly Case[]): Float64Array {
  const random = xorshift(88172645);
  const weights = new Float64Array(SLOTS);
  const squares = new Float64Array(SLOTS).fill(1e-6);
  const mean = new Float64Array(SLOTS);
  const list = [...cases];
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(list, random);
    for (const { slots, right } of list) {
      const sums = slots.map((own) => sumOf(weights, own));
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const all = odds.reduce((total, odd) => total + odd, 0);
      const good = odds.reduce((total, odd, i) => total + (right[i] ? odd : 0), 0);
      slots.forEach((own, i) => {
        const error = odds[i]! / all - (right[i] ? odds[i]! / good : 0);
        for (const slot of own) {
          const gradient = error + PENALTY * weights[slot]!;
          squares[slot]! += gradient * gradient;
          weights[slot]! -= (RATE * gradient) / Math.sqrt(squares[slot]!);
        }
      });
    }
    if (pass >= PASSES / 2)
      mean.forEach((_, i) => {
        mean[i]! += (2 * weights[i]!) / PASSES;
      });
  }
  mean[NONE_SLOT]! += RATHER_SOMEBODY;
  return mean;
}

/** Of the cases whose right answer is somebody, and of the answers given, the share that is right. */
function shares(folds: readonly (readonly Case[])[], weights: readonly Float64Array[]): string {
  let [right, given, there] = [0, 0, 0];
  folds.forEach((cases, n) => {
    for (const { slots, right: answers } of cases) {
      const sums = slots.map((own) => sumOf(weights[n % FOLDS]!, own));
      const nobody = slots.length - 1;
      const i = sums.lastIndexOf(Math.max(...sums));
      if (!answers[nobody]) there++;
      if (i === nobody) continue;
      given++;
      if (answers[i]) right++;
    }
  });
  const percent = (of: number): string => ((100 * right) / of).toFixed(1);
  return `P ${percent(given)}, R ${percent(there)} of ${there}`;
}

/** The corpus' texts with what the fast reader finds in them; nothing else of it is read. */
async function newsOf(corpus: string) {
  const texts = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): { id: unknown; text: string } => {
      const { id, text } = JSON.parse(line);
      return { id, text };
    });
  const attributions = await readAttributions(texts, "fast");
  return texts.map(({ text }, n) => sureCases(text, attributions[n]!));
}

const documents = marked();
const read = await readAttributions(documents, "fast");
const gold = documents.map((document, n) => goldCases(document, read[n]!));
const sure = (await Promise.all(NEWS.map(newsOf))).flat();
const without = (fold: number, of: readonly (readonly Case[])[]): Case[] =>
  of.filter((_, n) => n % FOLDS !== fold).flat();

console.log(
  `| fitted on | ${COLUMNS} | coref-gum he, she | sure news |\n|---|---|---|---|---|---|---|---|---|---|`,
);
console.log(`| rules | ${scoreGroups(documents, true, () => byRules)} | | |`);
for (const [name, cases] of [
  ["coref-gum", (fold: number) => without(fold, gold)],
  ["news", (fold: number) => without(fold, sure)],
  ["both", (fold: number) => [...without(fold, gold), ...without(fold, sure)]],
] as const) {
  const weights = Array.from({ length: FOLDS }, (_, fold) => weightsOf(cases(fold)));
  const chooser = weights.map((of) => chooserOf(of));
  const groups = scoreGroups(documents, true, (n) => chooser[n % FOLDS]!);
  console.log(`| ${name} | ${groups} | ${shares(gold, weights)} | ${shares(sure, weights)} |`);
}
