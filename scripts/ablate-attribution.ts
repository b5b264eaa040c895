/**
 * What each refiner of attributions is worth: scores the stage on a corpus with all of them, then without each in turn.
 *
 *   npx tsx scripts/ablate-attribution.ts CORPUS|FILE.jsonl [WEIGHTS]
 *
 * WEIGHTS is `weights/accurate.bin` where it is not given. Needs ../shared (or the folder that SHARED names). For figures that nothing was
 * fitted to, give articles that the reader was not trained on (`train.py --fold`).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { refine, refiners } from "../src/stages/attribution/refine/refine.js";
import { corpusFile, readingsOf } from "./attribution/readings.js";
import { SHARED } from "./shared-folder.js";

const MEASURES: Readonly<Record<string, string>> = {
  all: "attribution.all",
  direct: "attribution.direct",
  mixed: "attribution.mixed",
  indir: "attribution.indirect",
  exact: "content.exact.all",
  tokens: "content.tokens",
  source: "source.exact",
  cue: "cue.exact",
};

const corpus = process.argv[2] ?? "polnear-dev";
const weights = process.argv[3] ?? "weights/accurate.bin";
const folder = mkdtempSync(path.join(tmpdir(), "onrecord-ablate-"));
const predicted = path.join(folder, "predicted.jsonl");
const readings = await readingsOf(corpus, weights);

/** F1 by measure, with the refiners whose names are kept. */
function measure(keep: (name: string) => boolean): number[] {
  const list = Object.entries(refiners).flatMap(([name, refiner]) => (keep(name) ? [refiner] : []));
  const lines = readings.map(({ id, view, proposed }) =>
    JSON.stringify({
      id,
      claims: refine(proposed, view, list).map((found) => ({ ...found, type: "attribution" })),
    }),
  );
  writeFileSync(predicted, lines.join("\n"));
  const scorer = path.join(SHARED, "bench/score.mjs");
  const { stdout } = spawnSync("node", [scorer, corpusFile(corpus), predicted, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const { measures } = JSON.parse(stdout);
  return Object.values(MEASURES).map((name) => measures[name]?.F1 ?? 0);
}

const row = (name: string, figures: readonly number[]): string =>
  name.padEnd(24) + figures.map((figure) => figure.toFixed(1).padStart(7)).join("");

console.log(
  "".padEnd(24) +
    Object.keys(MEASURES)
      .map((name) => name.padStart(7))
      .join(""),
);
const whole = measure(() => true);
console.log(row("all refiners", whole));
console.log("loses without");
for (const left of Object.keys(refiners)) {
  const without = measure((name) => name !== left);
  console.log(
    row(
      `  ${left}`,
      whole.map((figure, i) => figure - without[i]!),
    ),
  );
}
console.log(
  row(
    "none",
    measure(() => false),
  ),
);
