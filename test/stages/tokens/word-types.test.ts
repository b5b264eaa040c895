import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../../src/lexicons/word-hash.js";
import { wordTypes } from "../../../src/stages/tokens/word-types.js";
import { wordOf } from "../../../src/stages/tokens/writing.js";

describe("wordTypes", () => {
  it("gives each spelling its own word, also when the table was emptied meanwhile", () => {
    const words = Array.from({ length: 70_000 }, (_, i) => `w${i.toString(36)}`);
    const text = words.join(" ");
    const typeOf = wordTypes(text);
    let start = 0;
    for (const word of words) {
      expect(typeOf(start, start + word.length).word).toBe(word);
      start += word.length + 1;
    }
  });

  it("says the same of a word in every text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 14 }), fc.string(), (word, before) => {
        const alone = wordTypes(word)(0, word.length);
        const text = before + word;
        const type = wordTypes(text)(before.length, text.length);
        expect([type.word, type.hash]).toEqual([wordOf(word), hashOf(wordOf(word))]);
        expect([type.word, type.hash]).toEqual([alone.word, alone.hash]);
        expect(type.inside.tags).toEqual(alone.inside.tags);
      }),
    );
  });
});
