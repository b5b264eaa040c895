/**
 * Scores the speakers stage alone, with attributions that do not change: the gold's, or what a reader once found.
 * `npx tsx scripts/score-speakers.ts [CORPUS…] [--reader accurate|fast] [--show misses|false|all] [--limit N]`; needs
 * ../shared or SHARED.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Attribution } from "../src/document/layers.js";
import { SHARED } from "./shared-folder.js";
import { attributionOf, type GoldAttribution } from "./speakers/gold-attributions.js";
import { readWith } from "./speakers/gold-reading.js";
import { readAttributions } from "./speakers/read-attributions.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reader: { type: "string" }, show: { type: "string" }, limit: { type: "string" } },
});
const { reader } = values;
if (reader !== undefined && reader !== "accurate" && reader !== "fast")
  throw new Error("--reader is accurate or fast");

const folder = mkdtempSync(path.join(tmpdir(), "onrecord-speakers-"));
for (const corpus of positionals.length > 0 ? positionals : ["seed-articles", "news-gold-dev"]) {
  const gold = path.join(SHARED, "corpora", `${corpus}.jsonl`);
  const articles = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
  const read = reader && (await readAttributions(articles, reader));
  const records = articles.map(({ id, text, title, published, attributions }, n) => {
    const known: readonly Attribution[] =
      read?.[n] ?? attributions.map((a: GoldAttribution) => attributionOf(text, a));
    const layers = readWith(known, text, { title, published });
    const claims = known.map(({ content, source, cue }, i) => ({
      content,
      source,
      cue,
      type: "indirect",
      speaker: layers.speakers.ofAttribution[i],
    }));
    return JSON.stringify({
      id,
      claims,
      speakers: layers.speakers.speakers,
      via: layers.speakers.viaOfAttribution,
    });
  });
  const predicted = path.join(folder, `${corpus}.jsonl`);
  writeFileSync(predicted, `${records.join("\n")}\n`);
  const options = [
    ...(values.show ? ["--show", values.show] : []),
    ...(values.limit ? ["--limit", values.limit] : []),
  ];
  console.log(`\n## ${corpus}  (${predicted})`);
  const { stdout, stderr } = spawnSync(
    "node",
    [path.join(SHARED, "bench/score.mjs"), gold, predicted, ...options],
    { encoding: "utf8" },
  );
  process.stderr.write(stderr);
  console.log(
    stdout
      .split("\n")
      .filter((line) => line.startsWith("speaker."))
      .join("\n"),
  );
}
