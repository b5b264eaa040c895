/**
 * What `--reader auto` gains and costs by what counts as unsure: `npx tsx scripts/auto-curve.ts [CORPUS]` (polnear-dev). For
 * each pair of bounds F1 of all attributions through the whole product, the share of the accurate reader's gain over the
 * fast one, and the share of its processor time, the readers' own, taken article by article in turn. Needs ../shared (or the
 * folder that SHARED names).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AttributionReader, createExtractor } from "../src/index.js";
import { autoReader, UNSURE } from "../src/reader/auto.js";
import { loadReader } from "../src/reader/reader.js";
import { processorTime } from "./processor-time.js";
import { SHARED } from "./shared-folder.js";

const BOUNDS = [
  [0.1, 0.9],
  [0.2, 0.8],
  [0.3, 0.7],
  [UNSURE.from, UNSURE.to],
  [0.4, 0.6],
] as const;

const corpus = process.argv[2] ?? "polnear-dev";
const gold = path.join(SHARED, "corpora", `${corpus}.jsonl`);
const articles = readFileSync(gold, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));

const weights = (name: string) =>
  loadReader(readFileSync(path.join(import.meta.dirname, `../weights/${name}.bin`)));
const fast = await weights("fast");
const accurate = await weights("accurate");
const both = { ...accurate, readParts: accurate.readParts! };
const readers = [
  ["accurate", accurate],
  ["fast", fast],
  ...BOUNDS.map(
    ([from, to]) =>
      [
        `auto, ${from.toFixed(2)} to ${to.toFixed(2)}`,
        autoReader(fast, both, { from, to }),
      ] as const,
  ),
] as const;

/** The same reader of attributions alone, whose processor time in milliseconds is added up. */
function timed({ readSentences: _, ...reader }: AttributionReader): {
  reader: AttributionReader;
  spent: () => number;
} {
  let spent = 0;
  const read = (text: string) => {
    const begin = processorTime();
    const found = reader.read(text);
    spent += processorTime() - begin;
    return found;
  };
  return { reader: { ...reader, read }, spent: () => spent };
}

const runs = await Promise.all(
  readers.map(async ([name, reader]) => {
    const clock = timed(reader);
    const extractor = await createExtractor({ reader: clock.reader });
    return { name, extractor, spent: clock.spent, records: [] as string[] };
  }),
);
for (const { id, n, text, title, published } of articles)
  for (const { extractor, records } of runs)
    records.push(JSON.stringify(extractor.extract(text, { id: id ?? n, title, published })));

const folder = mkdtempSync(path.join(tmpdir(), "onrecord-auto-"));
/** F1 of all attributions. */
function scoreOf(records: readonly string[]): number {
  const file = path.join(folder, "predicted.jsonl");
  writeFileSync(file, records.join("\n"));
  const args = [path.join(SHARED, "bench/score.mjs"), gold, file, "--json"];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 26 });
  return JSON.parse(stdout).measures["attribution.all"].F1;
}
const scores = runs.map(({ records }) => scoreOf(records));
rmSync(folder, { recursive: true });
const [best, least] = scores as [number, number];
const whole = runs[0]!.spent();
console.log(`| ${corpus} | attribution, all | share of the gain | share of the time |`);
console.log("|---|---|---|---|");
runs.forEach(({ name, spent }, i) => {
  const gain = ((scores[i]! - least) / (best - least)).toFixed(2);
  console.log(`| ${name} | ${scores[i]!.toFixed(1)} | ${gain} | ${(spent() / whole).toFixed(3)} |`);
});
console.log(`\naccurate: ${(whole / 1000).toFixed(1)} seconds of processor time`);
