import { describe, expect, it } from "vitest";
import { longRunMessage } from "../../src/cli/long-run.js";
import type { AttributionReader } from "../../src/index.js";
import { NEWS } from "../support/news.js";
import { runCli, type World } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

describe("what is said of a run", () => {
  it.each([
    // bytes read, seconds, bytes left
    [[0, 0, 1000], null],
    [[0, 0, 9000 * 60 - 1], null],
    [[0, 0, 9000 * 60], "about 60 seconds with the accurate reader, about 1 second with --fast"],
    [[40_000, 4, 550_000], null],
    [[40_000, 4, 560_000], "about 60 seconds with the accurate reader, about 1 second with --fast"],
    [
      [40_000, 4, 7_160_000],
      "about 12 minutes with the accurate reader, about 13 seconds with --fast",
    ],
    [
      [40_000, 4, 360_000_000],
      "about 10 hours with the accurate reader, about 11 minutes with --fast",
    ],
    [
      [40_000, 4, 3_600_000_000],
      "about 100 hours with the accurate reader, about 2 hours with --fast",
    ],
    // a start too short to measure by
    [
      [1000, 1, 9000 * 120],
      "about 2 minutes with the accurate reader, about 2 seconds with --fast",
    ],
    [[500_000, 59, null], null],
    [
      [500_000, 62.5, null],
      "about 2 minutes a megabyte with the accurate reader, about 2 seconds with --fast",
    ],
  ] as const)("%j: %s", ([bytes, seconds, left], message) => {
    expect(longRunMessage("accurate", { bytes, seconds }, left)).toBe(message);
  });

  it("of the auto reader is a third of the time", () => {
    expect(longRunMessage("auto", { bytes: 0, seconds: 0 }, 27_000 * 180)).toBe(
      "about 3 minutes with the auto reader, about 10 seconds with --fast",
    );
  });
});

/** A world in which reading a text takes so many seconds. */
function slowWorld(seconds: number): Pick<World, "reader" | "now"> {
  let time = 0;
  const reader: AttributionReader = {
    name: "slow-1",
    read: () => {
      time += seconds * 1000;
      return [];
    },
  };
  return { reader: () => reader, now: () => time };
}

const lines = (count: number): string => `${JSON.stringify({ text: NEWS })}\n`.repeat(count);
const files = (count: number): { [name: string]: string } =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${100 + i}.txt`, NEWS]));

describe("a batch that takes long", () => {
  it.each([
    ["texts of a folder", ["in"], files(30)],
    ["lines of a file", ["a.jsonl"], { "a.jsonl": lines(30) }],
    ["lines of many files", ["in"], { "in/a.jsonl": lines(10), "in/b.jsonl": lines(20) }],
    ["files named in turn", ["in/100.txt", "a.jsonl"], { "a.jsonl": lines(29), ...files(1) }],
  ])("says so once, whatever comes: %s", async (_, args, content) => {
    const cwd = temporaryFolder(content);
    const quick = await runCli(args, { cwd, ...slowWorld(0) });
    const slow = await runCli(args, { cwd, ...slowWorld(4) });
    expect(slow.stderr).toMatch(
      /^extract: about 2 minutes with the accurate reader, about [12] seconds? with --fast\n$/,
    );
    expect({ ...slow, stderr: "" }).toEqual(quick);
  });

  it("says nothing with --fast, and nothing where it is short", async () => {
    const cwd = temporaryFolder(files(10));
    for (const args of [["in", "--fast"], ["in"]])
      expect(await runCli(args, { cwd, ...slowWorld(args.length > 1 ? 20 : 5) })).toMatchObject({
        code: 0,
        stderr: "",
      });
  });

  it("counts what standard input holds where that is known", async () => {
    const stdin = lines(40);
    const world = { cwd: "/", stdin, stdinBytes: stdin.length, ...slowWorld(3) };
    expect((await runCli([], world)).stderr).toBe(
      "extract: about 2 minutes with the accurate reader, about 2 seconds with --fast\n",
    );
  });

  it("on a pipe says how fast it is, once it has taken long", async () => {
    const run = (count: number) => runCli([], { cwd: "/", stdin: lines(count), ...slowWorld(10) });
    expect((await run(6)).stderr).toBe("");
    expect((await run(9)).stderr).toMatch(
      /^extract: about \d+ hours a megabyte with the accurate reader, about \d+ minutes with --fast\n$/,
    );
  });

  it("of one long text says so before it is read", async () => {
    const cwd = temporaryFolder({ "long.txt": `${NEWS}\n`.repeat(3000) });
    const { stderr } = await runCli(["long.txt"], { cwd, ...slowWorld(100) });
    expect(stderr).toMatch(
      /^extract: about \d+ \w+ with the accurate reader, about \d+ \w+ with --fast\n$/,
    );
  });

  it("does not count time in which it waited for input", async () => {
    let time = 0;
    const stdin = Array.from({ length: 9 }, () => Buffer.from(lines(1)));
    const reader: AttributionReader = { name: "quick-1", read: () => [] };
    // the first look is when the run begins; each look at the clock while a document is read finds a second gone, and an hour between two documents
    let looks = 0;
    const now = () => {
      time += looks++ % 2 === 1 ? 3_600_000 : 1000;
      return time;
    };
    const run = await runCli(["--input-format", "jsonl"], {
      cwd: "/",
      stdin,
      reader: () => reader,
      now,
    });
    expect(run).toMatchObject({ code: 0, stderr: "" });
  });
});
