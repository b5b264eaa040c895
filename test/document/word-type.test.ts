import { describe, expect, it } from "vitest";
import { wordFact } from "../../src/document/word-type.js";
import { readSentence } from "../stages/tokens/read.js";

describe("wordFact", () => {
  it("holds of a token as of its word, asked once for each word", () => {
    let asked = 0;
    const isShort = wordFact((word) => {
      asked++;
      return word.length < 4;
    });
    const { layer } = readSentence("The ferry left the quay at noon, and the ferry sank.");
    for (let time = 0; time < 2; time++)
      layer.word.forEach((word, i) => {
        expect(isShort(layer, i), word).toBe(word.length < 4);
      });
    expect(asked).toBeLessThanOrEqual(new Set(layer.type).size);
  });

  it("does not mix two facts up", () => {
    const isFerry = wordFact((word) => word === "ferry");
    const isQuay = wordFact((word) => word === "quay");
    const { layer } = readSentence("A ferry left the quay.");
    expect(
      layer.word.map((_, i) => Number(isFerry(layer, i)) + 2 * Number(isQuay(layer, i))),
    ).toEqual([0, 1, 0, 0, 2, 0]);
  });

  it("is false where no token is", () => {
    const always = wordFact(() => true);
    const { layer } = readSentence("Gone.");
    expect([-1, 0, 2].map((i) => always(layer, i))).toEqual([false, true, false]);
  });
});
