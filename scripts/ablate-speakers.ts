/**
 * Each speaker rule's share, with the gold's attributions given: how many sources it resolved (`via.rule`), how many of
 * them rightly, and what share of all sources would be right if what it resolved were left open.
 * `npx tsx scripts/ablate-speakers.ts [--write]`; needs ../shared or SHARED. `--write` puts the table into BENCHMARKS.md.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeSection } from "./page-section.js";
import { SHARED } from "./shared-folder.js";
import { attributionOf, type GoldAttribution } from "./speakers/gold-attributions.js";
import { readWith } from "./speakers/gold-reading.js";

const CORPORA = ["seed-articles", "news-gold-dev"];

/** A name without case, accents, articles, initials and a possessive `’s`: what the scorer in ../shared/bench leaves aside. */
const plain = (name: string): string =>
  (
    name
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[’']s\b/g, "")
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  )
    .filter((word, i) => i > 0 || (word !== "the" && word !== "an"))
    .join(" ");
const isSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : plain(a) === plain(b);

interface Answer {
  readonly rule: string;
  readonly isRight: boolean;
  readonly isRightOpen: boolean;
}

function answersOf(corpus: string): Answer[] {
  const lines = readFileSync(path.join(SHARED, "corpora", `${corpus}.jsonl`), "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .flatMap((line) => {
      const { text, title, published, attributions } = JSON.parse(line);
      const gold: readonly GoldAttribution[] = attributions;
      const known = gold.map((attribution) => attributionOf(text, attribution));
      const { speakers, ofAttribution, viaOfAttribution } = readWith(known, text, {
        title,
        published,
      }).speakers;
      const nameOf = new Map(speakers.map(({ id, name }) => [id, name]));
      return gold.flatMap(({ speaker }, i) => {
        if (speaker === undefined) return [];
        const name = nameOf.get(ofAttribution[i] ?? "") ?? null;
        const rule = viaOfAttribution[i]?.rule ?? "none: left open";
        return { rule, isRight: isSame(speaker, name), isRightOpen: speaker === null };
      });
    });
}

const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
const count = (answers: readonly Answer[], test: (answer: Answer) => boolean): number =>
  answers.filter(test).length;

const rows = CORPORA.flatMap((corpus) => {
  const answers = answersOf(corpus);
  const right = count(answers, ({ isRight }) => isRight);
  const rules = [...new Set(answers.map(({ rule }) => rule))].map((rule) => {
    const own = answers.filter((answer) => answer.rule === rule);
    const rightly = count(own, ({ isRight }) => isRight);
    const without = right - rightly + count(own, ({ isRightOpen }) => isRightOpen);
    return { rule, own: own.length, rightly, without };
  });
  return [
    `| ${corpus} | all | ${answers.length} | ${share(right, answers.length)} | |`,
    ...rules
      .sort((a, b) => b.own - a.own || (a.rule < b.rule ? -1 : 1))
      .map(
        ({ rule, own, rightly, without }) =>
          `| ${corpus} | ${rule} | ${own} | ${share(rightly, own)} | ${share(without, answers.length)} |`,
      ),
  ];
});
const table = [
  "| gold | rule | sources | right | all right without it |",
  "|---|---|---|---|---|",
  ...rows,
].join("\n");
console.log(table);
if (process.argv.includes("--write"))
  writeSection(path.join(import.meta.dirname, "../BENCHMARKS.md"), "speaker-rules", table);
