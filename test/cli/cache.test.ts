import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { AttributionReader } from "../../src/document/layers.js";
import { byHeart } from "../support/by-heart.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** A reader that counts the texts it is asked about. */
function counting(): { reader: () => AttributionReader; texts: Set<string> } {
  const texts = new Set<string>();
  const read = (text: string) => {
    texts.add(text);
    return byHeart.read(text);
  };
  return { reader: () => ({ name: byHeart.name, read }), texts };
}

const LINES = [0, 1, 2]
  .map((id) => JSON.stringify({ id, text: `${NEWS}\n${id} boats.` }))
  .join("\n");

describe("--cache", () => {
  it("gives the same records without reading again, whatever the ids", async () => {
    const cwd = temporaryFolder({
      "a.jsonl": LINES,
      "b.jsonl": LINES.replace('"id":1', '"id":"x"'),
    });
    const plain = await runCli(["b.jsonl"], { cwd });
    await runCli(["a.jsonl", "--cache", "kept"], { cwd });
    const { reader, texts } = counting();
    expect(await runCli(["b.jsonl", "--cache", "kept"], { cwd, reader })).toEqual(plain);
    expect(texts.size).toBe(0);
  });

  it.each([
    ["other options", ["--offsets", "byte"]],
    ["another date", ["--published", "2026-05-11"]],
    ["a filter", ["--grep", "boats"]],
  ])("reads again with %s", async (_, options) => {
    const cwd = temporaryFolder({ "a.jsonl": LINES });
    await runCli(["a.jsonl", "--cache", "kept"], { cwd });
    const { reader, texts } = counting();
    const run = await runCli(["a.jsonl", "--cache", "kept", ...options], { cwd, reader });
    expect(texts.size).toBe(3);
    expect(run).toEqual(await runCli(["a.jsonl", ...options], { cwd }));
  });

  it.each([
    ["half", (entry: string) => entry.slice(0, entry.length / 2)],
    ["nothing", () => ""],
    ["half an object", () => "{"],
    ["another object", () => "{}"],
    ["what another version wrote", (entry: string) => entry.slice(entry.indexOf("\n") + 1)],
    ["zeros, as a power cut leaves them", (entry: string) => "\0".repeat(entry.length)],
    ["other words", (entry: string) => entry.replaceAll("boats", "goats")],
  ])("reads again what has %s in it", async (_, broken) => {
    const cwd = temporaryFolder({ "a.jsonl": LINES });
    const plain = await runCli(["a.jsonl"], { cwd });
    await runCli(["a.jsonl", "--cache", "kept"], { cwd });
    const entries = readdirSync(path.join(cwd, "kept"), { recursive: true })
      .map((name) => path.join(cwd, "kept", String(name)))
      .filter((name) => name.endsWith(".json"));
    for (const entry of entries) writeFileSync(entry, broken(readFileSync(entry, "utf8")));
    const { reader, texts } = counting();
    expect(await runCli(["a.jsonl", "--cache", "kept"], { cwd, reader })).toEqual(plain);
    expect([entries.length, texts.size]).toEqual([3, 3]);
    texts.clear();
    await runCli(["a.jsonl", "--cache", "kept"], { cwd, reader });
    expect(texts.size).toBe(0);
  });

  it("does without a folder that cannot be written, and says so", async () => {
    const cwd = temporaryFolder({ "a.jsonl": LINES, file: "" });
    const plain = await runCli(["a.jsonl"], { cwd });
    const stderr = expect.stringMatching(
      /^extract: warning: --cache file: .+: nothing is kept in it\n$/,
    );
    expect(await runCli(["a.jsonl", "--cache", "file"], { cwd })).toEqual({ ...plain, stderr });
    expect(await runCli(["a.jsonl", "--cache", "file", "-q"], { cwd })).toEqual(plain);
  });
});
