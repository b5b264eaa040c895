/**
 * Measures what MODEL.md says of a reader and writes it there:
 *
 *   npx tsx scripts/model-card.ts scores accurate|fast        scores by kind with 95% intervals, by publisher; calibration
 *   npx tsx scripts/model-card.ts styles accurate|fast FOLDER polnear-dev in the styles that training/reader/styles.py wrote
 *
 * All on polnear-dev. What was measured is kept in bench/model.json. Needs ../shared (or the folder that SHARED names).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ClaimRecord } from "../src/document/record.js";
import { createExtractor } from "../src/index.js";
import { xorshift } from "../training/xorshift.js";
import { type GoldAttribution, rightClaims } from "./attribution-match.js";
import { writeSection } from "./page-section.js";
import { SHARED } from "./shared-folder.js";

const ROOT = path.join(import.meta.dirname, "..");
const KEPT = path.join(ROOT, "bench/model.json");
const DEV = path.join(SHARED, "corpora/polnear-dev.jsonl");
const FOLDER = mkdtempSync(path.join(tmpdir(), "onrecord-model-"));
const RESAMPLES = 1000;
const MEASURES = [
  "attribution.all",
  "attribution.direct",
  "attribution.mixed",
  "attribution.indirect",
  "content.exact.all",
  "content.tokens",
  "source.exact",
  "cue.exact",
];
const TYPES = ["direct", "mixed", "indirect"] as const;
const BINS = 10;

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly attributions: readonly GoldAttribution[];
}
/** Right, wanted and read, summed over articles. */
type Counts = { tp: number; gold: number; read: number };
type Article = { readonly gold: Gold; readonly claims: readonly ClaimRecord[] };

const [part, reader, styles] = process.argv.slice(2);
if ((part !== "scores" && part !== "styles") || (reader !== "accurate" && reader !== "fast"))
  throw new Error("say scores or styles, then accurate or fast");
const extractor = await createExtractor({ reader });

function read(file: string): Article[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const gold: Gold = JSON.parse(line);
      const { id, text, published } = gold;
      return {
        gold,
        claims: extractor.extract(text, { id, ...(published && { published }) }).claims,
      };
    });
}

/** The scorer's counts for these articles together. */
function counts(articles: readonly Article[]): Record<string, Counts> {
  const [gold, predicted] = ["gold", "read"].map((name) => path.join(FOLDER, name)) as [
    string,
    string,
  ];
  const lines = (records: readonly object[]): string =>
    records.map((record) => `${JSON.stringify(record)}\n`).join("");
  writeFileSync(gold, lines(articles.map((article) => article.gold)));
  writeFileSync(predicted, lines(articles.map(({ gold: { id }, claims }) => ({ id, claims }))));
  const { stdout } = spawnSync(
    process.execPath,
    [path.join(SHARED, "bench/score.mjs"), gold, predicted, "--json"],
    { encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  const { measures } = JSON.parse(stdout) as {
    measures: Record<string, { R: number; gold: number; predicted: number }>;
  };
  return Object.fromEntries(
    Object.entries(measures).map(([name, { R, gold: wanted, predicted: read }]) => [
      name,
      { tp: Math.round((R * wanted) / 100), gold: wanted, read },
    ]),
  );
}

const f1 = ({ tp, gold, read }: Counts): number =>
  gold + read > 0 ? (200 * tp) / (gold + read) : 0;
const sum = (list: readonly (Counts | undefined)[]): Counts =>
  list.reduce<Counts>(
    (all, one) => ({
      tp: all.tp + (one?.tp ?? 0),
      gold: all.gold + (one?.gold ?? 0),
      read: all.read + (one?.read ?? 0),
    }),
    { tp: 0, gold: 0, read: 0 },
  );

/** The middle 95% of F1 over articles drawn anew with replacement (Efron 1979). */
function interval(perArticle: readonly (Counts | undefined)[]): [number, number] {
  const random = xorshift(20260);
  const values = Array.from({ length: RESAMPLES }, () =>
    f1(sum(perArticle.map(() => perArticle[Math.floor(random() * perArticle.length)]))),
  ).sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * 0.025)]!, values[Math.floor(RESAMPLES * 0.975)]!];
}

/** Confidence against how often claims are right: expected calibration error (Guo et al. 2017), and bins. */
function calibration(articles: readonly Article[]) {
  const seen = articles.flatMap(({ gold, claims }) => {
    const right = rightClaims(gold.text, gold.attributions, claims);
    return claims.flatMap(({ type, confidence }, i) =>
      right[i] === null ? [] : [{ type, confidence, right: right[i] === true }],
    );
  });
  const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
  const errorOf = (list: typeof seen): number => {
    let error = 0;
    for (let bin = 0; bin < BINS; bin++) {
      const within = list.filter(
        ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
      );
      if (within.length === 0) continue;
      const gap =
        mean(within.map(({ confidence }) => confidence)) -
        mean(within.map(({ right }) => Number(right)));
      error += (Math.abs(gap) * within.length) / list.length;
    }
    return error;
  };
  const sure = seen.filter(({ confidence }) => confidence >= 0.9);
  return {
    errors: Object.fromEntries(
      TYPES.map((type) => [type, errorOf(seen.filter((claim) => claim.type === type))]),
    ),
    all: errorOf(seen),
    sure: { claims: sure.length, right: sure.filter(({ right }) => right).length },
  };
}

const kept = JSON.parse(readFileSync(KEPT, "utf8"));
kept[reader] ??= {};
const own = kept[reader];
const one = (value: number): string => value.toFixed(1);

if (part === "scores") {
  const articles = read(DEV);
  const each = articles.map((article) => counts([article]));
  own.scores = Object.fromEntries(
    MEASURES.map((name) => {
      const list = each.map((measures) => measures[name]);
      return [name, [f1(sum(list)), ...interval(list)].map(one)];
    }),
  );
  const publisherOf = ({ gold: { id } }: Article): string => id.slice(0, id.indexOf("_"));
  const publishers = [...new Set(articles.map(publisherOf))].sort();
  own.publishers = Object.fromEntries(
    publishers.map((publisher) => {
      const list = each.flatMap((measures, i) =>
        publisherOf(articles[i]!) === publisher ? [measures["attribution.all"]] : [],
      );
      return [publisher, one(f1(sum(list)))];
    }),
  );
  own.calibration = calibration(articles);
} else {
  if (styles === undefined) throw new Error("name the folder of styles");
  own.styles = { "as it is": one(f1(counts(read(DEV))["attribution.all"]!)) };
  for (const file of readdirSync(styles).sort())
    own.styles[path.parse(file).name] = one(
      f1(counts(read(path.join(styles, file)))["attribution.all"]!),
    );
}
writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);

const READERS = ["accurate", "fast"] as const;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const grid = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heading), `|${"---|".repeat(heading.length)}`, ...rows.map(row)].join("\n");
const cell = (from: (of: (typeof kept)[string]) => string | undefined): string[] =>
  READERS.map((name) => (kept[name] && from(kept[name])) ?? "–");
const keysOf = (name: "publishers" | "styles"): string[] => [
  ...new Set(READERS.flatMap((r) => Object.keys(kept[r]?.[name] ?? {}))),
];
const MODEL = path.join(ROOT, "MODEL.md");
writeSection(
  MODEL,
  "scores",
  grid(
    ["polnear-dev, F1 (95% interval)", ...READERS],
    MEASURES.map((name) => [
      name,
      ...cell(
        ({ scores }) => scores && `${scores[name][0]} (${scores[name][1]}–${scores[name][2]})`,
      ),
    ]),
  ),
);
writeSection(
  MODEL,
  "publishers",
  grid(
    ["attribution.all by publisher", ...READERS],
    keysOf("publishers").map((name) => [name, ...cell(({ publishers }) => publishers?.[name])]),
  ),
);
writeSection(
  MODEL,
  "styles",
  grid(
    ["attribution.all by style", ...READERS],
    keysOf("styles").map((name) => [name, ...cell(({ styles: list }) => list?.[name])]),
  ),
);
writeSection(
  MODEL,
  "calibration",
  grid(
    ["polnear-dev", ...READERS],
    [
      ...TYPES.map((type) => [
        `expected calibration error, ${type}`,
        ...cell(({ calibration: c }) => c?.errors[type].toFixed(3)),
      ]),
      ["expected calibration error, all", ...cell(({ calibration: c }) => c?.all.toFixed(3))],
      [
        "right among claims of confidence ≥ 0.9",
        ...cell(({ calibration: c }) => c && `${c.sure.right} of ${c.sure.claims}`),
      ],
    ],
  ),
);
