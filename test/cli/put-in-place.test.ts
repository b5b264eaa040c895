/** In which order an output is made to stand, as the file system sees it. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** What is asked of the file system from now to the end of the test. */
function watched(): readonly string[] {
  const seen: string[] = [];
  const opened = new Map<number, unknown>();
  const { openSync, fsyncSync, renameSync, rmSync } = fs;
  vi.spyOn(fs, "openSync").mockImplementation((file, flags) => {
    const open = openSync(file, flags);
    opened.set(open, file);
    return open;
  });
  vi.spyOn(fs, "fsyncSync").mockImplementation((open) => {
    seen.push(`sync ${opened.get(open)}`);
    fsyncSync(open);
  });
  vi.spyOn(fs, "renameSync").mockImplementation((from, to) => {
    seen.push(`rename ${to}`);
    renameSync(from, to);
  });
  vi.spyOn(fs, "rmSync").mockImplementation((file, options) => {
    seen.push(`remove ${file}`);
    rmSync(file, options);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  return seen;
}

it("the folder is on the disk before the journal is gone", async () => {
  const cwd = temporaryFolder({ "a.txt": NEWS });
  const out = path.join(cwd, "out.jsonl");
  const seen = watched();
  expect((await runCli(["a.txt", "-o", "out.jsonl"], { cwd })).code).toBe(0);
  const steps = seen.slice(seen.indexOf(`rename ${out}`) - 1);
  expect(steps.map((step) => step.replace(/\.out\..*\.part$/, "PART"))).toEqual([
    `sync ${path.join(cwd, "PART")}`,
    `rename ${out}`,
    `sync ${cwd}`,
    `remove ${out}.journal`,
    `remove ${out}.journal.next`,
  ]);
});
