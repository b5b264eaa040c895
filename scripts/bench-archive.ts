/**
 * What workers gain and what memory a large archive takes. Reads fixtures/articles over and over as one JSONL file. Prints
 * only; the peak of memory is Linux's (VmHWM), of the one process whose threads the workers are.
 *
 *   npm run bench:archive -- [MEGABYTES]           each text numbered, with one thread and with two workers in turn (20 MB)
 *   npm run bench:archive -- MEGABYTES --pages     with two workers alone; each document is the first lines of an article and
 *                                                  a page of some 100 kB as another field, which all goes through to the
 *                                                  output: sizes for which whole articles would take hours
 *   npm run bench:archive -- MEGABYTES --two       with two workers alone
 *   npm run bench:archive -- MEGABYTES --from FILE the texts of a JSONL file over and over in place of fixtures/articles
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

const ROOT = path.join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: "boolean" }, two: { type: "boolean" }, from: { type: "string" } },
});
const MEGABYTES = Number(positionals[0] ?? 20);
const folder = mkdtempSync(path.join(tmpdir(), "onrecord-bench-"));
const input = path.join(folder, "archive.jsonl");

/** The texts that the archive is made of. */
function texts(): readonly string[] {
  if (values.from !== undefined)
    return readFileSync(values.from, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line).text);
  const articles = path.join(ROOT, "fixtures/articles");
  return readdirSync(articles)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(path.join(articles, name), "utf8"));
}

/** Writes the archive. */
async function write(): Promise<void> {
  const all = texts();
  const stream = createWriteStream(input);
  for (let id = 0, bytes = 0; bytes < MEGABYTES * 1e6; id++) {
    const article = all[id % all.length]!;
    const boats = `\n${id} boats.\n`;
    const text = values.pages ? `${article.slice(0, 300)}${boats}` : `${article}${boats}`;
    const page = values.pages
      ? { page: `${article}\n`.repeat(Math.ceil(100_000 / article.length)) }
      : {};
    const line = `${JSON.stringify({ id, text, ...page })}\n`;
    bytes += Buffer.byteLength(line);
    if (!stream.write(line))
      await new Promise<void>((resolve) => stream.once("drain", () => resolve()));
  }
  await new Promise<void>((resolve) => stream.end(resolve));
}

/** Seconds and peak of memory in MB of one run. */
async function run(jobs: number): Promise<{ seconds: number; peak: number }> {
  const args = ["bin/extract.js", input, "--fast", "-q", "-j", String(jobs)];
  const begin = performance.now();
  const child = spawn(process.execPath, [...args, "-o", path.join(folder, "out.jsonl")], {
    cwd: ROOT,
    stdio: "inherit",
  });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    } catch {
      // It has just ended, or this is no Linux.
    }
  }, 100);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`extract ended with ${code}`);
  return { seconds: (performance.now() - begin) / 1000, peak };
}

try {
  await write();
  const one = values.pages || values.two ? null : await run(1);
  const two = await run(2);
  const speed = ({ seconds }: { seconds: number }) => (MEGABYTES / seconds).toFixed(3);
  if (one !== null)
    console.log(`one thread    ${speed(one)} MB/s, peak ${Math.round(one.peak)} MB`);
  console.log(`two workers   ${speed(two)} MB/s, peak ${Math.round(two.peak)} MB`);
  if (one !== null) console.log(`ratio         ${(one.seconds / two.seconds).toFixed(2)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
