/**
 * How fast a trained reader is, alone: `npx tsx scripts/bench-reader.ts WEIGHTS [CORPUS] [ARTICLES]` (polnear-dev; 20
 * articles for the accurate reader, all for the fast one). Prints how long its weights take to load, words and bytes a
 * processor second (cold, and the best of three further passes), and the memory resident after it. Needs ../shared (or
 * the folder that SHARED names).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadReader } from "../src/reader/reader.js";
import { processorTime } from "./processor-time.js";
import { SHARED } from "./shared-folder.js";

const [weights, corpus = "polnear-dev", articles] = process.argv.slice(2);
if (weights === undefined) throw new Error("name a weights file");

const bytes = readFileSync(weights);
const start = processorTime();
const reader = await loadReader(bytes);
const loaded = processorTime() - start;

const most = Number(articles ?? (reader.name.startsWith("fast") ? Number.POSITIVE_INFINITY : 20));
const texts = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .slice(0, most)
  .map((line): string => JSON.parse(line).text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

let relations = 0;
/** Milliseconds of processor time that all texts take. */
const pass = (): number => {
  const begin = processorTime();
  relations = 0;
  for (const text of texts) relations += reader.read(text).length;
  return processorTime() - begin;
};
const rate = (milliseconds: number): string =>
  `${Math.round((1000 * words) / milliseconds)} words, ${(size / milliseconds / 1000).toFixed(3)} MB a second`;

const cold = pass();
const warm = Math.min(pass(), pass(), pass());
console.log(`${reader.name}: loaded in ${Math.round(loaded)} ms of processor time`);
console.log(`${texts.length} articles, ${words} words, ${size} bytes, ${relations} relations`);
console.log(`cold ${rate(cold)}; warm ${rate(warm)}`);
console.log(`${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
