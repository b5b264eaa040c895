import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Far, leftIn } from "../../src/cli/progress.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** Long enough that a packed file of them is taken in several slices. */
const salt = (id: number): string =>
  Array.from({ length: 400 }, (_, n) => ((id * 400 + n) * 2654435761) % 4294967296).join(" ");
const LINES = Array.from(
  { length: 40 },
  (_, id) => `${JSON.stringify({ id, text: NEWS, salt: salt(id) })}\n`,
).join("");

/** What `--progress json` says after each document. */
async function progressOf(args: readonly string[]): Promise<Far[]> {
  const cwd = temporaryFolder({
    "a.jsonl": LINES,
    "b.jsonl.gz": gzipSync(LINES),
    "blank.jsonl": LINES.replaceAll("\n", "\n\n\n"),
    "in/a.txt": NEWS,
    "in/b.jsonl": LINES,
    "in/c.txt": NEWS,
    "in/d.txt": "%PDF-1.7",
  });
  let seconds = 0;
  const now = () => 1000 * seconds++;
  const { stderr } = await runCli([...args, "--fast", "--progress", "json"], { cwd, now });
  return stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => (JSON.parse(line) as { progress: Far }).progress);
}

describe("the bytes that are left", () => {
  it.each([
    ["a file", ["a.jsonl"], 0.02],
    ["a file with blank lines", ["blank.jsonl"], 0.05],
    ["one part of several", ["a.jsonl", "--shard", "2/4"], 0.15],
    ["one part of a folder", ["in", "--shard", "2/3"], 0.2],
    ["a packed file", ["b.jsonl.gz"], 0.6],
  ])("of %s are what is read afterwards", async (_, args, slack) => {
    const all = await progressOf(args);
    const whole = all.at(-1)!.bytes;
    expect(all.at(-1)!.bytesLeft).toBe(0);
    const half = all[all.length >> 1]!;
    const left = whole - half.bytes;
    expect(Math.abs(half.bytesLeft! - left)).toBeLessThan(slack * whole);
    expect(half.bytesLeft).toBeGreaterThan(0);
  });

  it("are known to nobody where the input is a pipe, until its end", async () => {
    const run = await runCli(["--fast", "--progress", "json"], { cwd: "/", stdin: LINES });
    const [first, last] = [run.stderr.split("\n")[0]!, run.stderr.trimEnd().split("\n").at(-1)!];
    expect(JSON.parse(first).progress.bytesLeft).toBeNull();
    expect(JSON.parse(last).progress.bytesLeft).toBe(0);
  });

  it("are counted from where a run goes on", () => {
    const leftOf = leftIn(1000);
    expect(leftOf({ at: 800, bytes: 50 }, 50)).toBe(200);
    expect(leftOf({ at: 900, bytes: 100 }, 150)).toBe(100);
  });
});
