import { describe, expect, it } from "vitest";
import { startKernel } from "../../src/reader/arithmetic.js";
import { loadReader } from "../../src/reader/reader.js";
import { toAccurateWeights } from "../../src/reader/weights.js";
import { openWeights } from "../../src/reader/weights-file.js";
import { weightsFile } from "./built-weights.js";
import { TINY, tinyWeights, VOCABULARY } from "./tiny-weights.js";

const kernel = await startKernel();
const { bytes, floats } = tinyWeights();
const altered = (change: (copy: Uint8Array) => void): Uint8Array => {
  const copy = bytes.slice();
  change(copy);
  return copy;
};
const other = (header: object): Uint8Array => tinyWeights(1, { header }).bytes;

describe("a weights file", () => {
  it("is taken apart", () => {
    const { header, bytesOf } = toAccurateWeights(openWeights(bytes, kernel));
    expect(header).toMatchObject({ ...TINY, vocabulary: VOCABULARY });
    const bias = bytesOf("cue.bias", 12);
    expect(new Float32Array(bias.slice().buffer)).toEqual(floats.get("cue.bias"));
  });

  it("may stand anywhere in a larger buffer", () => {
    for (const at of [0, 1, 7]) {
      const larger = new Uint8Array(at + bytes.length);
      larger.set(bytes, at);
      const { bytesOf } = openWeights(larger.subarray(at), kernel);
      expect(bytesOf("cue.bias", 12)).toEqual(openWeights(bytes, kernel).bytesOf("cue.bias", 12));
    }
  });

  it.each([
    ["nothing", new Uint8Array(0), "these are no weights of a reader"],
    [
      "a text",
      new TextEncoder().encode("Mayor backs new bridge"),
      "these are no weights of a reader",
    ],
    [
      "a file of which line ends were rewritten",
      altered((copy) => copy.copyWithin(9, 10)),
      "these are no weights of a reader",
    ],
    ["its first bytes alone", bytes.slice(0, 15), "the weights are cut short"],
    ["half a header", bytes.slice(0, 100), "the weights are cut short"],
    ["a file without its end", bytes.slice(0, -64), "the weights are cut short"],
    [
      "one wrong bit in a tensor",
      altered((copy) => (copy[copy.length - 500]! ^= 4)),
      "the weights are damaged: their checksum is another",
    ],
    [
      "two words swapped",
      altered((copy) => swap(copy, copy.length - 1000, copy.length - 2000)),
      "the weights are damaged: their checksum is another",
    ],
    [
      "a header that is no JSON",
      weightsFile("{"),
      "the weights are damaged: their header is no JSON",
    ],
    ["an empty header", weightsFile("{}"), "the weights are of another reader than this one"],
    [
      "a header that is null",
      weightsFile("null"),
      "the weights are of another reader than this one",
    ],
    [
      "heads of another width",
      other({ heads: 3 }),
      "the weights are of another reader than this one",
    ],
    ["units of no layers", other({ inner: [] }), "the weights are of another reader than this one"],
    [
      "units that are no multiple of eight",
      other({ inner: [96, 60] }),
      "the weights are of another reader than this one",
    ],
    [
      "a vocabulary without special pieces",
      other({ vocabulary: ["the"] }),
      "the weights are of another reader than this one",
    ],
    [
      "a tensor less",
      tinyWeights(1, { without: "pair.cue" }).bytes,
      "the weights are of another reader than this one: pair.cue",
    ],
    [
      "a layer more than it has",
      other({ inner: [96, 64, 96] }),
      "the weights are of another reader than this one: encoder.layers.2.qkv.scale",
    ],
    [
      "a vocabulary of another length",
      other({ vocabulary: [...VOCABULARY, "x"] }),
      "the weights are of another reader than this one: encoder.words.weight",
    ],
  ])("that is %s is refused in one line", async (_, wrong, message) => {
    await expect(loadReader(wrong)).rejects.toThrow(new Error(message));
  });

  it("is refused in one line wherever it is cut", async () => {
    for (let length = 0; length < bytes.length; length += 1777)
      await expect(loadReader(bytes.slice(0, length))).rejects.toThrow(
        /^(these are no weights of a reader|the weights are cut short)$/,
      );
  });
});

function swap(copy: Uint8Array, i: number, j: number): void {
  const words = new Uint32Array(copy.buffer);
  const [a, b] = [words[i >> 2]!, words[j >> 2]!];
  words[i >> 2] = b;
  words[j >> 2] = a;
}
