import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Checkpoint, Journal, type JournalHead, readJournal } from "../../src/cli/journal.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const checkpoint = (documents: number, waiting = ""): Checkpoint => ({
  bytes: documents,
  waiting,
  after: { source: 0, taken: documents, before: 0, sum: "s" },
  tally: { left: [documents], failed: 0 },
  documents,
});

/** A journal in a new folder, of a part that holds so many bytes. */
function begun(inputs: number, bytes = 1e6): { file: string; head: JournalHead; journal: Journal } {
  const cwd = temporaryFolder({ part: "" });
  const part = path.join(cwd, "part");
  writeFileSync(part, Buffer.alloc(bytes));
  const sources = Array.from({ length: inputs }, (_, index) => ({
    name: `a${index}.txt`,
    stdin: false,
  }));
  const file = path.join(cwd, "out.jsonl.journal");
  const head = { key: "k", part, sources };
  return { file, head, journal: new Journal(file, head, false) };
}

describe("the journal", () => {
  it("does not grow with the number of checkpoints, and ends with the last", async () => {
    const { file, head, journal } = begun(3);
    const waiting = "A".repeat(350_000);
    for (let documents = 1; documents <= 100; documents++) {
      journal.add(checkpoint(documents, waiting));
      expect(statSync(file).size).toBeLessThan(6e6);
    }
    expect(await readJournal(file, "k")).toEqual({ head, last: checkpoint(100, waiting) });
  });

  it("names all inputs, however many", async () => {
    const { file, head, journal } = begun(10_000);
    journal.add(checkpoint(1));
    journal.add(checkpoint(2));
    expect(await readJournal(file, "k")).toEqual({ head, last: checkpoint(2) });
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(1 + 10_000 + 2 + 1);
  });

  it("goes on from the checkpoint before where the last is broken, or not in the output", async () => {
    const { file, head, journal } = begun(1, 10);
    for (const documents of [4, 8, 12]) journal.add(checkpoint(documents));
    appendFileSync(file, JSON.stringify(checkpoint(9)).slice(0, 40));
    expect(await readJournal(file, "k")).toEqual({ head, last: checkpoint(8) });
    new Journal(file, head, true).add(checkpoint(10));
    expect(await readJournal(file, "k")).toEqual({ head, last: checkpoint(10) });
  });

  it("is none before the first checkpoint, and refuses another call", async () => {
    const { file, journal } = begun(1);
    expect(await readJournal(file, "k")).toBe("there is no journal");
    journal.add(checkpoint(1));
    await expect(readJournal(file, "other")).rejects.toThrow(
      "other inputs, options, reader or version",
    );
    journal.remove();
    expect(await readJournal(file, "k")).toBe("there is no journal");
  });

  it.each([
    ["empty", ""],
    ["binary", Buffer.from([0, 255, 10, 200, 10])],
    ["another file", '{"id":1,"text":"x"}\n{"id":2}\n'],
    ["cut in its head", '{"key":"k","sources":1,"pa'],
    [
      "cut in its inputs",
      '{"key":"k","sources":2,"part":"p","was":null}\n{"name":"a.txt","stdin":false}\n',
    ],
    [
      "of checkpoints of other fields",
      '{"key":"k","sources":1,"part":"p","was":null}\n{"name":"a.txt","stdin":false}\n{"bytes":0}\n',
    ],
    [
      "of a checkpoint after more inputs than there are",
      `{"key":"k","sources":0,"part":"p","was":null}\n${JSON.stringify(checkpoint(0))}\n`,
    ],
  ])("that is %s is broken", async (_, content) => {
    const { file } = begun(1);
    writeFileSync(file, content);
    expect(await readJournal(file, "k")).toBe(`${file} is broken`);
  });

  it("says where what it stands for is gone", async () => {
    const { file, head, journal } = begun(1);
    journal.add(checkpoint(100));
    writeFileSync(head.part, "short");
    expect(await readJournal(file, "k")).toBe(`what it had written is cut short (${head.part})`);
    rmSync(head.part);
    expect(await readJournal(file, "k")).toBe(`what it had written is gone (${head.part})`);
  });
});

describe("a part that is about to be renamed", () => {
  it.each([["before"], ["after"]])("is found where the run is killed %s", async (when) => {
    const { file, head, journal } = begun(1);
    journal.add(checkpoint(1));
    const part = `${head.part}2`;
    new Journal(file, { ...head, part }, true).add(checkpoint(1), head.part);
    if (when === "after") renameSync(head.part, part);
    const found = when === "after" ? part : head.part;
    expect(await readJournal(file, "k")).toEqual({
      head: { ...head, part: found },
      last: checkpoint(1),
    });
  });
});
