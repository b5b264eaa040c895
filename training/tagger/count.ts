/**
 * Counts how often CoreNLP gave each word of PolNeAR's training articles which tag and lemma:
 * `npx tsx training/tagger/count.ts` writes counts.tsv (word, TAB, TAG:count[:lemma] …). Words seen once are left out.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { isVerb, Tag } from "../../src/document/tag.js";
import { wordOf } from "../../src/stages/tokens/writing.js";
import { readTagged } from "./corpus.js";

const nameOf = Object.fromEntries(Object.entries(Tag).map(([name, tag]) => [tag, name]));
interface Seen {
  count: number;
  readonly lemmas: Map<string, number>;
}
const counts = new Map<string, Map<number, Seen>>();
let all = 0;
let aligned = 0;
for (const { text, raw, gold, lemma } of readTagged("polnear-train")) {
  for (let i = 0; i < gold.length; i++) {
    if (raw.tag[i] !== Tag.NONE) continue;
    all++;
    const tag = gold[i]!;
    if (tag === Tag.NONE) continue;
    aligned++;
    const word = wordOf(text.slice(raw.start[i]!, raw.end[i]!));
    if (!/^['a-z]/u.test(word) || /[\s/@]|\d/u.test(word)) continue;
    const tags = counts.get(word) ?? new Map<number, Seen>();
    counts.set(word, tags);
    const entry = tags.get(tag) ?? { count: 0, lemmas: new Map<string, number>() };
    tags.set(tag, entry);
    entry.count++;
    const form = lemma[i]!.toLowerCase().replaceAll("’", "'");
    entry.lemmas.set(form, (entry.lemmas.get(form) ?? 0) + 1);
  }
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rows: string[] = [];
for (const [word, tags] of [...counts].sort((a, b) => compare(a[0], b[0]))) {
  const total = [...tags.values()].reduce((sum, { count }) => sum + count, 0);
  if (total < 2) continue;
  const cells = [...tags]
    .sort((a, b) => b[1].count - a[1].count || a[0] - b[0])
    .map(([tag, { count, lemmas }]) => {
      const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]!;
      const told = (isVerb(tag) || tag === Tag.NNS) && lemma !== word;
      return `${nameOf[tag]}:${count}${told ? `:${lemma}` : ""}`;
    });
  rows.push(`${word}\t${cells.join(" ")}`);
}
writeFileSync(path.join(import.meta.dirname, "counts.tsv"), `${rows.join("\n")}\n`);
console.log(`${aligned} of ${all} words aligned; ${rows.length} words written`);
