/**
 * How check-worthiness does on claims-dev: its calibration (scores in ten bins against the share that annotators called
 * worth checking) in fast reading, by the words alone, and in accurate reading, by the encoder's states with them; and F1 and
 * average precision beside those of every single feature. `npx tsx training/worthiness/report.ts`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { SHARED } from "../../scripts/shared-folder.js";
import { chooseReader } from "../../src/choose-reader.js";
import { chooseStages } from "../../src/choose-stages.js";
import type { AttributionReader, Tokens } from "../../src/document/layers.js";
import { isName, Tag } from "../../src/document/tag.js";
import { runStages } from "../../src/pipeline.js";
import {
  averagePrecision,
  BINS,
  binOf,
  calibrationError,
  f1At,
  type Scored,
} from "./ranking-scores.js";

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

const stages = chooseStages(["worthiness"]);
const dev: { text: string; label: number }[] = readFileSync(
  path.join(SHARED, "corpora/claims-dev.jsonl"),
  "utf8",
)
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const layersOf = (text: string, reader: AttributionReader | null) =>
  runStages(stages, {
    text,
    title: null,
    published: null,
    unknownWords: { tag: () => Tag.NONE },
    reader,
  });

function rankedBy(reader: AttributionReader | null): Scored {
  const scored = dev.map(({ text, label }): [number, number] => [
    Math.max(0, ...layersOf(text, reader).worthiness!),
    label,
  ]);
  console.log("| score | sentences | mean score | worth checking |\n|---|---|---|---|");
  for (let bin = 0; bin < BINS; bin++) {
    const within = scored.filter(([score]) => binOf(score) === bin);
    const mean = (of: 0 | 1) =>
      (within.reduce((sum, row) => sum + row[of], 0) / (within.length || 1)).toFixed(2);
    console.log(
      `| ${bin / BINS}–${(bin + 1) / BINS} | ${within.length} | ${mean(0)} | ${mean(1)} |`,
    );
  }
  console.log(`\nexpected calibration error ${calibrationError(scored).toFixed(3)}\n`);
  return scored;
}

console.log("accurate reading:\n");
const accurate = rankedBy(await chooseReader("accurate"));
console.log("fast reading:\n");
const fast = rankedBy(null);
console.log("| ranked by | F1 | average precision |\n|---|---|---|");
const row = (name: string, at: number, scored: Scored) =>
  console.log(`| ${name} | ${at.toFixed(1)} | ${averagePrecision(scored).toFixed(1)} |`);
row("checkworthy in accurate reading, F1 at 0.5", f1At(accurate, 0.5), accurate);
row("checkworthy in fast reading, F1 at 0.5", f1At(fast, 0.5), fast);
for (const [name, of] of Object.entries(FEATURES)) {
  const scored: Scored = dev.map(({ text, label }) => [of(layersOf(text, null).tokens!), label]);
  row(`${name}, F1 at its best`, bestF1(scored), scored);
}
