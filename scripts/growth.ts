/**
 * How the time for a text grows with its length, on real prose and on hostile shapes: `npm run bench:growth`.
 * Time per megabyte at four times the length over time per megabyte at the length; about 1 is linear, 4 quadratic.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

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
