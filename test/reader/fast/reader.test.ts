import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttributionReader, ReadAttribution } from "../../../src/document/layers.js";
import { startKernel } from "../../../src/reader/arithmetic.js";
import { fastReader } from "../../../src/reader/fast/reader.js";
import { toFastWeights } from "../../../src/reader/fast/weights.js";
import { loadReader } from "../../../src/reader/reader.js";
import { openWeights } from "../../../src/reader/weights-file.js";
import { NEWS } from "../../support/news.js";
import { TINY_FAST, TINY_WORDS, tinyFastWeights, vocabularyFile } from "./tiny-fast-weights.js";

const { bytes } = tinyFastWeights();
const reader = await loadReader(bytes);
const ofWindow = async (window: number): Promise<AttributionReader> => {
  const kernel = await startKernel();
  return fastReader(toFastWeights(openWeights(bytes, kernel)), kernel, window);
};

/** Places are in the text, in order, and cue, source and content do not overlap. */
function expectSound(text: string, found: readonly ReadAttribution[]): void {
  let before = 0;
  for (const { cue, source, content, score } of found) {
    if (cue.start < before) throw new Error("cues out of order");
    before = cue.end;
    if (content.length === 0 || !(score >= 0 && score <= 1)) throw new Error("no relation");
    const spans = [cue, ...content, ...(source ? [source] : [])];
    for (const { start, end } of spans)
      if (!(start >= 0 && end > start && end <= text.length)) throw new Error("out of the text");
    const ordered = [...spans].sort((a, b) => a.start - b.start);
    for (let i = 1; i < ordered.length; i++)
      if (ordered[i]!.start < ordered[i - 1]!.end) throw new Error("spans overlap");
  }
}

describe("the fast reader", () => {
  it("with random weights finds something, at places that are there", () => {
    const found = reader.read(NEWS);
    expect(reader.name).toBe("tiny-fast-1");
    expect(found.length).toBeGreaterThan(0);
    expectSound(NEWS, found);
  });

  it("reads the same each time, whatever it read before, and so does another one", async () => {
    const first = JSON.stringify(reader.read(NEWS));
    reader.read("She said it. ".repeat(3000));
    expect(JSON.stringify(reader.read(NEWS))).toBe(first);
    expect(JSON.stringify((await loadReader(bytes)).read(NEWS))).toBe(first);
  });

  it("reads the same whatever its windows are", async () => {
    const text = `${NEWS}\n“${"The mayor told it, she said. ".repeat(30)}”\n`.repeat(8);
    const found = reader.read(text);
    expect(found.length).toBeGreaterThan(50);
    for (const window of [1, 333, 1000, 100_000])
      expect((await ofWindow(window)).read(text)).toEqual(found);
  });

  it("reads more types than its table holds", async () => {
    const syllables = ["ba", "ce", "di", "fo", "gu", "hy", "ja", "ke", "li", "mo", "nu", "py"];
    const name = (n: number): string =>
      n.toString(12).replace(/./g, (digit) => syllables[Number.parseInt(digit, 12)]!);
    const words = Array.from({ length: 36_000 }, (_, n) => (n % 7 ? name(n) : "“said” the, x"));
    const text = words.join(" ");
    const found = reader.read(text);
    expectSound(text, found);
    expect(JSON.stringify((await ofWindow(20_000)).read(text))).toBe(JSON.stringify(found));
  });

  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["one word", "said"],
    ["marks alone", "““”\"'’,.;:".repeat(500)],
    ["lone surrogates", "\ud800said\udc00 ".repeat(200)],
    ["NUL and direction marks", "\0\u202eThe mayor\u202c said\0 it".repeat(100)],
    ["Hangul", "한국어 시장 said ".repeat(100)],
    ["a table of figures", "1 2,5 3.7 | 4\n".repeat(1000)],
    ["a word of five million letters", "x".repeat(5_000_000)],
    ["a word of a million hyphens", "x-".repeat(1_000_000)],
    ["100,000 quotation marks", '"'.repeat(100_000)],
    ["100,000 opening marks", "“".repeat(100_000)],
    ["100,000 apostrophes", "' ".repeat(100_000)],
    ["a quotation that does not end", `“${"the mayor said it ".repeat(20_000)}`],
    ["different long words", Array.from({ length: 3000 }, (_, n) => "y".repeat(70) + n).join(" ")],
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

const other = (header: object): Uint8Array => tinyFastWeights(8, { header }).bytes;
const { pair, settings } = TINY_FAST;
const { vocabulary } = vocabularyFile(TINY_WORDS);

describe("weights of the fast reader", () => {
  const foreign = "the weights are of another reader than this one";
  it.each([
    ["of another kind", other({ kind: "slow" }), foreign],
    ["without taps", other({ first: 0 }), foreign],
    ["with an even number of taps", other({ first: 4 }), foreign],
    ["of channels that are no multiple of 16", other({ channels: 40 }), foreign],
    ["with more inputs than sums hold", other({ channels: 4096 }), foreign],
    ["without layers", other({ layers: [] }), foreign],
    ["that reach too far", other({ layers: [{ dilation: 1, box: 100_000 }] }), foreign],
    ["that look too far", other({ pair: { ...pair, after: 1e9 } }), foreign],
    ["without settings", other({ settings: undefined }), foreign],
    ["with a power no root gives", other({ settings: { ...settings, sourcePower: 0.3 } }), foreign],
    ["that snap to anything", other({ settings: { ...settings, snap: 0 } }), foreign],
    [
      "a tensor short",
      tinyFastWeights(8, { without: "inCue.weight" }).bytes,
      `${foreign}: inCue.weight`,
    ],
    ["with words of the accurate reader's kind", other({ vocabulary: ["the"] }), foreign],
    ["with more words than ids", other({ vocabulary: { ...vocabulary, words: 70_000 } }), foreign],
    [
      "with a table of no power of two",
      other({ vocabulary: { ...vocabulary, places: 48 } }),
      foreign,
    ],
    [
      "with a type more",
      other({ vocabulary: { ...vocabulary, words: TINY_WORDS.length + 1 } }),
      `${foreign}: types.weight`,
    ],
    [
      "with another table",
      other({ vocabulary: { ...vocabulary, places: 2 * vocabulary.places } }),
      `${foreign}: words.places`,
    ],
    [
      "with a layer more",
      other({ layers: Array(4).fill({ dilation: 1, box: 0 }) }),
      `${foreign}: layer.0.weight`,
    ],
  ])("%s are refused in one line", async (_, wrong, message) => {
    await expect(loadReader(wrong)).rejects.toThrow(new Error(message));
  });

  it("may stand anywhere in a buffer of Node's", async () => {
    const larger = Buffer.alloc(bytes.length + 7);
    larger.set(bytes, 7);
    expect((await loadReader(larger.subarray(7))).read(NEWS)).toEqual(reader.read(NEWS));
  });
});

const WEIGHTS = path.join(import.meta.dirname, "../../../weights/fast.bin");

describe.skipIf(!existsSync(WEIGHTS))("the fast reader that the package ships", () => {
  it("finds who said what", async () => {
    const shipped = await loadReader(readFileSync(WEIGHTS));
    const text = "Mayor Ines Tolland said on Monday that the old ferry would close in May.";
    const [found] = shipped.read(text);
    expect(text.slice(found!.cue.start, found!.cue.end)).toBe("said");
    expect(text.slice(found!.source!.start, found!.source!.end)).toBe("Mayor Ines Tolland");
  });
});
