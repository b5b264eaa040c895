import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { journalOf } from "../../src/cli/journal.js";
import { partOf } from "../../src/cli/part-file.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const OUT = "out.jsonl";

/** The part of that output as a process of that number and start would have named it. */
const partBy = (cwd: string, pid: number, since: string, out = OUT): string =>
  partOf(path.join(cwd, out)).replace(/-\d+-\d+\.part$/, `-${pid}-${since}.part`);

const sinceOf = (pid: number): string =>
  process.platform === "linux"
    ? readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /, "")
        .split(" ")[19]!
    : "0";

/** A process that has ended, and one that lives until the test ends. */
const dead = (): number => spawnSync(process.execPath, ["-e", "0"]).pid;
function living(): number {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"]);
  onTestFinished(() => void child.kill());
  return child.pid!;
}

const hidden = (cwd: string): string[] => readdirSync(cwd).filter((name) => name.startsWith("."));

describe("parts that killed runs have left", () => {
  it.each([[[]], [["--unordered"]]])("are removed by the next run: %j", async (options) => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    writeFileSync(partBy(cwd, dead(), "5"), "left");
    const run = await runCli(["a.txt", "-o", OUT, ...options], { cwd });
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", OUT]);
  });

  it.runIf(process.platform === "linux")(
    "are removed where the number of their process has been given to another",
    async () => {
      const cwd = temporaryFolder({ "a.txt": NEWS });
      const pid = living();
      writeFileSync(partBy(cwd, pid, `${Number(sinceOf(pid)) - 1}`), "left");
      expect((await runCli(["a.txt", "-o", OUT], { cwd })).code).toBe(0);
      expect(hidden(cwd)).toEqual([]);
    },
  );

  it("stay where they are of another output, another machine or nobody known", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    const pid = dead();
    const own = partBy(cwd, pid, "5");
    const kept = [
      partBy(cwd, pid, "5", "out.jsonl.gz"),
      partBy(cwd, pid, "5", "ut.jsonl"),
      own.replace(/\.[\da-f]{8}-/, ".00000000-"),
      own.replace(".part", ".part.txt"),
      path.join(cwd, `.${OUT}.draft.part`),
    ];
    for (const file of kept) writeFileSync(file, "kept");
    expect((await runCli(["a.txt", "-o", OUT], { cwd })).code).toBe(0);
    expect(hidden(cwd).sort()).toEqual(kept.map((file) => path.basename(file)).sort());
  });
});

describe("an output that another run is writing", () => {
  it.each([[[]], [["--resume"]], [["--unordered"]]])(
    "is refused, and nothing of it is touched: %j",
    async (options) => {
      const cwd = temporaryFolder({ "a.txt": NEWS });
      const pid = living();
      const part = partBy(cwd, pid, sinceOf(pid));
      writeFileSync(part, "being written");
      writeFileSync(journalOf(path.join(cwd, OUT)), "{}\n");
      const run = await runCli(["a.txt", "-o", OUT, ...options], { cwd });
      expect(run).toEqual({
        code: 2,
        stdout: "",
        stderr: `extract: --output ${path.join(cwd, OUT)}: process ${pid} is writing it.\n`,
      });
      const names = ["a.txt", path.basename(part), `${OUT}.journal`].sort();
      expect(readdirSync(cwd).sort()).toEqual(names);
    },
  );
});
