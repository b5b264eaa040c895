import { describe, expect, it } from "vitest";
import { type Failed, LONGEST_TEXT, readAll } from "../../src/batch/read-all.js";
import { createLazyExtractor, type LazyExtractor } from "../../src/extractor.js";
import type { InputDocument, Item } from "../../src/read/item.js";
import { assertErrorRecord, assertRecord } from "../support/assert-record.js";
import { byHeart } from "../support/by-heart.js";
import { NEWS } from "../support/news.js";

const documentOf = (about: Partial<InputDocument>): InputDocument => ({
  kind: "document",
  id: "a",
  text: NEWS,
  title: null,
  published: null,
  bytes: NEWS.length,
  meta: null,
  invalidUtf8: false,
  from: "a.txt",
  line: null,
  ...about,
});

const extractor = await createLazyExtractor({ reader: byHeart });

describe("a batch", () => {
  /** Fails at texts that say so: what a fault in a stage would look like. */
  const faulty: LazyExtractor = {
    readTogether: async (texts, begin) => {
      const selections = await extractor.readTogether(texts, begin);
      return selections.map((read, i) => (texts[i]!.text === "fail" ? new Error("a fault") : read));
    },
  };

  it("gives one outcome for each item, in their order", async () => {
    const unreadable: Item = { kind: "unreadable", message: "no", from: "b.txt" };
    const error = { id: 3, error: { code: "no-text" as const, message: "no", line: 4 } };
    const items: Item[] = [
      documentOf({ id: 1 }),
      unreadable,
      { kind: "bad line", record: error, bytes: 3, from: "c.jsonl" },
      documentOf({ id: 2, text: "" }),
    ];
    const [first, second, third, fourth] = await readAll(items, extractor);
    expect(first).toMatchObject({ kind: "record", record: { id: 1 }, from: "a.txt", line: null });
    expect(second).toBe(unreadable);
    expect(third).toEqual({ kind: "error", record: error, from: "c.jsonl" });
    expect(fourth).toMatchObject({ kind: "record", record: { id: 2, claims: [] } });
  });

  it("puts into the record what only its input knows", async () => {
    const [outcome] = await readAll([documentOf({ meta: { a: 1 }, invalidUtf8: true })], extractor);
    if (outcome?.kind !== "record") throw new Error("no record");
    assertRecord(outcome.record, NEWS);
    expect(outcome.record.meta).toEqual({ a: 1 });
    expect(outcome.record.warnings[0]?.code).toBe("invalid-utf-8");
  });

  it("goes on after a fault, and says where it was", async () => {
    const items = [
      documentOf({ text: "fail" }),
      documentOf({ text: "fail", id: "x", from: "b.jsonl", line: 7 }),
      documentOf({ id: "last" }),
    ];
    const [file, line, last] = await readAll(items, faulty);
    const message = "the reader failed, please report it: a fault";
    expect(file).toEqual({ kind: "unreadable", message, from: "a.txt" });
    if (line?.kind !== "error") throw new Error("no error");
    assertErrorRecord(line.record);
    expect(line.record).toEqual({ id: "x", error: { code: "internal", message, line: 7 } });
    expect(last).toMatchObject({ kind: "record", record: { id: "last" } });
  });

  it.each([
    ["over the limit", "a".repeat(LONGEST_TEXT + 1), /16\.8 million characters is too long/],
    ["whose memory Node has not", "1\n".repeat(LONGEST_TEXT / 2), /may take 1\d\.\d GB of memory/],
  ])("refuses a text %s with a code of its own", async (_, text, message) => {
    const [line] = await readAll([documentOf({ text, line: 1 })], faulty);
    expect(line).toMatchObject({
      kind: "error",
      record: { error: { code: "too-large", line: 1, message: expect.stringMatching(message) } },
    });
    assertErrorRecord((line as Failed).record);
  });

  it("reads a text of 16 MB where its memory is there", async () => {
    const readTogether: LazyExtractor["readTogether"] = () =>
      extractor.readTogether([{ text: NEWS }]);
    const item = documentOf({ text: "a".repeat(LONGEST_TEXT) });
    const [outcome] = await readAll([item], { readTogether });
    expect(outcome?.kind).toBe("record");
  });

  it("tells of each item whose turn it is, and reads short ones together", async () => {
    const groups: string[][] = [];
    const noting: LazyExtractor = {
      readTogether: (texts, begin) => {
        groups.push(texts.map(({ id }) => String(id)));
        return extractor.readTogether(texts, begin);
      },
    };
    const turns: number[] = [];
    const items: Item[] = [
      documentOf({ id: "short" }),
      { kind: "unreadable", message: "no", from: "b.txt" },
      documentOf({ id: "long", text: NEWS.repeat(Math.ceil(40_000 / NEWS.length)) }),
      documentOf({ id: "after" }),
    ];
    await readAll(items, noting, (index) => turns.push(index));
    expect(groups).toEqual([["short", "long"], ["after"]]);
    expect([...new Set(turns)]).toEqual([0, 2, 3]);
    expect(turns.indexOf(2)).toBeLessThan(turns.lastIndexOf(0));
  });
});
