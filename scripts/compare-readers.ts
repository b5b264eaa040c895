/**
 * How fast this source's reader is beside that of another checkout: `npx tsx scripts/compare-readers.ts WEIGHTS FOLDER [ARTICLES]
 * [PASSES]` (polnear-dev; all articles, 12 passes). Both read every article in turn in one process; of each article the least time counts,
 * which other processes hardly ever disturb. Prints words a second of that checkout, of this, their ratio, and whether both
 * find the same. Needs ../shared (or the folder that SHARED names).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { bundled } from "./bundled.js";
import { SHARED } from "./shared-folder.js";

const [weights, folder, articles, passes = "12"] = process.argv.slice(2);
if (weights === undefined || folder === undefined)
  throw new Error("name a weights file and a folder");

const bytes = readFileSync(weights);
const texts = readFileSync(path.join(SHARED, "corpora/polnear-dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .slice(0, Number(articles ?? Number.POSITIVE_INFINITY))
  .map((line): string => JSON.parse(line).text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const readers = [await readerOf(path.resolve(folder)), await readerOf()];
const least = readers.map(() => texts.map(() => Number.POSITIVE_INFINITY));
let isSame = true;
for (let pass = 0; pass < Number(passes); pass++)
  texts.forEach((text, i) => {
    const found = readers.map((reader, r) => {
      const begin = performance.now();
      const relations = reader.read(text);
      least[r]![i] = Math.min(least[r]![i]!, performance.now() - begin);
      return JSON.stringify(relations);
    });
    isSame &&= found[0] === found[1];
  });
const [before, now] = least.map(
  (times) => (1000 * words) / times.reduce((sum, time) => sum + time),
);
console.log(
  `${Math.round(before!)} words a second there, ${Math.round(now!)} here: ${(now! / before!).toFixed(3)} times`,
);
console.log(isSame ? "both find the same" : "they differ in what they find");

/** The reader of the checkout at `root`. */
async function readerOf(root?: string) {
  const { loadReader } = await bundled<typeof import("../src/reader/reader.js")>(
    'export { loadReader } from "./src/reader/reader.ts";',
    root,
  );
  return loadReader(bytes);
}
