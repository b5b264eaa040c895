/** Runs of the command with workers, as a process of its own. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { builtCommand } from "../support/built-command.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** A worker with a reader that some words are poison for, and the command that uses it. */
const EXTRACT = await builtCommand({
  "cli/poisoned-worker.js": `
import { workerData } from "node:worker_threads";
import { createWork } from "./work.js";
const read = (text) => {
  if (text.includes("HANG")) for (;;);
  if (text.includes("CRASH")) { const full = []; for (;;) full.push(new Array(1e6).fill({})); }
  return [];
};
const work = createWork(workerData[1], { name: "poisoned-1", read });
export default async (task) => (await work)(task);
`,
  "poisoned.js": `
import { processIo } from "./cli/io.js";
import { main } from "./cli/main.js";
const workers = { module: new URL("./cli/poisoned-worker.js", import.meta.url), cores: 2 };
process.exitCode = await main(process.argv.slice(2), { ...processIo(), workers });
`,
});
const POISONED = path.join(path.dirname(EXTRACT), "dist/poisoned.js");

const run = (cwd: string, args: readonly string[], input?: string, script = EXTRACT) =>
  spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1e9,
    ...(input !== undefined && { input }),
  });

const linesOf = (texts: readonly string[]): string =>
  texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join("");

const NUMBERED = linesOf(
  Array.from({ length: 300 }, (_, id) => `${NEWS}\nThe pier took ${id} boats.\n`),
);

describe("workers", () => {
  it.each(["jsonl", "json", "csv", "md"])("write what one thread writes: %s", (format) => {
    const cwd = temporaryFolder({ "a.jsonl": `${NUMBERED}{broken\n${NUMBERED}` });
    const args = ["a.jsonl", "--fast", "-f", format];
    const one = run(cwd, [...args, "-j", "1"]);
    const two = run(cwd, [...args, "-j", "2"]);
    expect(one.stderr).toBe("extract: a.jsonl:301: the line is no JSON object\n");
    expect({ ...two, pid: 0 }).toEqual({ ...one, pid: 0 });
  });

  it("count sources as one thread does with --stats", () => {
    const cwd = temporaryFolder({ "a.jsonl": NUMBERED });
    // Of csv workers write the rows themselves, elsewhere.
    const args = ["a.jsonl", "--fast", "--stats", "-f", "csv"];
    const one = run(cwd, [...args, "-j", "1"]);
    const two = run(cwd, [...args, "-j", "2"]);
    expect(one.stdout).toMatch(/^Ann Doyle,person,Mayor,,yes,.*,300,0,,299,$/m);
    expect({ ...two, pid: 0 }).toEqual({ ...one, pid: 0 });
  });

  it("give the same records in any order with --unordered", () => {
    const cwd = temporaryFolder({ "a.jsonl": NUMBERED });
    const sorted = (args: readonly string[]) =>
      run(cwd, ["a.jsonl", "--fast", ...args])
        .stdout.split("\n")
        .sort();
    expect(sorted(["-j", "3", "--unordered"])).toEqual(sorted(["-j", "1"]));
  });

  it("are replaced where a document crashes them or takes too long, and the rest goes on", () => {
    const texts = Array.from({ length: 40 }, (_, id) => `Boat ${id} sank on Monday.`);
    texts[7] += " HANG";
    texts[20] += " CRASH";
    const cwd = temporaryFolder({ "a.jsonl": linesOf(texts) });
    const args = ["a.jsonl", "--fast", "-j", "2", "--timeout-per-document", "2"];
    const { status, stdout } = run(cwd, args, undefined, POISONED);
    const records = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(2);
    expect(records.map(({ id }) => id)).toEqual(texts.map((_, id) => id));
    expect(records.flatMap(({ id, error }) => (error ? [id] : []))).toEqual([7, 20]);
    expect(records[7].error).toEqual({
      code: "internal",
      message: "reading it took more than 2 seconds",
      line: 8,
    });
  });

  it("deal all documents out to shards, each to one", () => {
    const cwd = temporaryFolder({ "a.jsonl": NUMBERED, "b/c.txt": NEWS, "b/d.txt": NEWS });
    const ids = (args: readonly string[]) =>
      run(cwd, ["a.jsonl", "b", "--fast", ...args])
        .stdout.trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id as unknown);
    const parts = [1, 2, 3].map((part) => ids(["--shard", `${part}/3`]));
    expect(parts.map(({ length }) => length)).toEqual([101, 101, 100]);
    expect(new Set(parts.flat())).toEqual(new Set(ids([])));
  });

  it("read what --files-from names, also with line ends in names", () => {
    const names = ["a.txt", "b\nc.txt"];
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, NEWS])));
    const { stdout, stderr } = run(cwd, ["--files-from", "-", "-0", "--fast"], names.join("\0"));
    expect(stderr).toBe("");
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(names);
  });

  it("read ten thousand small files, of which some go while they are read", async () => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, "many"));
    const names = Array.from(
      { length: 10_000 },
      (_, id) => `many/${String(id).padStart(5, "0")}.txt`,
    );
    for (const name of names) writeFileSync(path.join(cwd, name), "The pier is shut.");
    const child = spawn(process.execPath, [EXTRACT, "many", "--fast", "-j", "2"], { cwd });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => {
      if (stdout === "") {
        rmSync(path.join(cwd, names.at(-1)!));
        writeFileSync(path.join(cwd, "many/99999.txt"), "It came too late.");
      }
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    const ids = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(names.slice(0, -1));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `extract: ${names.at(-1)}: no such file or folder\n`,
    });
  });

  it("wait for a reader that sleeps", async () => {
    const cwd = temporaryFolder({ "a.jsonl": NUMBERED.repeat(10) });
    const child = spawn(process.execPath, [EXTRACT, "a.jsonl", "--fast", "-j", "2"], { cwd });
    let bytes = 0;
    let lines = 0;
    for await (const chunk of child.stdout) {
      if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 2000));
      bytes += chunk.length;
      lines += String(chunk).split("\n").length - 1;
    }
    expect(lines).toBe(3000);
  });

  it("say that the disk is full, and go on when there is room", ({ skip }) => {
    const cwd = temporaryFolder({ "a.jsonl": NUMBERED.repeat(4) });
    const disk = path.join(cwd, "disk");
    mkdirSync(disk);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], { stdio: "ignore" });
    } catch {
      console.warn("skipped: a disk that fills (no right to mount a tmpfs)");
      return skip();
    }
    onTestFinished(() => void execFileSync("umount", [disk]));
    const args = ["a.jsonl", "--fast", "-j", "2", "-o", "disk/out.jsonl"];
    const full = run(cwd, args);
    expect(full.status).toBe(2);
    expect(full.stderr).toContain("no space left on the device");
    expect(existsSync(path.join(disk, "out.jsonl"))).toBe(false);
    const still = run(cwd, [...args, "--resume"]);
    expect(still.stderr).toContain(
      "no space left on the device. The same command with --resume goes on.",
    );
    execFileSync("mount", ["-o", "remount,size=99m", disk]);
    expect(run(cwd, [...args, "--resume"]).status).toBe(0);
    const whole = run(cwd, ["a.jsonl", "--fast", "-j", "1"]).stdout;
    expect(readFileSync(path.join(disk, "out.jsonl"), "utf8") === whole).toBe(true);
  });

  it("are told of to programs by --progress json, and to people by --summary", () => {
    const cwd = temporaryFolder({ "a.jsonl": NUMBERED });
    const { stderr } = run(cwd, [
      "a.jsonl",
      "--fast",
      "-j",
      "2",
      "--progress",
      "json",
      "--summary",
    ]);
    const lines = stderr.trimEnd().split("\n");
    const { progress } = JSON.parse(lines.at(-2)!);
    expect(progress).toMatchObject({ documents: 300, errors: 0 });
    expect(lines.at(-1)).toMatch(/^extract: 300 documents read, 0 failed; .* 2 workers$/);
    expect(run(cwd, ["a.jsonl", "--fast", "--summary", "--quiet"]).stderr).toBe("");
  });
});
