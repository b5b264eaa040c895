/**
 * How often a listed statement is indeed the article's own: the share of statements of which the content of no
 * attribution in a corpus's articles covers half: `npx tsx scripts/statement-confidence.ts [READER] [CORPUS]` (accurate, polnear-train; the readers
 * know those articles, so what they miss in polnear-dev tells more).
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createExtractor } from "../src/index.js";
import { SHARED } from "./shared-folder.js";

const [reader = "accurate", corpus = "polnear-train"] = process.argv.slice(2);
const extractor = await createExtractor({
  unknownWords: false,
  reader: reader === "fast" ? "fast" : "accurate",
});
let listed = 0;
let own = 0;
const file = path.join(SHARED, "corpora", `${corpus}.jsonl`);
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  const { text, attributions } = JSON.parse(line);
  const contents: [number, number][] = attributions.flatMap(
    ({ content }: { content: [number, number][] }) => content,
  );
  for (const { type, content } of extractor.extract(text).claims) {
    if (type !== "statement") continue;
    const [{ start, end }] = content as [{ start: number; end: number }];
    const covered = contents.some(
      ([from, to]) => (Math.min(to, end) - Math.max(from, start)) * 2 >= end - start,
    );
    listed++;
    if (!covered) own++;
  }
}
console.log(`${own} of ${listed} statements: ${(own / listed).toFixed(3)}`);
