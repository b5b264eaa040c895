import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenAt } from "../../src/document/token-search.js";
import { readSentence } from "../stages/tokens/read.js";

describe("tokenAt", () => {
  it("is the first token that ends behind the offset", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", ".", " ", "boat", "’s", "\u00a0", "            ", "1,200"), {
          maxLength: 60,
        }),
        (pieces) => {
          const text = pieces.join("");
          const { layer } = readSentence(text);
          for (let offset = -2; offset < text.length + 20; offset++) {
            const found = Array.from(layer.end).findIndex((end) => end > offset);
            expect(tokenAt(layer, offset)).toBe(found < 0 ? layer.length : found);
          }
        },
      ),
    );
  });
});
