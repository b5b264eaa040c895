/**
 * Every folder of `cases` is one call of the command: `case.json` says how it is called, `stdout` and `stderr` hold
 * what it must print. Run with REWRITE=1 to write these anew, and review the difference.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { assertBySchema, assertErrorRecord } from "../support/assert-record.js";
import { runCli } from "../support/run-cli.js";

const CASES = path.join(import.meta.dirname, "cases");
const INPUTS = path.join(import.meta.dirname, "inputs");
const REWRITE = process.env.REWRITE === "1";

interface Case {
  readonly args: readonly string[];
  readonly exit: number;
  readonly stdin?: string;
  readonly terminal?: number;
  readonly env?: { readonly [name: string]: string };
}

/** How sure the reader is changes with every training and is not what these cases are about. */
const blurred = (text: string): string =>
  text.replace(/(?<="(?:checkworthy|confidence)": ?)[\d.]+|\b0\.\d{2,}/g, "0.##");

const read = (file: string): string | null =>
  existsSync(file) ? readFileSync(file, "utf8") : null;

/** The records that were printed; none where the output is no JSON or has one row a claim. */
function recordsIn({ args, terminal }: Case, stdout: string): unknown[] {
  const format = args.includes("-f") ? args[args.indexOf("-f") + 1] : terminal ? "table" : "jsonl";
  if (args.includes("claim") || stdout === "" || !stdout.startsWith(format === "json" ? "[" : "{"))
    return [];
  if (format === "json") return JSON.parse(stdout);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the command line, case by case", () => {
  it.each(readdirSync(CASES))("%s", async (name) => {
    const folder = path.join(CASES, name);
    const call: Case = JSON.parse(readFileSync(path.join(folder, "case.json"), "utf8"));
    const run = await runCli(call.args, { cwd: INPUTS, ...call });
    const printed = { stdout: blurred(run.stdout), stderr: run.stderr };
    expect(run.code, run.stderr).toBe(call.exit);
    for (const record of recordsIn(call, run.stdout))
      if (record instanceof Object && "error" in record) assertErrorRecord(record);
      else assertBySchema(record);
    for (const stream of ["stdout", "stderr"] as const) {
      const file = path.join(folder, stream);
      if (REWRITE) writeFileSync(file, printed[stream]);
      expect(read(file), `${file} is missing: run with REWRITE=1`).not.toBeNull();
      expect(printed[stream]).toBe(read(file));
    }
  });
});
