import { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** Takes `count` chunks and then fails as a pipe does that nobody reads any more, or otherwise. */
function failing(count: number, code: string): { stdout: Writable; taken: () => number } {
  let taken = 0;
  const stdout = new Writable({
    highWaterMark: 1,
    write(_, __, done) {
      if (taken === count) return done(Object.assign(new Error(code), { code }));
      taken++;
      done();
    },
  });
  return { stdout, taken: () => taken };
}

const MANY = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, text: NEWS })).join("\n");
const ARGS = ["--input-format", "jsonl"];

describe("standard error", () => {
  it.each(["EPIPE", "ENOSPC"])("that fails with %s changes nothing else", async (code) => {
    const run = await runCli(["absent.txt", "-"], {
      cwd: "/",
      stdin: NEWS,
      stderr: failing(0, code).stdout,
    });
    expect(run.code).toBe(2);
    expect(JSON.parse(run.stdout).id).toBe("-");
  });
});

describe("standard output", () => {
  it("that nobody reads any more ends the run quietly with 0", async () => {
    const { stdout, taken } = failing(2, "EPIPE");
    const run = await runCli(ARGS, { cwd: "/", stdin: MANY, stdout });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(taken()).toBe(2);
  });

  it("that fails otherwise is an error", async () => {
    const { stdout } = failing(2, "ENOSPC");
    const run = await runCli(ARGS, { cwd: "/", stdin: MANY, stdout });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe("extract: standard output: no space left on the device.\n");
  });

  it.each(["--version", "--help", "schema"])("that fails is heard of by %s, too", async (asked) => {
    const closed = await runCli([asked], { cwd: "/", stdout: failing(0, "EPIPE").stdout });
    expect(closed).toMatchObject({ code: 0, stderr: "" });
    const full = await runCli([asked], { cwd: "/", stdout: failing(0, "ENOSPC").stdout });
    expect(full.code).toBe(2);
    expect(full.stderr).toBe("extract: standard output: no space left on the device.\n");
  });

  it.each([
    [[], "extract: stopping when what is in hand has been read; a second Ctrl-C ends at once\n"],
    [["--quiet"], ""],
  ])("is finished after Ctrl-C, which is told where it takes long: %j", async (args, stderr) => {
    const interrupt = new AbortController();
    const bytes = async () => {
      interrupt.abort();
      await setTimeout(1200);
      return Buffer.from(NEWS);
    };
    const world = { cwd: temporaryFolder({ "a.txt": "" }), files: { bytes, size: async () => 9 } };
    const run = await runCli(["a.txt", ...args], { ...world, interrupted: interrupt.signal });
    expect(run).toMatchObject({ code: 130, stderr });
  });

  it("is not written to any more after Ctrl-C, which ends the run with 130", async () => {
    const interrupt = new AbortController();
    let written = 0;
    const stdout = new Writable({
      write(_, __, done) {
        if (++written === 3) interrupt.abort();
        done();
      },
    });
    const world = { cwd: "/", stdin: MANY, stdout, interrupted: interrupt.signal };
    expect(await runCli(ARGS, world)).toMatchObject({ code: 130, stderr: "" });
    expect(written).toBe(3);
  });
});
