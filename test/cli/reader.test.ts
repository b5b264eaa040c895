import { describe, expect, it, vi } from "vitest";
import { extract, type ReaderName } from "../../src/index.js";
import { tinyWeights } from "../reader/tiny-weights.js";
import { assertRecord } from "../support/assert-record.js";
import { byHeart } from "../support/by-heart.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const { bytes } = tinyWeights();

describe("the reader", () => {
  it.each<[string[], ReaderName]>([
    [[], "accurate"],
    [["--fast"], "fast"],
    [["--reader", "fast", "--fast"], "fast"],
    [["--reader", "auto"], "auto"],
    [["--runtime", "base"], "accurate"],
  ])("of %j is the %s one, asked for once", async (args, name) => {
    const reader = vi.fn(() => byHeart);
    const stdin = `${JSON.stringify({ text: NEWS })}\n`.repeat(3);
    const { code, stdout, stderr } = await runCli(args, { cwd: "/", stdin, reader });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(reader.mock.calls).toEqual([[name]]);
    for (const line of stdout.trimEnd().split("\n")) {
      const record = JSON.parse(line);
      assertRecord(record, NEWS);
      expect(record.claims.some(({ by }) => by === "heart-1/cue")).toBe(true);
    }
  });

  it("cannot be two", async () => {
    const run = await runCli(["--fast", "--reader", "auto"], { cwd: "/", stdin: NEWS });
    expect(run).toEqual({
      code: 2,
      stdout: "",
      stderr: "extract: --fast and --reader auto contradict.\nTry extract --help.\n",
    });
  });

  it("reads with the weights that it is given", async () => {
    const run = await runCli([], {
      cwd: "/",
      stdin: NEWS,
      reader: () => ({ weights: bytes }),
    });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const record = await extract(NEWS, { id: "-", reader: { weights: bytes } });
    expect(JSON.parse(run.stdout)).toEqual(JSON.parse(JSON.stringify(record)));
    expect(record).not.toEqual(await extract(NEWS, { id: "-", reader: byHeart }));
  });

  it.each([
    [
      "missing",
      null,
      /^extract: the reader cannot be loaded: .*accurate\.bin cannot be read \(.*\)\.\n$/,
    ],
    ["empty", new Uint8Array(), "these are no weights of a reader"],
    ["cut short", bytes.slice(0, -64), "the weights are cut short"],
    ["cut short in their head", bytes.slice(0, 14), "the weights are cut short"],
    [
      "damaged",
      bytes.map((byte, i) => (i === 5000 ? byte ^ 1 : byte)),
      "the weights are damaged: their checksum is another",
    ],
    ["foreign", new TextEncoder().encode(NEWS), "these are no weights of a reader"],
  ])("with weights that are %s ends with one line", async (_, content, why) => {
    const cwd = temporaryFolder(content === null ? {} : { "accurate.bin": content });
    const reader = () => ({ weights: `${cwd}/accurate.bin` });
    const { code, stdout, stderr } = await runCli([], { cwd, stdin: NEWS, reader });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    if (typeof why !== "string") expect(stderr).toMatch(why);
    else expect(stderr).toBe(`extract: the reader cannot be loaded: ${why}.\n`);
  });

  it("on a machine without WebAssembly ends with one line", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    try {
      const reader = () => ({ weights: bytes });
      const run = await runCli([], { cwd: "/", stdin: NEWS, reader });
      expect(run.code).toBe(2);
      expect(run.stderr).toBe(
        "extract: the reader cannot be loaded: it needs WebAssembly with SIMD, which this machine lacks (no WebAssembly).\n",
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it.each([["gpu"], ["fast"], [""]])("has no runtime %j", async (runtime) => {
    const run = await runCli(["--runtime", runtime], { cwd: "/", stdin: NEWS });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`--runtime: "${runtime}" is none of base, relaxed, native.`);
  });
});
