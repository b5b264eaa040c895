import { describe, expect, it, vi } from "vitest";
import { tinyWeights } from "../reader/tiny-weights.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";

const { bytes } = tinyWeights();
const ACCURATE = ["--reader", "accurate"];
/** Weights that nobody may ask for. */
const unwanted = async (): Promise<Uint8Array> => {
  throw new Error("the weights were loaded");
};

describe("--reader", () => {
  it("fast reads as if nothing were said, and loads no weights", async () => {
    const world = { cwd: "/", stdin: NEWS, weights: unwanted };
    const plain = await runCli([], world);
    expect(plain).toMatchObject({ code: 0, stderr: "" });
    expect(await runCli(["--reader", "fast"], world)).toEqual(plain);
  });

  it("accurate reads with the trained reader, and loads its weights once", async () => {
    const weights = vi.fn(async () => bytes);
    const stdin = `${JSON.stringify({ text: NEWS })}\n`.repeat(3);
    const { code, stdout, stderr } = await runCli(ACCURATE, { cwd: "/", stdin, weights });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(weights).toHaveBeenCalledTimes(1);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.length).toBe(3);
    for (const record of records) {
      assertRecord(record, NEWS);
      expect(record.claims.filter(({ by }: { by: string }) => by.startsWith("lexicon"))).toEqual(
        [],
      );
    }
  });

  it.each([
    ["missing", unwanted, "the weights were loaded"],
    ["cut short", async () => bytes.slice(0, -64), "the weights are cut short"],
    [
      "damaged",
      async () => bytes.map((byte, i) => (i === 5000 ? byte + 1 : byte)),
      "the weights are damaged: their checksum is another",
    ],
    ["foreign", async () => Buffer.from(NEWS), "these are no weights of a reader"],
  ])("accurate with weights that are %s ends with one line", async (_, weights, why) => {
    const run = await runCli(ACCURATE, { cwd: "/", stdin: NEWS, weights });
    expect(run).toEqual({ code: 2, stdout: "", stderr: `extract: --reader accurate: ${why}\n` });
  });

  it("accurate on a machine without WebAssembly ends with one line", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    try {
      const run = await runCli(ACCURATE, { cwd: "/", stdin: NEWS, weights: async () => bytes });
      expect(run.code).toBe(2);
      expect(run.stderr).toBe(
        "extract: --reader accurate: the accurate reader needs WebAssembly with SIMD, which this machine lacks (no WebAssembly)\n",
      );
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
