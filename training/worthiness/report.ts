/**
 * How check-worthiness does on claims-dev: its calibration (scores in ten bins against the share that annotators called
 * worth checking), and F1 and average precision beside those of every single feature. `npx tsx training/worthiness/report.ts`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "../../scripts/shared-folder.js";
import type { Tokens } from "../../src/document/layers.js";
import { isName, Tag } from "../../src/document/tag.js";
import { runStages, stages } from "../../src/pipeline.js";
import { averagePrecision, f1At, type Scored } from "./ranking-scores.js";

const BINS = 10;

const countOf = (tokens: Tokens, wanted: (tag: number) => boolean): number =>
  tokens.tag.reduce((sum, tag) => sum + (wanted(tag) ? 1 : 0), 0);

/** What a ranking by one thing alone would go by. */
const FEATURES: Readonly<Record<string, (tokens: Tokens) => number>> = {
  numbers: (tokens) => countOf(tokens, (tag) => tag === Tag.CD),
  words: (tokens) => tokens.length,
  names: (tokens) => countOf(tokens, isName),
  "past verbs": (tokens) => countOf(tokens, (tag) => tag === Tag.VBD),
  comparisons: (tokens) => countOf(tokens, (tag) => tag === Tag.JJR || tag === Tag.JJS),
  nouns: (tokens) => countOf(tokens, (tag) => tag === Tag.NN || tag === Tag.NNS),
};

const bestF1 = (scored: Scored): number =>
  Math.max(...[...new Set(scored.map(([score]) => score))].map((least) => f1At(scored, least)));

const read = stages.slice(0, stages.findIndex(({ name }) => name === "tokens") + 1);
const worthiness = stages.find(({ name }) => name === "worthiness")!;
const dev = readFileSync(path.join(SHARED, "corpora/claims-dev.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const { text, label } = JSON.parse(line) as { text: string; label: number };
    const layers = runStages([...read, worthiness], {
      text,
      title: null,
      published: null,
      unknownWords: { tag: () => Tag.NONE },
      reader: null,
    });
    return { tokens: layers.tokens!, score: Math.max(0, ...layers.worthiness!), label };
  });

const model: Scored = dev.map(({ score, label }) => [score, label]);
console.log("| score | sentences | mean score | worth checking |\n|---|---|---|---|");
for (let bin = 0; bin < BINS; bin++) {
  const within = model.filter(
    ([score]) => Math.min(BINS - 1, Math.floor(score * BINS + 1e-9)) === bin,
  );
  const mean = (of: 0 | 1) =>
    (within.reduce((sum, row) => sum + row[of], 0) / (within.length || 1)).toFixed(2);
  console.log(`| ${bin / BINS}–${(bin + 1) / BINS} | ${within.length} | ${mean(0)} | ${mean(1)} |`);
}
console.log("\n| ranked by | F1 | average precision |\n|---|---|---|");
const row = (name: string, at: number, scored: Scored) =>
  console.log(`| ${name} | ${at.toFixed(1)} | ${averagePrecision(scored).toFixed(1)} |`);
row("checkworthy, F1 at 0.5", f1At(model, 0.5), model);
for (const [name, of] of Object.entries(FEATURES)) {
  const scored: Scored = dev.map(({ tokens, label }) => [of(tokens), label]);
  row(`${name}, F1 at its best`, bestF1(scored), scored);
}
