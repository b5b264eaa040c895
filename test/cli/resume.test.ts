/** Runs of the command as a process that are stopped in every way, and go on. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { builtCommand } from "../support/built-command.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const EXTRACT = await builtCommand();
/** A stop is nothing until a first checkpoint, half a second after the start. */
const MANY = Array.from(
  { length: 300 },
  (_, id) => `${JSON.stringify({ id, text: `${NEWS}\nThe pier took ${id} boats.\n`.repeat(4) })}\n`,
).join("");

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [EXTRACT, ...args], { cwd, encoding: "utf8" });

/**
 * Runs the command and stops it by a signal after so many milliseconds, or as soon as that file is there, unless it has
 * ended before.
 */
function stopped(
  cwd: string,
  after: number | string,
  signal: NodeJS.Signals,
  args: readonly string[],
) {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [EXTRACT, ...args], { cwd });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const kill = () => {
      clearInterval(timer);
      child.kill(signal);
    };
    const look = () => {
      if (existsSync(path.join(cwd, String(after)))) kill();
    };
    const timer: NodeJS.Timeout =
      typeof after === "number" ? setTimeout(kill, after) : setInterval(look, 5);
    child.on("close", (code) => {
      clearInterval(timer);
      resolve({ code, stderr });
    });
  });
}

/** Numbers from 0 to 1 that look random and are the same in each run. */
function* chances(): Generator<number, never> {
  for (let seed = 7; ; seed = (seed * 48271) % 2147483647) yield seed / 2147483647;
}

describe("a run that is killed at twenty points", () => {
  it.each([
    ["with two workers", ["-j", "2"], "out.jsonl", (bytes: Buffer) => bytes],
    ["packed", ["-j", "1"], "out.csv.gz", (bytes: Buffer) => gunzipSync(bytes)],
  ])(
    "and resumed gives the same bytes: %s",
    async (_, options, out, unpack) => {
      const cwd = temporaryFolder({ "a.jsonl": MANY });
      const args = ["a.jsonl", "--fast", ...options];
      expect(run(cwd, ...args, "-o", `whole-${out}`).status).toBe(0);
      const whole = readFileSync(path.join(cwd, `whole-${out}`));
      const random = chances();
      const again = ["--resume", ...args, "-o", out];
      const file = path.join(cwd, out);
      for (let kills = 0; kills < 20; ) {
        rmSync(file, { force: true });
        while (!existsSync(file)) {
          // Beyond the last kill it runs to its end.
          const after = kills < 20 ? 500 + random.next().value * 1500 : 1e6;
          const { code } = await stopped(cwd, after, "SIGKILL", again);
          if (code === null) kills++;
        }
        expect(unpack(readFileSync(file)).equals(unpack(whole))).toBe(true);
        expect(readFileSync(file).equals(whole)).toBe(true);
      }
      expect(existsSync(path.join(cwd, `${out}.journal`))).toBe(false);
    },
    900_000,
  );
});

describe("a run that is ended by Ctrl-C or by a scheduler", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "%s: finishes what is in hand, says how to go on, and goes on",
    async (signal, expected) => {
      const cwd = temporaryFolder({ "a.jsonl": MANY });
      const args = ["a.jsonl", "--fast", "-j", "2", "-o", "out.jsonl"];
      const { code, stderr } = await stopped(cwd, "out.jsonl.journal", signal, args);
      expect({ code, stderr }).toEqual({
        code: expected,
        stderr: expect.stringMatching(
          /^(extract: stopping when .+\n)?extract: stopped after \d+ documents; the same command with --resume goes on\n$/,
        ),
      });
      expect(run(cwd, ...args, "--resume").status).toBe(0);
      run(cwd, ...args.slice(0, -1), "whole.jsonl");
      const file = (name: string) => readFileSync(path.join(cwd, name), "utf8");
      expect(file("out.jsonl") === file("whole.jsonl")).toBe(true);
      expect(readdirSync(cwd).sort()).toEqual(["a.jsonl", "out.jsonl", "whole.jsonl"]);
    },
  );

  it("does not go on where the input or the options are others", async () => {
    const cwd = temporaryFolder({ "a.jsonl": MANY });
    const args = ["a.jsonl", "--fast", "-j", "1", "-o", "out.jsonl"];
    await stopped(cwd, "out.jsonl.journal", "SIGINT", args);
    const sameInOtherWords = ["-o", "./out.jsonl", "a.jsonl", "--reader", "fast", "-f", "jsonl"];
    const goes = await stopped(cwd, 1e6, "SIGINT", ["--resume", ...sameInOtherWords]);
    expect(goes).toEqual({ code: 0, stderr: expect.stringMatching(/: goes on after \d+ docu/) });
    await stopped(cwd, "out.jsonl.journal", "SIGINT", args);
    const other = run(cwd, ...args, "--resume", "--with-text");
    expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining("--resume: ") });
    writeFileSync(path.join(cwd, "a.jsonl"), MANY.replace("pier", "quay"));
    const changed = run(cwd, ...args, "--resume");
    expect(changed.status).toBe(2);
    expect(changed.stderr).toMatch(
      /a\.jsonl is not what it was when the run stopped: start anew without --resume\.\n$/,
    );
  });
});
