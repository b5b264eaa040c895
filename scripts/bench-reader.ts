/**
 * How fast a trained reader is, alone: `npx tsx scripts/bench-reader.ts WEIGHTS [CORPUS [RUNTIME]]` (polnear-dev,
 * base). Prints how long its weights take to load, words a processor second, and the memory resident after it. Needs
 * ../shared (or the folder that SHARED names). `relaxed` needs Node 21 or later.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadReader } from "../src/reader/reader.js";
import { SHARED } from "./shared-folder.js";

const DOCUMENTS = 20;
const [weights, corpus = "polnear-dev", runtime = "base"] = process.argv.slice(2);
if (weights === undefined) throw new Error("name a weights file");
if (runtime !== "base" && runtime !== "relaxed") throw new Error("the runtime is base or relaxed");

/** Processor time of this process so far, in milliseconds: other processes do not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const texts = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .slice(0, DOCUMENTS)
  .map((line): string => JSON.parse(line).text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const start = cpu();
const reader = await loadReader(readFileSync(weights), { runtime });
const loaded = cpu();
let relations = 0;
for (const text of texts) relations += reader.read(text).length;
const seconds = (cpu() - loaded) / 1000;
console.log(`${reader.name}: loaded in ${Math.round(loaded - start)} ms of processor time`);
console.log(
  `${texts.length} articles, ${words} words, ${relations} relations: ${Math.round(words / seconds)} words a second`,
);
console.log(`${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
