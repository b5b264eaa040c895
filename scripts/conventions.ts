/**
 * What it costs that some development gold follows another convention than the record's contract: scores with the
 * records as they are, and with the marks that the gold has no notion of taken out or written its way.
 *
 *   npx tsx scripts/conventions.ts
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  createExtractor,
  type DateRecord,
  type DocumentRecord,
  type FigureRecord,
  type LayerName,
} from "../src/index.js";
import { SHARED } from "./shared-folder.js";

const folder = mkdtempSync(path.join(tmpdir(), "onrecord-conventions-"));
const goldOf = (corpus: string): string => path.join(SHARED, "corpora", `${corpus}.jsonl`);

async function recordsOf(
  corpus: string,
  stages: readonly LayerName[],
): Promise<readonly DocumentRecord[]> {
  const extractor = await createExtractor({ stages });
  return readFileSync(goldOf(corpus), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      // The gold's annotation travels in the same line: nothing but these fields may be looked at.
      const { id, n, text, title, published } = JSON.parse(line);
      return extractor.extract(text, { id: id ?? n, title, published });
    });
}

/** Prints a measure of the records under the name of what was done to them. */
function print(
  corpus: string,
  measure: string,
  what: string,
  records: readonly DocumentRecord[],
): void {
  const file = path.join(folder, "predicted.jsonl");
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
  const command = [path.join(SHARED, "bench/score.mjs"), goldOf(corpus), file, "--json"];
  const { stdout } = spawnSync(process.execPath, command, { encoding: "utf8", maxBuffer: 2 ** 28 });
  const { P, R, F1, predicted } = JSON.parse(stdout).measures[measure];
  console.log(`| ${corpus} | ${what} | ${predicted} | ${P} | ${R} | ${F1} |`);
}

const NAMED =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{4}|christmas|easter|eid|ramadan|century|\d0s|ties\b/i;
const isDate = ({ type }: DateRecord): boolean => type === "DATE" || type === "TIME";

async function newswire(): Promise<void> {
  const records = await recordsOf("newswire-spans", ["frontMatter", "dates"]);
  const keeping = (what: string, wanted: (date: DateRecord) => boolean): void =>
    print(
      "newswire-spans",
      "dateSpans.relaxed",
      what,
      records.map((record) => ({ ...record, dates: record.dates.filter(wanted) })),
    );
  keeping("all dates", () => true);
  keeping("DATE and TIME", isDate);
  keeping("of these, no PAST_REF and the like", (date) => isDate(date) && !/REF/.test(date.value));
  keeping("with a month, weekday, year or feast in words or digits", ({ text }) =>
    NAMED.test(text),
  );
}

/** Names of units in the CQE gold. */
const CQE: Readonly<Record<string, string>> = {
  USD: "dollar",
  CAD: "canadian dollar",
  CHF: "swiss franc",
  cent: "cent",
  penny: "penny",
  percent: "percentage",
};
const CODES: Readonly<Record<string, string>> = {
  CRC: "costa rican colón",
  GEL: "georgian lari",
  LAK: "lao kip",
  NZD: "new zealand dollar",
};

async function currency(): Promise<void> {
  const records = await recordsOf("cqe-currency-model", ["figures"]);
  const writing = (what: string, unitOf: (figure: FigureRecord) => string | null): void =>
    print(
      "cqe-currency-model",
      "quantities.value+unit",
      what,
      records.map((record) => ({
        ...record,
        figures: record.figures.map((figure) => ({ ...figure, unit: unitOf(figure) })),
      })),
    );
  const withPer = ({ unit, per }: FigureRecord): string | null =>
    unit !== null && per !== undefined && CQE[unit] !== undefined
      ? `${CQE[unit]} per ${per}`
      : unit;
  writing("as it is", ({ unit }) => unit);
  writing("with `per` in the unit (`dollar per share`)", withPer);
  writing("and codes in words that the scorer has no words for", (figure) => {
    const unit = withPer(figure);
    return unit === null ? null : (CODES[unit] ?? unit);
  });
}

console.log("| gold | dates or units | predicted | P | R | F1 |\n|---|---|---|---|---|---|");
await newswire();
await currency();
