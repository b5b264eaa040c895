import { describe, expect, it } from "vitest";
import { createExtractor } from "../../src/index.js";
import { startKernel } from "../../src/reader/arithmetic.js";
import { loadReader } from "../../src/reader/reader.js";
import { toAccurateWeights } from "../../src/reader/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";
import { worthHeadOf } from "../../src/reader/worth-head.js";
import { logOddsOf } from "../../training/worthiness/head.js";
import { weightsWithHead } from "../../training/worthiness/weights-with-head.js";
import { layersOf } from "../support/layers.js";
import { NEWS } from "../support/news.js";
import { random } from "./built-weights.js";
import { TINY_HEAD, tinyWeightsWithHead } from "./tiny-head.js";
import { TINY, tinyWeights } from "./tiny-weights.js";

const { bytes } = tinyWeights();
const kernel = await startKernel();
const withHead = await tinyWeightsWithHead();
const reader = await loadReader(withHead);
const weightsOf = (file: Uint8Array) => toAccurateWeights(openWeights(file, kernel));

describe("the head of check-worthiness", () => {
  it("says what the head that was fitted says, but for rounding", () => {
    const next = random(3);
    const head = worthHeadOf(weightsOf(withHead))!;
    expect(head.words).toBe(TINY_HEAD.words);
    for (let i = 0; i < 20; i++) {
      const mean = Float64Array.from({ length: TINY.hidden }, next).map(Math.fround);
      const greatest = Float32Array.from({ length: TINY.hidden }, next);
      const rows = { width: 2 * TINY.hidden, values: Float32Array.from([...mean, ...greatest]) };
      const fitted = logOddsOf(TINY_HEAD, rows, 0, 0);
      expect(Math.abs(head.logOdds({ mean, greatest }) - fitted)).toBeLessThan(0.05);
    }
  });

  it("is null where the weights have none", () => {
    expect(worthHeadOf(weightsOf(bytes))).toBeNull();
  });

  it("comes into the weights without anything else of them changing, and takes the place of another", async () => {
    const before = weightsOf(bytes);
    const after = weightsOf(withHead);
    for (const [name, { bytes: length }] of Object.entries(before.header.tensors))
      expect(after.bytesOf(name, length)).toEqual(before.bytesOf(name, length));
    const { tensors: _, ...kept } = before.header;
    expect(after.header).toMatchObject(kept);
    expect(await weightsWithHead(withHead, TINY_HEAD)).toEqual(withHead);
  });

  it.each([
    ["cut short", (file: Uint8Array) => file.slice(0, -64), "the weights are cut short"],
    [
      "damaged in the head",
      (file: Uint8Array) => file.with(file.length - 70, file.at(-70)! ^ 1),
      "the weights are damaged: their checksum is another",
    ],
  ])("is told in one line where the file is %s", async (_, harm, said) => {
    await expect(loadReader(harm(withHead))).rejects.toThrow(said);
  });
});

describe("a reader with a head", () => {
  it("finds the attributions that it finds without", () => {
    const { sentences } = layersOf(NEWS, "sentences");
    const { attributions, worth } = reader.readSentences!(NEWS, sentences);
    expect(attributions).toEqual(reader.read(NEWS));
    expect(worth!.logOdds.length).toBe(sentences.length);
    expect(new Set(worth!.logOdds).size).toBe(sentences.length);
  });

  it("says the same of a sentence each time, whatever it read before", () => {
    const { sentences } = layersOf(NEWS, "sentences");
    const first = reader.readSentences!(NEWS, sentences);
    reader.readSentences!("She said it. ".repeat(900), [{ start: 0, end: 12 }]);
    expect(reader.readSentences!(NEWS, sentences)).toEqual(first);
  });

  it("says it of every sentence of a text of many windows", () => {
    const text = "The mayor said the bridge would open on Monday. ".repeat(300).trimEnd();
    const { sentences } = layersOf(text, "sentences");
    const { logOdds } = reader.readSentences!(text, sentences).worth!;
    expect(logOdds.length).toBe(300);
    expect(logOdds.every((odds) => Number.isFinite(odds) && odds !== 0)).toBe(true);
  });

  it("decides with the words how worth checking a sentence is; without attributions the words decide", async () => {
    const scoresWith = async (weights: Uint8Array, ...stages: "attributions"[]) => {
      const options = { reader: { weights }, stages: ["worthiness", ...stages] as const };
      const record = (await createExtractor(options)).extract(NEWS);
      return record.sentences.map(({ checkworthy }) => checkworthy);
    };
    const words = await scoresWith(bytes, "attributions");
    expect(await scoresWith(withHead)).toEqual(words);
    expect(await scoresWith(withHead, "attributions")).not.toEqual(words);
  });
});
