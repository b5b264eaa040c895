/**
 * Dates alone against chrono-node/en in the same run, with the recall of both on TimeBank, figures alone, and how the
 * time of both grows with the text: part of `npm run bench`, and `npx tsx scripts/bench-dates.ts`.
 * Without ../shared the texts are our own articles, and no recall is told.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { en as chrono, type ParsedComponents } from "chrono-node";
import type { AnyStage, Context, LayerName, Layers } from "../src/document/layers.js";
import { bundled } from "./bundled.js";
import { median } from "./median.js";
import { writeSection } from "./page-section.js";
import { processorTime } from "./processor-time.js";
import { SHARED } from "./shared-folder.js";

const ROOT = path.join(import.meta.dirname, "..");
const TIMEBANK = path.join(SHARED, "corpora/timebank.jsonl");
const ROUNDS = 15;
/** Rounds before the machine's optimiser is done. */
const WARMING = 4;
const WARMING_MEGABYTES = 4;
const SIZES = [1, 2, 4, 8];
/** Runs of each size: at least two, and more of those that are soon over, which a collection of garbage lengthens most. */
const SEVERAL = { least: 2, most: 12, seconds: 3 };
/** Below so many seconds a megabyte the clock says no more. */
const LEAST = 0.001;

interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
interface Text {
  readonly text: string;
  readonly published?: string | null;
  readonly dates?: readonly GoldDate[];
}

/** Of the gold's dates, in per cent: those that a reading overlaps, and those of them that have its value. */
interface Recall {
  readonly found: number;
  readonly value: number;
}

function texts(): readonly Text[] {
  if (existsSync(TIMEBANK))
    return readFileSync(TIMEBANK, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Text);
  const folder = path.join(ROOT, "fixtures/articles");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ text: readFileSync(path.join(folder, name), "utf8") }));
}

/** What other runs left is not to be collected within one that is measured. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}

const round = (value: number): number => Math.round(value * 100) / 100;
const megabytesOf = (list: readonly Text[]): number =>
  list.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** The stages as users run them. */
const bundledStages = async (): Promise<(names: LayerName[]) => AnyStage[]> =>
  (
    await bundled<typeof import("../src/choose-stages.js")>(
      'export { chooseStages } from "./src/choose-stages.ts";',
    )
  ).chooseStages;

/** What compromise would say of words that the lexicon has not is left out: most of its time is spent once. */
const contextOf = ({ text, published }: Text): Context => ({
  text,
  title: null,
  published: published ?? null,
  unknownWords: { tag: () => 0 },
  reader: null,
});

/** Runs the stages over a text and adds to `spent` the processor seconds of each. */
function run(stages: readonly AnyStage[], text: Text, spent: Record<string, number>): Layers {
  const layers: Record<string, unknown> = {};
  const context = contextOf(text);
  for (const stage of stages) {
    const begin = processorTime();
    layers[stage.name] = stage.run(layers as unknown as Layers, context);
    spent[stage.name] = (spent[stage.name] ?? 0) + (processorTime() - begin) / 1000;
  }
  return layers as unknown as Layers;
}

/** Two spellings of a decade, and of so many years, are one, as in the scorer of ../shared/bench. */
const folded = (value: string): string =>
  value
    .toUpperCase()
    .replace(/^(\d{3})X$/, "$1")
    .replace(/^P(\d+)DE$/, "P$10Y");

function recallOf(list: readonly Text[], read: (text: Text) => readonly GoldDate[]): Recall {
  let gold = 0;
  let found = 0;
  let value = 0;
  for (const text of list) {
    const dates = read(text);
    for (const wanted of text.dates ?? []) {
      gold++;
      const over = dates.filter(({ start, end }) => start < wanted.end && end > wanted.start);
      if (over.length > 0) found++;
      if (over.some((date) => folded(date.value) === folded(wanted.value))) value++;
    }
  }
  return { found: round((100 * found) / gold), value: round((100 * value) / gold) };
}

const two = (n: number): string => String(n).padStart(2, "0");

/** What chrono read as TIMEX3 writes it, as fine as what it is certain of; a day where it is certain of nothing. */
function timexOf(start: ParsedComponents): string {
  const year = String(start.get("year"));
  const month = `${year}-${two(start.get("month")!)}`;
  const day = `${month}-${two(start.get("day")!)}`;
  if (start.isCertain("hour"))
    return `${day}T${two(start.get("hour")!)}:${two(start.get("minute")!)}`;
  if (start.isCertain("day") || start.isCertain("weekday")) return day;
  if (start.isCertain("month")) return month;
  return start.isCertain("year") ? year : day;
}

const referenceOf = ({ published }: Text): Date | undefined =>
  published ? new Date(`${published}T12:00:00`) : undefined;
const chronoRead = (text: Text) => chrono.parse(text.text, referenceOf(text));

const SHAPES: Readonly<Record<string, string | null>> = {
  "the texts above": null,
  digits: "7",
  "`1 1 1 1`": "1 ",
  "digits and commas": "1,",
  commas: ",",
  "digits and slashes": "1/",
  slashes: "/",
};

/** Processor seconds a megabyte that dates and figures take for the shape, themselves, at each size: the least of some runs. */
function growth(
  list: readonly Text[],
  shape: string | null,
  stages: readonly AnyStage[],
): number[] {
  const unit = shape ?? list.map(({ text }) => text).join("\n\n");
  const secondsOf = (megabytes: number): number => {
    const length = megabytes * 1e6;
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const spent: Record<string, number> = {};
    run(stages, { text, published: "2024-03-15" }, spent);
    return (spent.dates! + spent.figures!) / megabytes;
  };
  // V8 goes on compiling what is hot for some megabytes.
  for (let megabytes = 0; megabytes < WARMING_MEGABYTES; megabytes++) secondsOf(1);
  return SIZES.map((megabytes) => {
    const times: number[] = [];
    let seconds = 0;
    while (
      times.length < SEVERAL.least ||
      (times.length < SEVERAL.most && seconds < SEVERAL.seconds)
    ) {
      collectGarbage();
      const time = secondsOf(megabytes);
      times.push(time);
      seconds += time * megabytes;
    }
    return Math.min(...times);
  });
}

/** Measures, prints and writes the section `dates` of BENCHMARKS.md. */
export async function benchDates(): Promise<void> {
  const chooseStages = await bundledStages();
  const stages = chooseStages(["figures"]);
  const list = texts();
  const megabytes = megabytesOf(list);
  const rounds: Record<string, number>[] = [];
  for (let at = 0; at < WARMING + ROUNDS; at++) {
    const spent: Record<string, number> = {};
    for (const text of list) run(stages, text, spent);
    const begin = processorTime();
    for (const text of list) chronoRead(text);
    spent.chrono = (processorTime() - begin) / 1000;
    if (at >= WARMING) rounds.push(spent);
  }
  const speed = (time: (spent: Record<string, number>) => number): string =>
    `${round(megabytes / median(rounds.map(time)))} MB/s`;
  const all = (spent: Record<string, number>): number =>
    chooseStages(["dates"]).reduce((sum, { name }) => sum + spent[name]!, 0);
  const lines = [
    "| | |",
    "|---|---|",
    `| the stage of dates, ${list.length} texts, ${round(megabytes)} MB | ${speed(({ dates }) => dates!)} |`,
    `| with paragraphs, front matter, sentences and tokens, which it reads | ${speed(all)} |`,
    `| the stage of figures | ${speed(({ figures }) => figures!)} |`,
    `| chrono-node/en | ${speed(({ chrono }) => chrono!)} |`,
  ];
  if (list.some((text) => text.dates !== undefined)) {
    const ours = recallOf(list, (text) => run(stages, text, {}).dates);
    const theirs = recallOf(list, (text) =>
      chronoRead(text).map(({ index, text: words, start }) => ({
        start: index,
        end: index + words.length,
        value: timexOf(start),
      })),
    );
    const recall = ({ found, value }: Recall): string => `${found} found, ${value} with the value`;
    lines.push(
      `| recall on TimeBank | ${recall(ours)} |`,
      `| chrono-node/en's | ${recall(theirs)} |`,
      `| times | ${round(ours.found / theirs.found)}, ${round(ours.value / theirs.value)} |`,
    );
  }
  lines.push(
    "",
    `Node ${process.version}; processor time, medians of ${ROUNDS} rounds in turn. Below, dates and figures themselves.`,
    "",
    `| one text of | ${SIZES.map((size) => `s/MB at ${size} MB`).join(" | ")} | most to least |`,
    `|---|${SIZES.map(() => "---|").join("")}---|`,
  );
  console.log(lines.join("\n"));
  for (const [name, shape] of Object.entries(SHAPES)) {
    const times = growth(list, shape, stages);
    const ratio = Math.max(...times) / Math.min(...times);
    const told = Math.max(...times) < LEAST ? "" : ratio.toFixed(2);
    const line = `| ${name} | ${times.map((time) => time.toFixed(3)).join(" | ")} | ${told} |`;
    console.log(line);
    lines.push(line);
  }
  writeSection(path.join(ROOT, "BENCHMARKS.md"), "dates", lines.join("\n"));
}

if (process.argv[1] === import.meta.filename) await benchDates();
