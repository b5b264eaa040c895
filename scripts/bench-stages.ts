/**
 * Where the time of reading an article goes: `npx tsx scripts/bench-stages.ts [CORPUS] [ARTICLES] [accurate|fast]` (150
 * articles of polnear-train, the fast reader). Prints milliseconds a megabyte and the share of each stage (the
 * trained reader is `reading`), of the record and of its JSON: the least of some passes over each article, after one to
 * warm up. Needs ../shared (or the folder that SHARED names).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { bundled } from "./bundled.js";
import { SHARED } from "./shared-folder.js";

const PASSES = 8;
const [corpus = "polnear-train", articles = "150", name] = process.argv.slice(2);

type Bundle = typeof import("../src/assemble.js") &
  typeof import("../src/choose-reader.js") &
  typeof import("../src/lexicons/unknown-words.js") &
  typeof import("../src/pipeline.js");
const { assemble, chooseReader, lazyUnknownWords, stages } = await bundled<Bundle>(`
  export { assemble } from "./src/assemble.ts";
  export { chooseReader } from "./src/choose-reader.ts";
  export { lazyUnknownWords } from "./src/lexicons/unknown-words.ts";
  export { stages } from "./src/pipeline.ts";`);

const texts = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .slice(0, Number(articles))
  .map((line): string => JSON.parse(line).text);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** The least milliseconds that each article took in each part: another process's turn hardly ever falls into all passes. */
const least = new Map<string, number[]>();
let article = 0;
let isWarm = false;
/** Milliseconds of the parts that ran within the one that is running. */
let within = 0;
/** What `act` gives, the time it took noted for that part of this article, without that of the parts within it. */
function timed<T>(part: string, act: () => T): T {
  const around = within;
  within = 0;
  const begin = performance.now();
  const result = act();
  const time = performance.now() - begin;
  const own = time - within;
  within = around + time;
  if (!isWarm) return result;
  let times = least.get(part);
  if (times === undefined) {
    times = [];
    least.set(part, times);
  }
  times[article] = Math.min(own, times[article] ?? Number.POSITIVE_INFINITY);
  return result;
}

const unknownWords = lazyUnknownWords();
await unknownWords.load();
const reader = await chooseReader(name === "accurate" ? "accurate" : "fast");

for (let pass = 0; pass <= PASSES; pass++) {
  isWarm = pass > 0;
  for (article = 0; article < texts.length; article++) {
    const text = texts[article]!;
    const context = { text, title: null, published: null, unknownWords, reader };
    const layers: Record<string, unknown> = {};
    for (const stage of stages)
      layers[stage.name] = timed(stage.name, () => stage.run(layers as never, context));
    const record = timed("record", () => assemble(null, layers, context));
    timed("JSON", () => JSON.stringify(record));
  }
}
const total = (part: string): number => least.get(part)!.reduce((sum, time) => sum + time, 0);
const parts = new Map([...least.keys()].map((part) => [part, total(part)]));
const all = [...parts.values()].reduce((sum, time) => sum + time, 0);
const row = (part: string, time: number) =>
  console.log(
    `${part.padEnd(28)}${(time / megabytes).toFixed(0).padStart(7)} ms/MB${((100 * time) / all).toFixed(1).padStart(7)}%`,
  );
for (const [part, time] of parts) row(part, time);
row("all", all);
