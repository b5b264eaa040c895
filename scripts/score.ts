/**
 * Scores the extractor on the development gold: `npm run score [-- CORPUS…] [--show misses|false|all] [--limit N]`.
 * Needs ../shared (or the folder that SHARED names).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { assemble } from "../src/assemble.js";
import { Tag } from "../src/document/tag.js";
import { runStages, stages } from "../src/pipeline.js";

const SHARED = process.env.SHARED ?? path.join(import.meta.dirname, "../../shared");
const CORPORA = [
  "seed-articles",
  "news-gold-dev",
  "polnear-dev",
  "timebank",
  "aquaint",
  "newswire-spans",
  "cqe-currency-model",
  "cqe-dimension-model",
  "cqe-age-model",
  "cqe-temperature-model",
  "sentences-golden",
  "sentences-pragmatic",
  "sentences-ewt",
  "claims-dev",
];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: "string" }, limit: { type: "string" } },
});
const folder = mkdtempSync(path.join(tmpdir(), "onrecord-score-"));
for (const corpus of positionals.length > 0 ? positionals : CORPORA) {
  const gold = path.join(SHARED, "corpora", `${corpus}.jsonl`);
  const records = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, n, text, title, published } = JSON.parse(line);
      const context = {
        text,
        title: title ?? null,
        published: published ?? null,
        unknownWords: { tag: () => Tag.NONE },
      };
      return JSON.stringify(assemble(id ?? n, runStages(stages, context), context));
    });
  const predicted = path.join(folder, `${corpus}.jsonl`);
  writeFileSync(predicted, `${records.join("\n")}\n`);
  const options = [
    ...(values.show ? ["--show", values.show] : []),
    ...(values.limit ? ["--limit", values.limit] : []),
  ];
  console.log(`\n## ${corpus}  (${predicted})`);
  spawnSync("node", [path.join(SHARED, "bench/score.mjs"), gold, predicted, ...options], {
    stdio: "inherit",
  });
}
