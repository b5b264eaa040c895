/**
 * What each refiner of attributions is worth: scores the stage on a corpus with all of them, then without each in turn.
 * `npx tsx scripts/ablate-attribution.ts [CORPUS [WEIGHTS]]` (polnear-dev; with the weights file of a trained reader its
 * proposals, else the lexicon's). Needs ../shared (or the folder that SHARED names).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Tag } from "../src/document/tag.js";
import { runStages, stages } from "../src/pipeline.js";
import { loadReader } from "../src/reader/reader.js";
import { lexiconProposer } from "../src/stages/attribution/propose/lexicon.js";
import { networkProposer } from "../src/stages/attribution/propose/network.js";
import { refine, refiners } from "../src/stages/attribution/refine/refine.js";
import { viewOf } from "../src/stages/attribution/view.js";
import { SHARED } from "./shared-folder.js";

const corpus = process.argv[2] ?? "polnear-dev";
const weights = process.argv[3];
const proposer =
  weights === undefined
    ? lexiconProposer
    : networkProposer(await loadReader(readFileSync(weights)));
const gold = path.join(SHARED, "corpora", `${corpus}.jsonl`);
const predicted = path.join(
  mkdtempSync(path.join(tmpdir(), "onrecord-ablate-")),
  "predicted.jsonl",
);
const before = stages.slice(
  0,
  stages.findIndex(({ name }) => name === "attributions"),
);

const documents = readFileSync(gold, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => {
    const { id, text, title, published } = JSON.parse(line);
    const layers = runStages(before, {
      text,
      title: title ?? null,
      published: published ?? null,
      unknownWords: { tag: () => Tag.NONE },
      reader: null,
    });
    const view = viewOf(layers as Parameters<typeof viewOf>[0], text);
    return { id, view, proposed: proposer.propose(view) };
  });

/** F1 of all, direct, mixed, indirect attributions and exact contents, with the refiners whose names are kept. */
function measure(keep: (name: string) => boolean): string {
  const list = Object.entries(refiners).flatMap(([name, refiner]) => (keep(name) ? [refiner] : []));
  const lines = documents.map(({ id, view, proposed }) =>
    JSON.stringify({
      id,
      claims: refine(proposed, view, list).map((a) => ({ ...a, type: "attribution" })),
    }),
  );
  writeFileSync(predicted, lines.join("\n"));
  const scorer = path.join(SHARED, "bench/score.mjs");
  const { stdout } = spawnSync("node", [scorer, gold, predicted, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const { measures } = JSON.parse(stdout);
  return [
    "attribution.all",
    "attribution.direct",
    "attribution.mixed",
    "attribution.indirect",
    "content.exact.all",
  ]
    .map((name) => (measures[name]?.F1 ?? 0).toFixed(1).padStart(7))
    .join("");
}

console.log(`${"".padEnd(28)}    all direct  mixed indir. exact`);
console.log(`${"all refiners".padEnd(28)}${measure(() => true)}`);
for (const left of Object.keys(refiners))
  console.log(`${`without ${left}`.padEnd(28)}${measure((name) => name !== left)}`);
console.log(`${"none".padEnd(28)}${measure(() => false)}`);
