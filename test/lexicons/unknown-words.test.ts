import { describe, expect, it } from "vitest";
import { Tag } from "../../src/document/tag.js";
import { lazyUnknownWords } from "../../src/lexicons/unknown-words.js";

describe("lazyUnknownWords", () => {
  it("answers NONE and remembers that it was asked, until it is loaded", async () => {
    const words = lazyUnknownWords();
    expect(words.asked).toBe(false);
    expect(words.tag("unruly")).toBe(Tag.NONE);
    expect(words.asked).toBe(true);
    await words.load();
    expect(words.tag("unruly")).toBe(Tag.JJ);
  });

  it.each([
    ["ancestral", Tag.JJ],
    ["craziest", Tag.JJS],
    ["overridden", Tag.VBN],
    ["infiltrate", Tag.VB],
    ["trifecta", Tag.NN],
  ])("reads %s as %i, whatever was asked before", async (word, tag) => {
    const words = lazyUnknownWords();
    await words.load();
    const alone = words.tag(word);
    for (let i = 0; i < 50; i++) words.tag(`blorv${String.fromCharCode(97 + (i % 26))}`);
    expect([alone, words.tag(word)]).toEqual([tag, tag]);
  });

  it.each(["", " ", "\ud800", "'", "two words"])("does not fail on %j", async (word) => {
    const words = lazyUnknownWords();
    await words.load();
    expect(() => words.tag(word)).not.toThrow();
  });
});
