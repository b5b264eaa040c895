/**
 * Which functions V8 compiles again and again while an archive is read: those whose code it throws away, closures that are made for each
 * article above all. Reads a JSONL file with `--fast` in one thread with collections as often as in a worker, and lists what was optimised
 * in the second half of all that V8 compiled, most bytes of code first.
 *
 *   npx tsx scripts/compilations.ts FILE.jsonl [PLACES]      after `npm run build`; some megabytes tell most (20 places)
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const BUNDLE = path.join(ROOT, "dist/extractor.cjs");
const [input, places = "20"] = process.argv.slice(2);
if (input === undefined) throw new Error("give a JSONL file");

const flags = [
  "--perf-basic-prof",
  "--heap-growing-percent=25",
  "--max-semi-space-size=2",
  "--min-semi-space-size=2",
];
const command = [
  path.join(ROOT, "bin/extract.js"),
  path.resolve(input),
  "--fast",
  "-f",
  "jsonl",
  "-q",
];
// V8 leaves a log where it runs.
const cwd = mkdtempSync(path.join(tmpdir(), "onrecord-compilations-"));
const { pid, status } = spawnSync(process.execPath, [...flags, ...command, "-j", "1"], {
  cwd,
  stdio: ["ignore", "ignore", "inherit"],
});
rmSync(cwd, { recursive: true });
if (status !== 0) throw new Error(`extract ended with ${status}`);

const source = readFileSync(BUNDLE, "utf8").split("\n");
/** By line of the bundle the module that it comes from. */
const moduleOf: string[] = [];
let module = "";
for (const line of source) {
  module = /^\s*\/\/(?:#region)? (src\/\S+\.ts)/.exec(line)?.[1] ?? module;
  moduleOf.push(module);
}

const found = new Map<string, { times: number; bytes: number }>();
// Where V8 of Linux writes it, whatever TMPDIR is.
const map = `/tmp/perf-${pid}.map`;
const compiled = readFileSync(map, "utf8").split("\n");
rmSync(map);
for (const line of compiled.slice(compiled.length >> 1)) {
  const [, size, place] = /^\S+ (\S+) JS:\*\S* \S+extractor\.cjs:(\d+:\d+)/.exec(line) ?? [];
  if (size === undefined || place === undefined) continue;
  const { times, bytes } = found.get(place) ?? { times: 0, bytes: 0 };
  found.set(place, { times: times + 1, bytes: bytes + Number.parseInt(size, 16) });
}
const all = [...found.values()];
const sum = (numbers: readonly number[]) => numbers.reduce((so, number) => so + number, 0);
const megabytes = sum(all.map(({ bytes }) => bytes)) / 1e6;
console.log(`${sum(all.map(({ times }) => times))} functions, ${megabytes.toFixed(1)} MB of code`);
const most = [...found].sort(([, a], [, b]) => b.bytes - a.bytes).slice(0, Number(places));
for (const [place, { times, bytes }] of most) {
  const line = Number.parseInt(place, 10) - 1;
  const text = source[line]!.trim().slice(0, 80);
  console.log(
    `${String(times).padStart(4)} ${String(bytes).padStart(8)}  ${moduleOf[line]}  ${text}`,
  );
}
