import { describe, expect, it } from "vitest";
import {
  CARDINALS,
  DENOMINATORS,
  ORDINALS,
  SCALES,
  VAGUE_PLURALS,
} from "../../src/lexicons/en/numbers.js";

describe("number words", () => {
  it.each([
    ["zero", CARDINALS, 0],
    ["nought", CARDINALS, 0],
    ["twelve", CARDINALS, 12],
    ["ninety", CARDINALS, 90],
    ["hundred", SCALES, 100],
    ["quintillion", SCALES, 1e18],
    ["crore", SCALES, 1e7],
    ["second", ORDINALS, 2],
    ["fortieth", ORDINALS, 40],
    ["trillionth", ORDINALS, 1e12],
    ["third", DENOMINATORS, 3],
    ["elevenths", DENOMINATORS, 11],
    ["quarters", DENOMINATORS, 4],
  ])("%s", (word, words, value) => {
    expect(words.get(word)).toBe(value);
  });

  it.each([
    ["million", CARDINALS],
    ["dozen", CARDINALS],
    ["nine", SCALES],
    ["millions", SCALES],
    ["zeroth", ORDINALS],
    ["seconds", DENOMINATORS],
    ["first", DENOMINATORS],
  ])("%s is none of those", (word, words) => {
    expect(words.get(word)).toBeUndefined();
  });

  it("plurals of scales are vague, and no plural multiplies but the Indian ones", () => {
    const plurals = [...SCALES.keys()].filter((word) => word.endsWith("s"));
    expect(plurals).toEqual(["lakhs", "lacs", "crores"]);
    for (const word of ["hundreds", "thousands", "millions", "billions", "trillions"])
      expect(VAGUE_PLURALS.has(word)).toBe(true);
  });
});
