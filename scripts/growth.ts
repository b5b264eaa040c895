/**
 * How the time for a text grows with its length, on real prose and on hostile shapes: `npm run bench:growth`.
 * Time per megabyte at four times the length over time per megabyte at the length; about 1 is linear, 4 quadratic. Before
 * them, prose alone in texts of 1 kB to 16 MB (`-- prose` prints these alone).
 */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { processorTime } from "./processor-time.js";

const FOLDER = path.join(import.meta.dirname, "../fixtures/articles");
const SMALL = 250_000;
const TIMES = 4;

const prose = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(path.join(FOLDER, name), "utf8"))
  .join("\n\n");

/** Pieces of text that are repeated until the length is reached. */
const SHAPES: Readonly<Record<string, string>> = {
  "articles of our own": prose,
  "one sentence without a stop": "he said the dam would hold and ",
  "one word": "a",
  "full stops": ". ",
  "quotation marks": '" ',
  "single quotation marks": "' ",
  "opening marks": "“",
  "short quotations": "“Go,” he said. ",
  brackets: "(",
  names: "Ann Reyes and Tom Okoro of Lund met. ",
  "capitals in one sentence": "Ann Reyes Tom Okoro ",
  ones: "1 ",
  "commas and digits": ",1",
  slashes: "1/2/",
  dates: "May 1, ",
  millions: "million ",
  newlines: "x\n",
  colons: "REYES: ",
  that: "said that ",
  who: "Ann, who said Tom, who ",
  "days and cues in one sentence": "Monday he said x ",
};

// The built library, as users run it: loaders that run TypeScript turn imports into getters, many times slower.
const { createExtractor }: typeof import("../src/index.js") = await import(
  new URL("../dist/index.js", import.meta.url).href
);
// The accurate reader takes minutes a megabyte; its windows make its time linear in the text.
const extractor = await createExtractor({ reader: "fast" });

/** Seconds for a megabyte of the shape at that length, the better of two runs. */
function secondsPerMegabyte(shape: string, length: number): number {
  const text = shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const begin = process.hrtime.bigint();
    extractor.extract(text);
    best = Math.min(best, Number(process.hrtime.bigint() - begin) / 1e9);
  }
  return (best * 1e6) / length;
}

/** Seconds of processor time for a megabyte of prose in texts of that length, as the command reads them: as many as make `least` units, or one. */
function secondsOfProse(length: number, least: number): number {
  const whole = prose.repeat(Math.ceil(Math.max(length, least) / prose.length));
  const count = Math.ceil(least / length);
  const texts = Array.from({ length: count }, (_, i) => ({
    // Decoded, as texts are that come from files: a slice would be read through the whole.
    text: Buffer.from(whole.slice(i * length, (i + 1) * length)).toString(),
  }));
  const begin = processorTime();
  for (const _ of extractor.extractAll(texts));
  return (1000 * (processorTime() - begin)) / (count * length);
}

const LENGTHS = [1e3, 1e4, 1e5, 1e6, 4e6, 16e6];
const WARM = 1e6;
/** Rounds in turn, of which the least counts: V8 goes on compiling for some of them. */
const ROUNDS = 12;
/** Rounds of a text that is longer than all others together. */
const FEW = 3;
for (let i = 0; i < 6; i++) secondsOfProse(i % 2 ? 1e3 : 1e4, WARM);
const best = LENGTHS.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < ROUNDS; round++)
  for (const [i, length] of LENGTHS.entries())
    if (length <= WARM || round >= ROUNDS - FEW)
      best[i] = Math.min(best[i]!, secondsOfProse(length, WARM));
console.log(
  `prose in texts of   s/MB of processor time, least of ${ROUNDS} rounds in turn, of ${FEW} beyond 1 MB`,
);
for (const [i, length] of LENGTHS.entries())
  console.log(`${`${length / 1e3} kB`.padEnd(20)}${best[i]!.toFixed(2).padStart(6)}`);
if (process.argv[2] === "prose") process.exit();

console.log(
  `${"shape".padEnd(30)} s/MB at ${SMALL / 1e6} MB   at ${(SMALL * TIMES) / 1e6} MB   ratio`,
);
for (const [name, shape] of Object.entries(SHAPES)) {
  const small = secondsPerMegabyte(shape, SMALL);
  const large = secondsPerMegabyte(shape, SMALL * TIMES);
  console.log(
    `${name.padEnd(30)} ${small.toFixed(2).padStart(15)} ${large.toFixed(2).padStart(9)} ${(large / small).toFixed(2).padStart(7)}`,
  );
}
