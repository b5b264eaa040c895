import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const PARTS = [
  ..."a B 9.?!:;,-—>|*•#\t\n\n\r\f\0()“”\"'/&@©",
  "\r\n",
  "\u2028",
  "\ufeff",
  "\u200f",
  "\udc00",
  "By Ana Reyes",
  "14 March 2024",
  "KYIV, May 11, 2025 (AP) —",
  "Most Popular",
  "The mayor of Marlow said that she would not leave the town",
  "1. ",
  "Photo: ",
];

describe("paragraphs of any text", () => {
  test("lie in order, hold every word, and begin and end with something to see", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 50 }), (parts) => {
        const text = parts.join("");
        const { paragraphs, frontMatter } = layersOf(text, "frontMatter");
        let at = 0;
        for (const { start, end, dateline } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          if (dateline) {
            expect(dateline.start).toBe(start);
            expect(dateline.end).toBeGreaterThan(start);
            expect(dateline.end).toBeLessThan(end);
          }
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
        const { published, publishedSpan } = frontMatter;
        expect(publishedSpan === null).toBe(published === null);
        if (publishedSpan)
          expect(text.slice(publishedSpan.start, publishedSpan.end)).toMatch(/20\d\d/);
      }),
      { numRuns: 500 },
    );
  });

  test("the same text gives the same paragraphs whatever breaks its lines", () => {
    const lines = [
      "Mayor quits over flood money",
      "By Ana Reyes",
      "",
      "She left on Monday.",
      "• Dam",
      "***",
    ];
    const kinds = (separator: string) =>
      layersOf(lines.join(separator), "paragraphs").paragraphs.map(({ kind }) => kind);
    for (const separator of ["\r\n", "\r", "\u2028", "\u0085", "\v"])
      expect(kinds(separator)).toEqual(kinds("\n"));
  });
});

describe("the cost grows with the text's length alone", () => {
  test.each([
    ["empty lines", "\n"],
    ["short lines", "x\r\n"],
    ["labels and headlines", "Most Popular\nMayor quits\n"],
    ["bylines", "By Ana Reyes\n"],
    ["items", "- a\n"],
    ["wrapped lines", "the mayor of marlow said that she would not go to the\n"],
    ["one line", "word "],
    ["marks", "-"],
    ["closing marks", ")"],
    ["spaces", " "],
  ])("%s", (_, part) => {
    const time = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length));
      const before = performance.now();
      layersOf(text, "frontMatter", { title: "Mayor quits" });
      return performance.now() - before;
    };
    time(20_000);
    const short = Math.min(time(50_000), time(50_000), time(50_000));
    const long = Math.min(time(400_000), time(400_000));
    // Eight times the text: a quadratic cost would be 64 times as high.
    expect(long).toBeLessThan(Math.max(short, 2) * 30);
  });
});
