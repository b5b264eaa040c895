import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";

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
    expect(run.stderr).toContain("ENOSPC");
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
