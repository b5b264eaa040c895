import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadAttribution } from "../../src/document/layers.js";
import { extract } from "../../src/index.js";
import { loadReader } from "../../src/reader/reader.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";
import { tinyWeights } from "./tiny-weights.js";

const ROOT = path.join(import.meta.dirname, "../..");
const { bytes } = tinyWeights();
const reader = await loadReader(bytes);

const moved = (found: readonly ReadAttribution[], by: number): ReadAttribution[] => {
  const move = ({ start, end }: { start: number; end: number }) => ({
    start: start + by,
    end: end + by,
  });
  return found.map(({ cue, source, content, score }) => ({
    cue: move(cue),
    source: source && move(source),
    content: content.map(move),
    score,
  }));
};

function expectSound(text: string, found: readonly ReadAttribution[]): void {
  let before = 0;
  for (const { cue, source, content, score } of found) {
    expect(cue.start).toBeGreaterThanOrEqual(before);
    before = cue.end;
    expect(content.length).toBeGreaterThan(0);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    for (const { start, end } of [cue, ...content, ...(source ? [source] : [])]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (let i = 1; i < content.length; i++)
      expect(content[i]!.start).toBeGreaterThanOrEqual(content[i - 1]!.end);
  }
}

describe("a reader", () => {
  it("with random weights finds something, at places that are there", () => {
    const found = reader.read(NEWS);
    expect(found.length).toBeGreaterThan(0);
    expectSound(NEWS, found);
  });

  it("reads the same each time, whatever it read before, and so does another one", async () => {
    const first = JSON.stringify(reader.read(NEWS));
    reader.read("She said it. ".repeat(3000));
    expect(JSON.stringify(reader.read(NEWS))).toBe(first);
    expect(JSON.stringify((await loadReader(bytes)).read(NEWS))).toBe(first);
  });

  it("reads very long texts in stretches, each as if it stood alone", () => {
    const paragraph = `${"The mayor said the bridge would open on Monday, and the river told it. ".repeat(4)}\n`;
    const part = paragraph.repeat(Math.floor(32_000 / paragraph.length));
    const text = part + part;
    const cut = text.lastIndexOf("\n", 32_000);
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    expect(reader.read(text)).toEqual([...reader.read(head), ...moved(reader.read(tail), cut)]);
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["one word", "said"],
    ["marks alone", "““”\"'’,.;:".repeat(500)],
    ["100,000 letters without a space", "x".repeat(100_000)],
    ["20,000 emoji without a space", `x${"😀".repeat(20_000)}`],
    ["lone surrogates", "\ud800said\udc00 ".repeat(200)],
    ["NUL and direction marks", "\0\u202eThe mayor\u202c said\0 it".repeat(100)],
    ["Hangul", "한국어 시장 said ".repeat(100)],
    ["a table of figures", "1 2,5 3.7 | 4\n".repeat(1000)],
  ])("reads %s", (_, text) => {
    expectSound(text, reader.read(text));
  });

  it("reads any text", () => {
    const unit = fc.constantFrom(
      ..."ab .,\n“”‘’'\"é\u0301한😀\ud800\0\u202e",
      " said ",
      " the mayor ",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 120 }), (units) => {
        const text = units.join("");
        expectSound(text, reader.read(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(["accurate", "fast"] as const)("the %s reader of the package", (name) => {
  it("reads an article of our own, names itself and finds who said what", async () => {
    const text = readFileSync(path.join(ROOT, "fixtures/articles/wire.txt"), "utf8");
    const record = await extract(text, { reader: name });
    assertRecord(record, text);
    const own = record.claims.filter(({ by }) => by.startsWith(`${name}-`));
    expect(own.length).toBeGreaterThan(3);
    expect(own.some(({ speaker }) => speaker !== null)).toBe(true);
  });
});
