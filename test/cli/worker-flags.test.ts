import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { workerFlags } from "../../src/cli/worker-flags.js";

describe("V8's options for workers", () => {
  it.each([
    [20, /interrupt-budget/],
    [22, /invocation-count/],
    [24, /invocation-count/],
    [99, /^--heap-growing-percent=25$/],
  ])("of Node %i are those that its V8 has", (major, known) => {
    expect(workerFlags(major).join(" ")).toMatch(known);
  });

  it("are none that this Node complains of", () => {
    const flags = workerFlags(Number(process.versions.node.split(".")[0]));
    const set = `for (const flag of ${JSON.stringify(flags)}) require("node:v8").setFlagsFromString(flag)`;
    const { stderr, stdout } = spawnSync(process.execPath, ["-e", set], { encoding: "utf8" });
    expect(stdout + stderr).toBe("");
  });

  it("would be told of, if they were", () => {
    const set = 'require("node:v8").setFlagsFromString("--no-such-option-of-v8=1")';
    const { stderr } = spawnSync(process.execPath, ["-e", set], { encoding: "utf8" });
    expect(stderr).toContain("unrecognized flag");
  });
});
