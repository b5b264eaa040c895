import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { sourcesOf } from "../../src/read/arguments.js";
import { type Files, nodeFiles } from "../../src/read/files.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const FILES = Object.fromEntries(
  [
    "b.txt",
    "a.txt",
    "Z.txt",
    "é.txt",
    "a10.txt",
    "a2.txt",
    "notes.MD",
    "lines.jsonl",
    "picture.png",
    ".hidden.txt",
    "a/c.txt",
    "a/.hidden/d.txt",
    "[x].txt",
    "{1,2}.txt",
  ].map((name) => [`news/${name}`, "x"]),
);

async function named(...names: string[]): Promise<string[]> {
  const cwd = temporaryFolder({ ...FILES, "empty/picture.png": "x", schema: "x" });
  symlinkSync("..", path.join(cwd, "news/a/round"));
  symlinkSync("../b.txt", path.join(cwd, "news/a/link.txt"));
  const sources = await sourcesOf(names, nodeFiles(cwd));
  return sources.map((source) =>
    "kind" in source ? `! ${source.from}: ${source.message}` : source.name,
  );
}

describe("arguments", () => {
  it.each([
    ["a file", ["news/b.txt"], ["news/b.txt"]],
    [
      "files in the user's order, as often as named",
      ["news/b.txt", "news/a.txt", "news/b.txt"],
      ["news/b.txt", "news/a.txt", "news/b.txt"],
    ],
    ["a file of any ending", ["news/picture.png"], ["news/picture.png"]],
    ["a hidden file that is named", ["news/.hidden.txt"], ["news/.hidden.txt"]],
    [
      "a file whose name looks like a pattern",
      ["news/[x].txt", "news/{1,2}.txt"],
      ["news/[x].txt", "news/{1,2}.txt"],
    ],
    ["a file of a command's name", ["./schema"], ["./schema"]],
    ["standard input", ["-"], ["-"]],
  ])("name %s", async (_, names, expected) => {
    expect(await named(...names)).toEqual(expected);
  });

  it.each(["news", "news/"])(
    "name a folder, %s: its text files by code units, without the hidden",
    async (name) => {
      expect(await named(name)).toEqual(
        [
          "Z.txt",
          "[x].txt",
          "a/c.txt",
          "a/link.txt",
          "a.txt",
          "a10.txt",
          "a2.txt",
          "b.txt",
          "lines.jsonl",
          "notes.MD",
          "{1,2}.txt",
          "é.txt",
        ].map((file) => `news/${file}`),
      );
    },
  );

  it("name a folder of very many files", async () => {
    const many = Array.from({ length: 200_000 }, (_, i) => ({ name: `${i}.txt`, isFolder: false }));
    const files: Files = {
      ...nodeFiles("/"),
      kindOf: async () => "folder",
      list: async (folder) => (folder === "news" ? [{ name: "year", isFolder: true }] : many),
    };
    expect(await sourcesOf(["news"], files)).toHaveLength(many.length);
  });

  it.each([
    ["news/a*.txt", ["news/a.txt", "news/a10.txt", "news/a2.txt"]],
    ["news/**/c.*", ["news/a/c.txt"]],
    ["news/{b,Z}.txt", ["news/Z.txt", "news/b.txt"]],
    ["news/?.txt", ["news/Z.txt", "news/a.txt", "news/b.txt", "news/é.txt"]],
    ["news/*.png", ["news/picture.png"]],
    ["news/a/*", ["news/a/c.txt", "news/a/link.txt"]],
  ])("name a pattern, %s", async (pattern, expected) => {
    expect(await named(pattern)).toEqual(expected);
  });

  it("name a folder whose named pipes, and links to folders, are left out by their kind", async () => {
    const cwd = temporaryFolder({ "in/a.txt": "a", "in/sub/b.txt": "b" });
    spawnSync("mkfifo", [path.join(cwd, "in/pipe.txt")]);
    symlinkSync("pipe.txt", path.join(cwd, "in/to-pipe.txt"));
    symlinkSync("sub", path.join(cwd, "in/to-sub.txt"));
    symlinkSync("nothing", path.join(cwd, "in/to-nothing.txt"));
    const found = await sourcesOf(["in"], nodeFiles(cwd));
    expect(found.map((source) => "name" in source && source.name)).toEqual([
      "in/a.txt",
      "in/sub/b.txt",
      "in/to-nothing.txt",
    ]);
  });

  it("name a file that a pattern finds in two ways by the one without links", async () => {
    const cwd = temporaryFolder({ "in/z.txt": "z" });
    symlinkSync(".", path.join(cwd, "in/a"));
    const found = await sourcesOf(["in/**/*.txt"], nodeFiles(cwd));
    expect(found).toEqual([{ name: "in/z.txt", stdin: false }]);
  });

  it("name a pattern by its whole path, and so are its files", async () => {
    const cwd = temporaryFolder({ "a.txt": "a", "b.txt": "b" });
    const found = await sourcesOf([`${cwd}/*.txt`], nodeFiles(cwd));
    expect(found).toEqual(["a", "b"].map((name) => ({ name: `${cwd}/${name}.txt`, stdin: false })));
  });

  it.each([
    ["absent.txt", "no such file or folder"],
    ["news/b.txt/c", "no such file or folder"],
    ["empty", "no text files in this folder (.txt, .text, .md, .markdown, .jsonl, .ndjson)"],
    ["*.pdf", "no file matches this pattern"],
    ["", "the name is empty"],
  ])("name what is not there, %s", async (name, reason) => {
    expect(await named(name, "news/b.txt")).toEqual([`! ${name}: ${reason}`, "news/b.txt"]);
  });
});
