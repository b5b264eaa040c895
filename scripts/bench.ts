/**
 * Speed of the whole of `extract` with either reader against compromise and wink-nlp in one run, and what a start costs: `npm run bench`.
 * Reads the development articles of ../shared (or the folder that SHARED names); without them, fixtures/articles
 * over and over. Writes bench/results.json. Ratios are what counts: machines differ, a ratio hardly does.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { benchDates } from "./bench-dates.js";
import { median } from "./median.js";
import { writeSection } from "./page-section.js";
import { processorTime } from "./processor-time.js";
import { SHARED } from "./shared-folder.js";

const ROOT = path.join(import.meta.dirname, "..");
const ROUNDS = 3;
/** Rounds before those that count: V8 goes on compiling what is hot for some megabytes, and archives have more than that. */
const WARMING = 8;
/** Articles that the accurate reader reads: at some thousand words a second all of them would take minutes. */
const FEW = 10;
const STARTS = 20;

interface Article {
  readonly text: string;
  readonly published: string | null;
}

function articles(): Article[] {
  const gold = path.join(SHARED, "corpora/polnear-dev.jsonl");
  if (existsSync(gold))
    return readFileSync(gold, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Article);
  const folder = path.join(ROOT, "fixtures/articles");
  const own = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ text: readFileSync(path.join(folder, name), "utf8"), published: null }));
  return Array.from({ length: 6 }, () => own).flat();
}

interface Pace {
  /** Processor seconds of the first reading of all texts in this process. */
  readonly first: number;
  /** The median of ROUNDS readings after WARMING others. */
  readonly warm: number;
}

/** What `read`, which reads all texts, takes. */
function pace(read: () => void): Pace {
  const rounds = Array.from({ length: WARMING + ROUNDS }, () => {
    const begin = processorTime();
    read();
    return (processorTime() - begin) / 1000;
  });
  return { first: rounds[0]!, warm: median(rounds.slice(WARMING)) };
}

/** Median milliseconds of whole processes, run in turn so that all share the machine's mood. */
function starts(commands: readonly (readonly string[])[]): number[] {
  const times: number[][] = commands.map(() => []);
  for (let round = 0; round < STARTS; round++)
    commands.forEach((args, index) => {
      const begin = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, { cwd: ROOT });
      if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
      times[index]!.push(Number(process.hrtime.bigint() - begin) / 1e6);
    });
  return times.map(median);
}

const texts = articles();
const few = texts.slice(0, FEW);
const megabytesOf = (list: readonly Article[]): number =>
  list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const megabytes = megabytesOf(texts);
const wordsAMegabyte =
  texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / megabytes;
// The built library, as users run it: loaders that run TypeScript turn imports into getters, many times slower.
const { createExtractor }: typeof import("../src/index.js") = await import(
  new URL("../dist/index.js", import.meta.url).href
);
/** What the whole of `extract` takes with that reader, as the command reads JSON lines: record after record, short texts together. */
async function paceOf(reader: "accurate" | "fast", list: readonly Article[]): Promise<Pace> {
  const extractor = await createExtractor({ reader });
  return pace(() => {
    for (const record of extractor.extractAll(list)) JSON.stringify(record);
  });
}
const fastPace = await paceOf("fast", texts);
const fast = megabytes / fastPace.warm;
const accurate = megabytesOf(few) / (await paceOf("accurate", few)).warm;
const theirs =
  megabytes /
  pace(() => {
    for (const { text } of texts) nlp(text).sentences().json({ offset: true });
  }).warm;
/** wink-nlp with the two stages of its pipeline that cut sentences and tag parts of speech, and no other. */
const wink = winkNLP(model, ["sbd", "pos"]);
const winks =
  megabytes /
  pace(() => {
    for (const { text } of texts) wink.readDoc(text);
  }).warm;
const page = "fixtures/articles/wire.txt";
const [bare, version, article, articleFast] = starts([
  ["-e", "0"],
  ["bin/extract.js", "--version"],
  ["bin/extract.js", page, "--format", "jsonl"],
  ["bin/extract.js", page, "--format", "jsonl", "--fast"],
]) as [number, number, number, number];

const results = {
  node: process.version,
  articles: texts.length,
  megabytes: round(megabytes),
  accurateMBps: round(accurate),
  accurateWordsASecond: Math.round(accurate * wordsAMegabyte),
  fastFirstMBps: round(megabytes / fastPace.first),
  fastMBps: round(fast),
  fastWordsASecond: Math.round(fast * wordsAMegabyte),
  fastToAccurate: round(fast / accurate),
  compromiseMBps: round(theirs),
  fastToCompromise: round(fast / theirs),
  winkMBps: round(winks),
  fastToWink: round(fast / winks),
  startBareMs: round(bare),
  startVersionMs: round(version),
  startVersionToBare: round(version / bare),
  startArticleMs: round(article),
  startArticleToBare: round(article / bare),
  startArticleFastMs: round(articleFast),
  startArticleFastToBare: round(articleFast / bare),
};
mkdirSync(path.join(ROOT, "bench"), { recursive: true });
writeFileSync(path.join(ROOT, "bench/results.json"), `${JSON.stringify(results, null, 2)}\n`);
writeSection(path.join(ROOT, "BENCHMARKS.md"), "speed", table());
for (const [name, value] of Object.entries(results)) console.log(`${name.padEnd(20)} ${value}`);
await benchDates();

function table(): string {
  return [
    "| | |",
    "|---|---|",
    `| whole of \`extract\`, ${FEW} articles | ${results.accurateMBps} MB/s, ${results.accurateWordsASecond} words a second |`,
    `| whole of \`extract --fast\`, ${results.articles} articles, ${results.megabytes} MB | ${results.fastMBps} MB/s, ${results.fastWordsASecond} words a second |`,
    `| the same, first reading in a process | ${results.fastFirstMBps} MB/s |`,
    `| fast to accurate | ${results.fastToAccurate} |`,
    `| compromise, \`nlp(text).sentences().json({ offset: true })\` | ${results.compromiseMBps} MB/s |`,
    `| **fast to compromise** | **${results.fastToCompromise}** |`,
    `| wink-nlp, \`readDoc\` with \`sbd\` and \`pos\` alone | ${results.winkMBps} MB/s |`,
    `| **fast to wink-nlp** | **${results.fastToWink}** |`,
    `| start of \`node -e 0\` | ${results.startBareMs} ms |`,
    `| start of \`extract --version\` | ${results.startVersionMs} ms, ${results.startVersionToBare} times |`,
    `| \`extract\` of a one-page article, whole process | ${results.startArticleMs} ms, ${results.startArticleToBare} times |`,
    `| the same with \`--fast\` | ${results.startArticleFastMs} ms, ${results.startArticleFastToBare} times |`,
    "",
    `Node ${results.node}, one core; medians of ${ROUNDS} rounds after ${WARMING}, by processor time, and of ${STARTS} starts in turn.`,
  ].join("\n");
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
