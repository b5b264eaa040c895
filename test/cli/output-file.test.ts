import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

describe("--output", () => {
  it("writes the file and nothing else", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    const run = await runCli(["a.txt", "-o", "out.jsonl"], { cwd, terminal: 80 });
    expect(run).toEqual({ code: 0, stdout: "", stderr: "" });
    const piped = await runCli(["a.txt"], { cwd });
    expect(readFileSync(path.join(cwd, "out.jsonl"), "utf8")).toBe(piped.stdout);
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "out.jsonl"]);
  });

  it.each(["csv", "json", "md", "tsv", "table"])(
    "takes the format from the ending .%s",
    async (ending) => {
      const cwd = temporaryFolder({ "a.txt": NEWS });
      await runCli(["a.txt", "-o", `out.${ending}`], { cwd });
      const piped = await runCli(["a.txt", "-f", ending], { cwd });
      expect(readFileSync(path.join(cwd, `out.${ending}`), "utf8")).toBe(piped.stdout);
    },
  );

  it("replaces what was there only when all is done", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS, "out.jsonl": "before" });
    const interrupt = new AbortController();
    const bytes = async () => {
      interrupt.abort();
      return Buffer.from(NEWS);
    };
    const run = await runCli(["a.txt", "-o", "out.jsonl"], {
      cwd,
      files: { bytes },
      interrupted: interrupt.signal,
    });
    expect(run).toEqual({
      code: 130,
      stdout: "",
      stderr: "extract: stopped after 0 documents; --output out.jsonl is as it was before\n",
    });
    expect(readFileSync(path.join(cwd, "out.jsonl"), "utf8")).toBe("before");
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "out.jsonl"]);
    await runCli(["a.txt", "-o", "out.jsonl"], { cwd });
    expect(readFileSync(path.join(cwd, "out.jsonl"), "utf8")).toMatch(/^\{"schema"/);
  });

  it("keeps what could be read where some input could not", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    const run = await runCli(["absent.txt", "a.txt", "-o", "out.jsonl"], { cwd });
    expect(run.code).toBe(2);
    expect(readFileSync(path.join(cwd, "out.jsonl"), "utf8").split("\n")).toHaveLength(2);
  });

  it.each([
    ["an input", ["a.txt"], "a.txt"],
    ["an input by another name", ["./folder/../a.txt"], "a.txt"],
    ["an input through a link", ["a.txt"], "link.txt"],
    ["an input of a folder", ["."], "a.txt"],
  ])("never overwrites %s", async (_, inputs, output) => {
    const cwd = temporaryFolder({ "a.txt": NEWS, "folder/b.txt": NEWS });
    symlinkSync("a.txt", path.join(cwd, "link.txt"));
    const run = await runCli([...inputs, "-o", output], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("this file is an input");
    expect(readFileSync(path.join(cwd, "a.txt"), "utf8")).toBe(NEWS);
  });

  it.each([
    ["a folder", "folder", "is a folder"],
    ["a folder that is not there", "absent/out.csv", "no such file or folder"],
    [
      "a name that has no room for the hidden one",
      `${"x".repeat(250)}.csv`,
      "the name is too long",
    ],
  ])("refuses %s", async (_, output, reason) => {
    const cwd = temporaryFolder({ "a.txt": NEWS, "folder/b.txt": NEWS });
    const run = await runCli(["a.txt", "-o", output], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(`extract: --output ${path.join(cwd, output)}: ${reason}.\n`);
  });

  it.each([
    ["a file", true],
    ["nothing yet", false],
  ])("writes what a link leads to, %s, and leaves the link", async (_, isThere) => {
    const cwd = temporaryFolder({ "a.txt": NEWS, "far/b.txt": NEWS });
    if (isThere) writeFileSync(path.join(cwd, "far/out.csv"), "before");
    symlinkSync("far/out.csv", path.join(cwd, "out.csv"));
    expect((await runCli(["a.txt", "-o", "out.csv"], { cwd })).code).toBe(0);
    expect(lstatSync(path.join(cwd, "out.csv")).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(cwd, "far/out.csv"), "utf8")).toContain("Ann Doyle");
    expect(readdirSync(path.join(cwd, "far")).sort()).toEqual(["b.txt", "out.csv"]);
  });

  it.each(["csv", "json"])("leaves who may read it as it was: %s", async (ending) => {
    const cwd = temporaryFolder({ "a.txt": NEWS, [`out.${ending}`]: "before" });
    const file = path.join(cwd, `out.${ending}`);
    chmodSync(file, 0o600);
    expect((await runCli(["a.txt", "-o", file], { cwd })).code).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["parquet on a terminal", ["-f", "parquet"], "parquet is not for a terminal"],
    ["parquet of documents", ["-o", "o.parquet", "--unit", "document"], "one row a claim"],
  ])("is not asked for as %s", async (_, args, reason) => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    const run = await runCli(["a.txt", ...args], { cwd, terminal: 80 });
    expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(reason) });
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  it("says that the device is full", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    const run = await runCli(["a.txt", "-o", "/dev/full"], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe("extract: --output /dev/full: no space left on the device.\n");
  });

  it("writes to what is no regular file as it is", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS });
    expect((await runCli(["a.txt", "-o", "/dev/null"], { cwd })).code).toBe(0);
    writeFileSync("/dev/null", "still a device");
  });
});
