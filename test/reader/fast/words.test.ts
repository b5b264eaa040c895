import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashWith, TYPES, typeTable } from "../../../src/reader/fast/type-table.js";
import { type WordType, wordType } from "../../../src/reader/fast/word-type.js";
import { dropBefore, type WordWindow } from "../../../src/reader/fast/word-window.js";
import { lookUpAgain, readingOf, readWords } from "../../../src/reader/fast/words.js";
import { quoted } from "../../../src/reader/quoted.js";

interface TwinCase {
  readonly text: string;
  readonly words: readonly (readonly (number | string)[])[];
}
const { cases }: { readonly cases: readonly TwinCase[] } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "words-cases.json"), "utf8"),
);

const windowOf = (capacity: number): WordWindow => ({
  capacity,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  type: new Int32Array(capacity),
  place: new Uint8Array(capacity),
  steps: new Int32Array(4 * capacity),
  isMark: new Uint8Array(capacity),
  beginsQuotation: new Uint8Array(capacity),
});

/** A table that keeps each row's type. */
function tableOfTypes() {
  const types: WordType[] = [];
  const table = typeTable(
    (surface) => wordType(surface, 4096, 4096),
    (row, type) => {
      types[row] = type;
    },
  );
  return { table, types };
}

/** All words of a text as the rows of words-cases.json, read in windows of `capacity` of which `kept` stay at hand. */
function rowsOf(text: string, capacity = text.length + 1, kept = 0): (number | string)[][] {
  const { table, types } = tableOfTypes();
  const words = windowOf(capacity);
  const reading = readingOf(text, quoted(text));
  const rows: (number | string)[][] = [];
  for (let count = 0; ; ) {
    const from = count;
    count = readWords(reading, words, count, table);
    for (let i = from; i < count; i++) {
      const { base, suffix, prefix, shape, clitic } = types[words.type[i]!]!;
      const steps = words.steps.subarray(4 * i, 4 * i + 4);
      const [start, end, place] = [words.start[i]!, words.end[i]!, words.place[i]!];
      rows.push([start, end, base, suffix, prefix, shape * 8 + clitic, place, ...steps]);
    }
    if (reading.at >= text.length) return rows;
    dropBefore(words, count - kept, count);
    count = kept;
  }
}

const surfaces = (text: string): string[] =>
  rowsOf(text).map(([start, end]) => text.slice(Number(start), Number(end)));

describe("words", () => {
  it.each(cases)("are those of the training: $text", ({ text, words }) => {
    expect(rowsOf(text)).toEqual(words);
  });

  it.each([
    ["The council won't sit.", "The|council|won't|sit|."],
    ["a well-known U.S. firm", "a|well-known|U.S|.|firm"],
    ["rock'n'roll – 3.5% (up)", "rock'n'roll|–|3.5|%|(|up|)"],
    ["end.-of", "end|.|-|of"],
    ["snake_case __", "snake|_|case|_|_"],
    ["naïve Łódź 東京 ½", "naïve|Łódź|東京|½"],
    ["e\u0301", "e|\u0301"],
    ["a😀b 😀", "a|😀|b|😀"],
    ["𝐁old-𝐱 x𝟗", "𝐁old-𝐱|x𝟗"],
    ["\ud800a\udc00 \ud83d", "\ud800|a|\udc00|\ud83d"],
    ["a\u001cb\u0085c\u00a0d\u3000e\ufefff", "a|b|c|d|e|\ufeff|f"],
    ["it’s ’tis", "it’s|’|tis"],
  ])("of %j", (text, expected) => {
    expect(surfaces(text).join("|")).toBe(expected);
  });

  it("are the same however short the windows are", () => {
    const unit = fc.constantFrom(
      ..."ab .,\n“”‘’'\"?é\u0301한😀\ud800\0-_9",
      " said ",
      "The mayor",
      "won't",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (units, n) => {
        const text = units.join("");
        const rows = rowsOf(text);
        expect(rowsOf(text, n)).toEqual(rows);
        expect(rowsOf(text, n + 3, 2)).toEqual(rows);
        let last = 0;
        for (const [start, end] of rows) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, Number(start)).replaceAll("\ufeff", "x").trim()).toBe("");
          last = Number(end);
        }
      }),
    );
  });

  it("are found again after the table was cleared", () => {
    const text = "“We won’t,” she said – ‘no’ x“y";
    const { table } = tableOfTypes();
    const words = windowOf(40);
    const reading = readingOf(text, quoted(text));
    const count = readWords(reading, words, 0, table);
    const before = [...words.type];
    table.clear();
    words.type.fill(-1, 0, count);
    lookUpAgain(reading, words, count, table);
    expect([...words.type]).toEqual(before);
  });
});

describe("the table of types", () => {
  const hashOf = (word: string): number =>
    Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)).reduce(hashWith, 0);

  it("gives a word one row, wherever it stands", () => {
    const { table } = tableOfTypes();
    expect(table.rowOf("the town", 4, 8, hashOf("town"))).toBe(0);
    expect(table.rowOf("the town", 0, 3, hashOf("the"))).toBe(1);
    expect(table.rowOf("town", 0, 4, hashOf("town"))).toBe(0);
    expect(table.room()).toBe(TYPES - 2);
    table.clear();
    expect(table.room()).toBe(TYPES);
    expect(table.rowOf("the", 0, 3, hashOf("the"))).toBe(0);
  });

  it("tells words of one hash apart, and takes a new row where too many have it", () => {
    const { table, types } = tableOfTypes();
    const words = Array.from({ length: 40 }, (_, i) => `w${i}x`);
    for (const word of words)
      expect(types[table.rowOf(word, 0, word.length, 7)]?.base).toBe(word.replace(/\d/g, "0"));
    expect(table.rowOf(words[0]!, 0, words[0]!.length, 7)).toBe(0);
    expect(table.rowOf(words[39]!, 0, words[39]!.length, 7)).toBe(40);
  });

  it("refuses more types than it holds", () => {
    const table = typeTable(
      () => wordType("a", 1, 1),
      () => {},
    );
    for (let i = 0; i < TYPES; i++) table.rowOf(`${i}`, 0, `${i}`.length, i);
    expect(table.room()).toBe(0);
    expect(() => table.rowOf("town", 0, 4, 1)).toThrow(/full/);
  });
});
