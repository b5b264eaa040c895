import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { weightsSum } from "../../src/cli/weights-sum.js";
import type { AttributionReader } from "../../src/index.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

describe("what tells a reader from all others", () => {
  it("is the sum of its weights, not where they are", async () => {
    const cwd = temporaryFolder({ "a.bin": "weights", "b.bin": "weights" });
    const [a, b] = ["a.bin", "b.bin"].map((name) => path.join(cwd, name));
    const sum = await weightsSum({ weights: a! });
    expect(sum).toMatch(/^[\da-f]{64}$/);
    expect(await weightsSum({ weights: pathToFileURL(b!) })).toBe(sum);
    expect(await weightsSum({ weights: Buffer.from("weights") })).toBe(sum);
    writeFileSync(a!, "other weights");
    expect(await weightsSum({ weights: a! })).not.toBe(sum);
    await expect(weightsSum({ weights: path.join(cwd, "absent.bin") })).rejects.toThrow("absent");
  });

  it("keeps a run with another reader from going on with --resume", async () => {
    const lines = [0, 1, 2].map((id) => JSON.stringify({ id, text: `${NEWS}\n${id} boats.` }));
    const cwd = temporaryFolder({ "a.jsonl": lines.join("\n") });
    const args = ["a.jsonl", "-o", "out.jsonl"];
    const interrupt = new AbortController();
    const named = (name: string) => (): AttributionReader => ({
      name,
      read: () => {
        interrupt.abort();
        return [];
      },
    });
    const world = { cwd, reader: named("tide-1") };
    const stopped = await runCli(args, { ...world, interrupted: interrupt.signal });
    expect(stopped.code).toBe(130);
    const other = await runCli([...args, "--resume"], { cwd, reader: named("tide-2") });
    expect(other.code).toBe(2);
    expect(other.stderr).toContain("other inputs, options, reader or version");
    expect(await runCli([...args, "--resume"], world)).toMatchObject({
      code: 0,
      stderr: "extract: --resume: goes on after 1 documents\n",
    });
  });
});
