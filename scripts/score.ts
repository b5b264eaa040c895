/**
 * Scores the extractor on the development gold in ../shared (or the folder that SHARED names).
 *
 *   npm run score                  every corpus; writes bench/scores.json and compares with bench/floor.json. Those of attributions and
 *                                  of check-worthiness are read by both readers, the fast one's scores as "CORPUS (fast)"
 *   npm run score -- CORPUS…       these alone, by the accurate reader; --fast by the fast one, --weights FILE by another;
 *                                  --show misses|false|all and --limit N list what went wrong
 *   npm run score -- --check       as the first, and ends with 1 where a measure fell more than one point
 *   npm run score -- --raise       as the first, and raises the floor to what was reached; it never sinks
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  createExtractor,
  type Extractor,
  type LayerName,
  type ReaderChoice,
} from "../src/index.js";
import { articles, goldDocument } from "../test/fixtures/gold.js";
import { writeSection } from "./page-section.js";
import { SHARED } from "./shared-folder.js";

const ROOT = path.join(import.meta.dirname, "..");
const FLOOR = path.join(ROOT, "bench/floor.json");
/** Points of F1 that a measure may lie below its floor: what a change elsewhere may cost by chance. */
const SLACK = 1;
/** Our own articles with gold, in fixtures/articles: read without the date and title that stand in their text. */
const OWN = "fixtures";
/** What is scored of each corpus: the stages that its gold is about, with what they read; null for all. */
const CORPORA: Readonly<Record<string, readonly LayerName[] | null>> = {
  [OWN]: null,
  "seed-articles": null,
  "news-gold-dev": null,
  "polnear-dev": null,
  timebank: ["frontMatter", "dates"],
  aquaint: ["frontMatter", "dates"],
  "newswire-spans": ["frontMatter", "dates", "figures"],
  "cqe-currency-model": ["figures"],
  "cqe-dimension-model": ["figures"],
  "cqe-age-model": ["figures"],
  "cqe-temperature-model": ["figures"],
  "sentences-golden": ["sentences"],
  "sentences-pragmatic": ["sentences"],
  "sentences-ewt": ["sentences"],
  "claims-dev": ["attributions", "worthiness"],
};

/** Whether what is scored of it hangs on the reader. */
const needsReader = (corpus: string): boolean => CORPORA[corpus]?.includes("attributions") ?? true;

/** Measure → score, by corpus: F1, but for names also P, and for check-worthiness average precision. */
type Scores = Record<string, Record<string, number>>;
type Measures = Record<string, { P: number; R: number; F1: number; gold: number }>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: "string" },
    limit: { type: "string" },
    fast: { type: "boolean", default: false },
    weights: { type: "string" },
    check: { type: "boolean" },
    raise: { type: "boolean" },
  },
});
/** All corpora by both readers: what bench/scores.json and the floor are of. */
const isWhole = positionals.length === 0 && !values.fast && values.weights === undefined;
const folder = mkdtempSync(path.join(tmpdir(), "onrecord-score-"));

/** Reads a corpus' texts and writes the records beside each other, as `extract` prints them. */
function predict(section: string, gold: string, extractor: Extractor): string {
  const records = readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      // The gold's annotation travels in the same line: nothing but these fields may be looked at.
      const { id, n, text, title, published } = JSON.parse(line);
      return JSON.stringify(extractor.extract(text, { id: id ?? n, title, published }));
    });
  const file = path.join(folder, `${section}.jsonl`);
  writeFileSync(file, `${records.join("\n")}\n`);
  return file;
}

function ownGold(): string {
  const file = path.join(folder, `${OWN}-gold.jsonl`);
  const lines = articles.map((article) => {
    const { title: _, published: __, ...document } = goldDocument(article);
    return JSON.stringify(document);
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}

function score(gold: string, predicted: string, options: readonly string[]): string {
  const command = [path.join(SHARED, "bench/score.mjs"), gold, predicted, ...options];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the scorer ended with ${status}`);
  return stdout;
}

function summary(gold: string, predicted: string): Record<string, number> {
  const report = JSON.parse(score(gold, predicted, ["--json"]));
  const scores: Record<string, number> = {};
  for (const [name, { P, F1 }] of Object.entries(report.measures as Measures)) {
    scores[name] = F1;
    if (name.startsWith("speaker.")) scores[`${name}.P`] = P;
  }
  if (report.averagePrecision !== undefined) scores.averagePrecision = report.averagePrecision;
  return scores;
}

const scores: Scores = {};
const given: ReaderChoice = values.weights
  ? { weights: values.weights }
  : values.fast
    ? "fast"
    : "accurate";

/** Scores a corpus under the name of its section in bench/scores.json. */
async function scoreCorpus(corpus: string, reader: ReaderChoice, section = corpus): Promise<void> {
  const gold = corpus === OWN ? ownGold() : path.join(SHARED, "corpora", `${corpus}.jsonl`);
  const stages = CORPORA[corpus];
  const extractor = await createExtractor({ reader, ...(stages && { stages }) });
  const predicted = predict(section, gold, extractor);
  const show = values.show ? ["--show", values.show, "--limit", values.limit ?? "40"] : [];
  console.log(`\n## ${section}\n${score(gold, predicted, show).trimEnd()}`);
  scores[section] = summary(gold, predicted);
}

if (positionals.length > 0) for (const corpus of positionals) await scoreCorpus(corpus, given);
else {
  for (const corpus of Object.keys(CORPORA)) {
    if (!values.fast || needsReader(corpus)) await scoreCorpus(corpus, given);
    if (isWhole && needsReader(corpus)) await scoreCorpus(corpus, "fast", `${corpus} (fast)`);
  }
}
function conclude(): void {
  writeFileSync(path.join(ROOT, "bench/scores.json"), `${JSON.stringify(scores, null, 2)}\n`);
  if (!values.check) writeSection(path.join(ROOT, "BENCHMARKS.md"), "scores", table());
  const floor: Scores = existsSync(FLOOR) ? JSON.parse(readFileSync(FLOOR, "utf8")) : {};
  const fallen: string[] = [];
  for (const [corpus, measures] of Object.entries(floor))
    for (const [name, least] of Object.entries(measures)) {
      const reached = scores[corpus]?.[name] ?? 0;
      if (reached < least - SLACK) fallen.push(`${corpus} ${name}: ${reached}, floor ${least}`);
    }
  console.log(
    fallen.length > 0 ? `\nBelow the floor:\n${fallen.join("\n")}` : "\nNothing below the floor.",
  );
  if (values.raise) raise(floor);
  if (values.check && fallen.length > 0) process.exitCode = 1;
}

/** Measures that the table of BENCHMARKS.md shows, by their heading; the rest stands in bench/scores.json. */
const SHOWN: Readonly<Record<string, string>> = {
  "attribution.all": "attribution, all",
  "attribution.direct": "direct",
  "attribution.mixed": "mixed",
  "attribution.indirect": "indirect",
  "content.exact.all": "content exact",
  "content.tokens": "content tokens",
  "speaker.named": "speaker named",
  "speaker.named.P": "named P",
  "speaker.pronoun.P": "pronoun P",
  "speaker.kind.P": "kind P",
  "speaker.role": "role",
  "dates.relaxed": "dates relaxed",
  "dates.exact": "dates exact",
  "dates.value": "dates value",
  "dateSpans.relaxed": "date spans relaxed",
  "moneySpans.relaxed": "money spans relaxed",
  "figures.exact": "figures exact",
  "figures.value": "figures value",
  "figures.value+unit": "value and unit",
  "quantities.value": "quantities value",
  "quantities.value+unit": "value and unit",
  "sentences.boundaries": "boundaries",
  "sentences.exact": "sentences exact",
  "checkworthy@0.5": "check-worthy F1",
  averagePrecision: "average precision",
};

/** What was reached, one line a corpus. */
function table(): string {
  const lines = Object.entries(scores).map(([corpus, measures]) => {
    const shown = Object.entries(SHOWN).flatMap(([name, heading]) => {
      const reached = measures[name];
      return reached === undefined ? [] : [`${heading} ${reached.toFixed(1)}`];
    });
    return `| ${corpus} | ${shown.join(" · ")} |`;
  });
  return ["| gold | reached |", "|---|---|", ...lines].join("\n");
}

function raise(floor: Scores): void {
  for (const [corpus, measures] of Object.entries(scores))
    for (const [name, reached] of Object.entries(measures)) {
      floor[corpus] ??= {};
      floor[corpus][name] = Math.max(reached, floor[corpus][name] ?? 0);
    }
  writeFileSync(FLOOR, `${JSON.stringify(floor, null, 2)}\n`);
  console.log("The floor is raised to what was reached.");
}

if (isWhole) conclude();
