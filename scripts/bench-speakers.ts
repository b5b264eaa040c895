/**
 * What the stage that resolves speakers costs: `npx tsx scripts/bench-speakers.ts [ARTICLES] [--write]`. Articles of
 * polnear-dev (20) are read by each reader through all stages, stage by stage in processor time, the shares of five rounds
 * in turn; the first round of each warms up and is not counted. --write puts the table into BENCHMARKS.md. Needs ../shared
 * (or the folder that SHARED names).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { chooseReader } from "../src/choose-reader.js";
import { Tag } from "../src/document/tag.js";
import { runStages, stages } from "../src/pipeline.js";
import { median } from "./median.js";
import { writeSection } from "./page-section.js";
import { processorTime } from "./processor-time.js";
import { SHARED } from "./shared-folder.js";

const ROUNDS = 5;
const READERS = ["accurate", "fast"] as const;
const given = process.argv.slice(2).find((word) => /^\d+$/.test(word));
const texts = readFileSync(path.join(SHARED, "corpora/polnear-dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .slice(0, Number(given ?? 20))
  .map((line): string => JSON.parse(line).text);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

interface Round {
  /** Milliseconds of all stages, and of the speakers' alone. */
  all: number;
  speakers: number;
}

/** Reads all texts once, every stage, with the time that the stage of speakers takes counted apart. */
function round(reader: Awaited<ReturnType<typeof chooseReader>>): Round {
  const took: Round = { all: 0, speakers: 0 };
  const timed = stages.map((stage) =>
    stage.name === "speakers"
      ? {
          ...stage,
          run: (...given: Parameters<typeof stage.run>) => {
            const begin = processorTime();
            const layer = stage.run(...given);
            took.speakers += processorTime() - begin;
            return layer;
          },
        }
      : stage,
  ) as typeof stages;
  const begin = processorTime();
  for (const text of texts)
    runStages(timed, {
      text,
      title: null,
      published: null,
      unknownWords: { tag: () => Tag.NONE },
      reader,
    });
  took.all = processorTime() - begin;
  return took;
}

const readers = await Promise.all(READERS.map((name) => chooseReader(name)));
const rounds = READERS.map((): Round[] => []);
for (let n = 0; n <= ROUNDS; n++)
  readers.forEach((reader, r) => {
    const took = round(reader);
    if (n > 0) rounds[r]!.push(took);
  });
const lines = READERS.map((name, r) => {
  const own = rounds[r]!;
  const all = median(own.map((took) => took.all));
  const share = median(own.map((took) => took.speakers / took.all));
  const alone = median(own.map((took) => took.speakers));
  return `| ${name} | ${(bytes / all / 1000).toFixed(3)} | ${(bytes / alone / 1000).toFixed(2)} | ${(100 * share).toFixed(1)}% |`;
});
const table = [
  `${texts.length} articles, ${bytes} bytes; medians of ${ROUNDS} rounds, in processor time.`,
  "",
  "| reader | all stages, MB/s | speakers alone, MB/s | speakers' share |",
  "|---|---|---|---|",
  ...lines,
].join("\n");
console.log(table);
if (process.argv.includes("--write"))
  writeSection(path.join(import.meta.dirname, "../BENCHMARKS.md"), "speakers-speed", table);
