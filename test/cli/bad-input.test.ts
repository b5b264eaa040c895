import { chmodSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/batch/read-all.js";
import { written } from "../../src/cli/writing.js";
import type { DocumentRecord } from "../../src/document/record.js";
import type { Writer } from "../../src/formats/format.js";
import { assertErrorRecord, assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const isRoot = process.geteuid?.() === 0;

describe("input that cannot be read", () => {
  // Permission bits do not bind root, so the machine's own refusal can only be seen by other users.
  it.skipIf(isRoot)("because of its permissions is named, and the rest is written", async () => {
    const cwd = temporaryFolder({ "a.txt": NEWS, "secret.txt": NEWS });
    chmodSync(path.join(cwd, "secret.txt"), 0);
    const run = await runCli(["secret.txt", "a.txt"], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe("extract: secret.txt: permission denied\n");
    assertRecord(JSON.parse(run.stdout), NEWS);
  });

  it.each([
    ["EACCES", "permission denied"],
    ["EIO", "EIO"],
    ["ERR_FS_FILE_TOO_LARGE", "larger than 2 GiB: split it, or give it as JSONL"],
  ])("for %s is named, and the rest is written", async (code, reason) => {
    const cwd = temporaryFolder({ "a.txt": NEWS, "secret.txt": NEWS });
    const bytes = async (name: string) => {
      if (name === "secret.txt") throw Object.assign(new Error(code), { code });
      return Buffer.from(NEWS);
    };
    const run = await runCli(["secret.txt", "a.txt"], { cwd, files: { bytes } });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(`extract: secret.txt: ${reason}\n`);
    assertRecord(JSON.parse(run.stdout), NEWS);
  });

  it("is named in one line, whatever its name", async () => {
    const run = await runCli(["a\nextract: b\r\t\u001b[31m.txt"], { cwd: "/" });
    expect(run.stderr).toBe("extract: a␊extract: b␍␉␛[31m.txt: no file matches this pattern\n");
  });

  it.each([
    ["of no letters", [""], 'extract: "": the name is empty\n'],
    [
      "that is no UTF-8",
      ["caf\ufffd.txt"],
      "extract: caf\ufffd.txt: no such file or folder (a name that is no UTF-8 cannot be opened: rename it)\n",
    ],
    [
      "with the NUL of a list that -0 was forgotten for",
      ["--files-from", "list"],
      "extract: --files-from list: it holds a NUL: add --null (-0) where names end with one.\n",
    ],
  ])("is a name %s", async (_, args, stderr) => {
    const cwd = temporaryFolder({ "a.txt": NEWS, list: "a.txt\0b.txt\0" });
    expect(await runCli(args, { cwd })).toEqual({ code: 2, stdout: "", stderr });
  });

  it.each([
    [["--files-from", "a\nb"], "extract: --files-from a␊b: no such file or folder.\n"],
    [["--no\nsuch"], "extract: unknown option '--no␊such'.\nTry extract --help.\n"],
    [["-", "--cache", "a.txt\nb/\n"], /^extract: warning: --cache a\.txt␊b\/␊: .+ in it\n$/],
  ])("is told of in one line: %j", async (args, stderr) => {
    const cwd = temporaryFolder({ "a.txt\nb": NEWS });
    const run = await runCli(args, { cwd, stdin: NEWS });
    expect(run.stderr).toMatch(stderr);
  });

  it("is a folder that cannot be listed: it is named, and its neighbours are read", async () => {
    const cwd = temporaryFolder({ "in/a.txt": NEWS, "in/secret/b.txt": NEWS });
    const list = async (name: string) => {
      if (name === "in/secret") throw Object.assign(new Error("no"), { code: "EACCES" });
      return [
        { name: "secret", isFolder: true },
        { name: "a.txt", isFolder: false },
      ];
    };
    const run = await runCli(["in"], { cwd, files: { list } });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe("extract: in/secret: permission denied\n");
    expect(JSON.parse(run.stdout).id).toBe("in/a.txt");
  });

  it("is a JSONL file that breaks off: what came before is written", async () => {
    const cwd = temporaryFolder({ "a.jsonl": "" });
    async function* stream() {
      yield Buffer.from(`${JSON.stringify({ text: NEWS })}\n{"te`);
      throw Object.assign(new Error("gone"), { code: "EIO" });
    }
    const run = await runCli(["a.jsonl"], { cwd, files: { stream } });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe("extract: a.jsonl: gone (after line 1)\n");
    assertRecord(JSON.parse(run.stdout), NEWS);
  });

  it("is one line of JSONL: the others come out in their places", async () => {
    const lines = [{ text: NEWS }, "{", { id: 9, text: NEWS }];
    const stdin = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
    const run = await runCli(["--input-format", "jsonl"], { cwd: "/", stdin: stdin.join("\n") });
    expect(run.code).toBe(2);
    const [first, second, third] = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assertRecord(first, NEWS);
    assertErrorRecord(second);
    assertRecord(third, NEWS);
    expect([first.id, second.id, third.id]).toEqual([0, null, 9]);
    expect(second.error.line).toBe(2);
  });
});

describe("a line whose fields are nested too deeply", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const last = JSON.stringify({ id: "last", text: NEWS });

  it.each([
    ["a field", `{"id":"deep","text":"a","m":${nested(100_000)}}`, "deep"],
    ["its id", `{"text":"a","id":${nested(100_000)}}`, null],
    ["a line without a text", `{"id":${nested(100_000)}}`, null],
  ])("is an error in its place: %s", async (_, line, id) => {
    for (const format of ["jsonl", "json"]) {
      const args = ["--input-format", "jsonl", "-f", format];
      const run = await runCli(args, { cwd: "/", stdin: `${line}\n${last}\n` });
      const lines = format === "json" ? run.stdout : `[${run.stdout.trim().replace("\n", ",")}]`;
      const [first, second] = JSON.parse(lines);
      assertErrorRecord(first);
      expect(first).toMatchObject({ id, error: { code: "too-large", line: 1 } });
      expect(second.id).toBe("last");
      expect(run.code).toBe(2);
      expect(run.stderr).toBe(
        "extract: standard input:1: its fields are nested more than 500 deep\n",
      );
    }
  });

  it("passes through where it is not that deep", async () => {
    const line = `{"text":"a","m":${nested(499)}}`;
    const run = await runCli([], { cwd: "/", stdin: line });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain(nested(499));
  });
});

describe("a record that cannot be written", () => {
  const record = (id: unknown, line: number | null): Outcome => ({
    kind: "record",
    record: { id } as unknown as DocumentRecord,
    left: [3],
    from: "a.jsonl",
    line,
  });
  const failing = (error: Error): Writer => ({
    begin: () => "",
    document: () => {
      throw error;
    },
    error: (record) => JSON.stringify(record),
    end: () => "",
  });

  it.each([
    [new RangeError("Invalid string length"), "too-large", "too large to be written"],
    [new TypeError("x"), "internal", "the writer failed, please report it"],
  ])("for %s has an error in its place", (error, code, start) => {
    const { outcome, text } = written(failing(error), record("x", 4));
    const message = `${start}: ${error.message}`;
    const expected = { id: "x", error: { code, message, line: 4 } };
    expect(JSON.parse(String(text))).toEqual(expected);
    expect(outcome).toEqual({ kind: "error", record: expected, from: "a.jsonl" });
    assertErrorRecord(expected);
  });

  it("is named where it has no line", () => {
    const { outcome, text } = written(failing(new TypeError("x")), record("a.txt", null));
    expect(text).toBe("");
    expect(outcome.kind).toBe("unreadable");
  });
});

describe("a line of 50 MB", () => {
  const MEGABYTE = 1 << 20;
  const PROSE = NEWS.repeat(Math.ceil((50 * MEGABYTE) / NEWS.length));

  it("of JSONL that is no JSON is an error like any other", async () => {
    const junk = Buffer.alloc(50 * MEGABYTE, "x");
    const end = Buffer.from(`\n${JSON.stringify({ id: "last", text: NEWS })}\n`);
    const run = await runCli(["--input-format", "jsonl"], { cwd: "/", stdin: [junk, end] });
    expect(run.code).toBe(2);
    const [first, last] = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assertErrorRecord(first);
    expect(last.id).toBe("last");
    expect(run.stderr.length).toBeLessThan(200);
  });

  it.each([[[]], [["--input-format", "jsonl"]]])(
    "of JSONL in two parts that no memory is to hold together is an error in its place: %j",
    async (format) => {
      const half = Buffer.alloc(35e6, "x");
      const rest = `\n${JSON.stringify({ id: "last", text: NEWS })}\n`;
      const stdin = [Buffer.from('{"id":"first","text":"'), half, half, Buffer.from(rest)];
      const run = await runCli(format, { cwd: "/", stdin });
      expect(run.code).toBe(2);
      expect(run.stderr).toBe(
        "extract: standard input:1: a line of 71 MB is too long, 64 MB are read at once\n",
      );
      const records = run.stdout.trimEnd().split("\n");
      const [first, last] = records.map((line) => JSON.parse(line));
      assertErrorRecord(first);
      expect(first).toMatchObject({ id: null, error: { code: "too-large", line: 1 } });
      assertRecord(last, NEWS);
    },
  );

  it("of JSONL with a 50 MB field passes through to meta", async () => {
    const line = JSON.stringify({ text: NEWS, page: "x".repeat(50 * MEGABYTE) });
    const run = await runCli(["--input-format", "jsonl"], { cwd: "/", stdin: line });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).meta.page).toHaveLength(50 * MEGABYTE);
  });

  it("of prose as a text is refused in one line, and the rest is written", async () => {
    const cwd = temporaryFolder({ "big.txt": PROSE, "small.txt": NEWS });
    const run = await runCli(["big.txt", "small.txt"], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^extract: big\.txt: a text of 5\d\.\d million characters .*\n$/);
    assertRecord(JSON.parse(run.stdout), NEWS);
  });

  it("of prose in JSONL is refused in its place, and the rest is written", async () => {
    const lines = [{ text: PROSE, id: "big" }, { text: NEWS }].map((line) => JSON.stringify(line));
    const run = await runCli([], { cwd: "/", stdin: lines.join("\n") });
    expect(run.code).toBe(2);
    const [first, second] = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assertErrorRecord(first);
    expect(first.id).toBe("big");
    assertRecord(second, NEWS);
  });
});
