/**
 * How the rules that resolve speakers group mentions, on coref-gum: those of people and organisations that are names or
 * pronouns, each given to the stage as if it were a source. B³ (Bagga and Baldwin 1998) and MUC (Vilain et al. 1995) over
 * the gold's mentions, what is left open standing alone. `npx tsx scripts/speakers/coref.ts`; needs ../shared or SHARED.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Attribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";
import { SHARED } from "../shared-folder.js";
import { readWith } from "./gold-reading.js";

interface Mention extends Span {
  readonly entity: string;
  readonly type: string;
  readonly name: boolean;
  readonly pronoun: boolean;
}

const FIRST_OR_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$/i;

const asSource = ({ start, end }: Mention): Attribution => ({
  source: { start, end },
  cue: null,
  content: [{ start: end, end: end + 1 }],
  addressee: null,
  act: "assertion",
  negated: false,
  confidence: 1,
  by: "gold",
});

/** Indices of the mentions by the key that they share. */
function groups(keys: readonly string[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const [i, key] of keys.entries()) found.set(key, (found.get(key) ?? new Set()).add(i));
  return found;
}

interface Sums {
  mentions: number;
  b3Precision: number;
  b3Recall: number;
  links: number;
  linksRead: number;
  linksFound: number;
  linksRight: number;
}

/** Adds what one document has come to; keys of the gold and as read, by mention. */
function add(sums: Sums, gold: readonly string[], read: readonly string[]): void {
  const [key, response] = [groups(gold), groups(read)];
  gold.forEach((entity, i) => {
    const [k, r] = [key.get(entity)!, response.get(read[i]!)!];
    const both = [...k].filter((mention) => r.has(mention)).length;
    sums.mentions++;
    sums.b3Precision += both / r.size;
    sums.b3Recall += both / k.size;
  });
  const links = (
    of: Map<string, Set<number>>,
    by: readonly string[],
  ): [all: number, kept: number] =>
    [...of.values()].reduce<[number, number]>(
      ([all, kept], set) => [
        all + set.size - 1,
        kept + set.size - new Set([...set].map((i) => by[i])).size,
      ],
      [0, 0],
    );
  const [all, found] = links(key, read);
  const [allRead, right] = links(response, gold);
  sums.links += all;
  sums.linksFound += found;
  sums.linksRead += allRead;
  sums.linksRight += right;
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
const percents = (p: number, r: number): string =>
  [p, r, f1(p, r)].map((value) => (100 * value).toFixed(1)).join(" | ");

const documents = readFileSync(path.join(SHARED, "corpora/coref-gum.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line): { text: string; mentions: readonly Mention[] } => JSON.parse(line));

console.log(
  "| mentions | number | B³ P | R | F1 | MUC P | R | F1 |\n|---|---|---|---|---|---|---|---|",
);
for (const [name, keeps] of [
  ["names and pronouns", () => true],
  ["without first and second person", (words: string) => !FIRST_OR_SECOND.test(words)],
] as const) {
  const sums: Sums = {
    mentions: 0,
    b3Precision: 0,
    b3Recall: 0,
    links: 0,
    linksRead: 0,
    linksFound: 0,
    linksRight: 0,
  };
  for (const { text, mentions } of documents) {
    const kept = mentions.filter(
      ({ type, name: isName, pronoun, start, end }) =>
        (type === "person" || type === "organization") &&
        (isName || pronoun) &&
        keeps(text.slice(start, end)),
    );
    const { ofAttribution } = readWith(kept.map(asSource), text).speakers;
    add(
      sums,
      kept.map(({ entity }) => entity),
      ofAttribution.map((id, i) => id ?? `open ${i}`),
    );
  }
  const { mentions, b3Precision, b3Recall, links, linksRead, linksFound, linksRight } = sums;
  const b3 = percents(b3Precision / mentions, b3Recall / mentions);
  console.log(
    `| ${name} | ${mentions} | ${b3} | ${percents(linksRight / linksRead, linksFound / links)} |`,
  );
}
