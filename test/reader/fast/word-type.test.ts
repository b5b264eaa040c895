import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/reader/fast/crc32.js";
import { WordShape, wordType } from "../../../src/reader/fast/word-type.js";

describe("CRC-32", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["é", 0x0e048d3e],
  ])("of %j", (text, expected) => {
    expect(crc32(text)).toBe(expected);
  });
});

const { LOWER, CAPITAL, UPPER, MIXED, NUMBER, MARK } = WordShape;

describe("a word's type", () => {
  it.each([
    ["bridge", "bridge", LOWER, 0],
    ["Mayor", "mayor", CAPITAL, 0],
    ["I", "i", CAPITAL, 0],
    ["NATO", "nato", UPPER, 0],
    ["McTavish", "mctavish", MIXED, 0],
    ["iPhone", "iphone", MIXED, 0],
    ["ÉCOLE", "école", UPPER, 0],
    ["3.400th", "0.000th", NUMBER, 0],
    ["½", "½", NUMBER, 0],
    ["F-16", "f-00", NUMBER, 0],
    ["won't", "wo", LOWER, 7],
    ["DON’T", "do", UPPER, 7],
    ["council’s", "council", LOWER, 1],
    ["We'll", "we", CAPITAL, 2],
    ["they're", "they", LOWER, 3],
    ["I’ve", "i", CAPITAL, 4],
    ["she'd", "she", LOWER, 5],
    ["I'm", "i", CAPITAL, 6],
    ["o'clock", "o'clock", LOWER, 0],
    ["rock’n’roll", "rock'n'roll", LOWER, 0],
    ["n't", "n't", LOWER, 0],
    ["t's", "t", LOWER, 1],
    ["“", "“", MARK, 0],
    ["’", "'", MARK, 0],
    ["_", "_", MARK, 0],
    ["😀", "😀", MARK, 0],
  ])("of %s is %s", (surface, base, shape, clitic) => {
    expect(wordType(surface, 4096, 4096)).toMatchObject({ base, shape, clitic });
  });

  it("has buckets by its ends, in characters", () => {
    const bucket = (text: string): number => crc32(text) % 100;
    expect(wordType("Bridges", 100, 100)).toMatchObject({
      suffix: bucket("sges"),
      prefix: bucket("pbrid"),
    });
    expect(wordType("𝐱𝐲𝐳𝐰𝐯", 100, 100)).toMatchObject({
      suffix: bucket("s𝐳𝐰𝐯"),
      prefix: bucket("p𝐱𝐲𝐳𝐰"),
    });
    expect(wordType("of", 100, 100)).toMatchObject({
      suffix: bucket("sof"),
      prefix: bucket("pof"),
    });
    expect(wordType("!", 100, 100)).toMatchObject({ suffix: 0, prefix: 1 });
  });
});
