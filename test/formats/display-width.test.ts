import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/formats/display-width.js";

describe("columns of a text on a terminal", () => {
  it.each([
    ["", 0],
    ["plain words", 11],
    ["café", 4],
    ["cafe\u0301", 4],
    ["“curly” – dash … €", 18],
    ["日本", 4],
    ["한국어", 6],
    ["ＡＢ", 4],
    ["ｶﾅ", 2],
    ["😀", 2],
    ["🪖", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["👍🏽", 2],
    ["🇬🇧", 2],
    ["☎", 1],
    ["☎️", 2],
    ["1️⃣", 2],
    ["©", 1],
    ["a\u200bb", 2],
    ["\u00ad", 1],
    ["שלום", 4],
    ["น้ำ", 2],
  ])("%j takes %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});
