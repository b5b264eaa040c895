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

/** Fails the test at that place of the text; an `expect` for each of 100,000 places would take minutes. */
function hold(is: boolean, at: number): void {
  if (!is) expect.fail(`does not hold at ${at}`);
}

/** Paragraphs lie in order, hold every word, and begin and end with something to see. */
function check(text: string): void {
  const { paragraphs, frontMatter } = layersOf(text, "frontMatter", { title: "Mayor quits" });
  let at = 0;
  for (const { start, end, dateline } of paragraphs) {
    hold(start >= at, at);
    hold(end > start, at);
    hold(!/[\p{L}\p{N}]/u.test(text.slice(at, start)), at);
    hold(text.slice(start, end).trim().length === end - start, at);
    if (dateline) {
      hold(dateline.start === start, at);
      hold(dateline.end > start, at);
      hold(dateline.end < end, at);
    }
    at = end;
  }
  hold(!/[\p{L}\p{N}]/u.test(text.slice(at)), at);
  const { published, publishedSpan } = frontMatter;
  expect(publishedSpan === null).toBe(published === null);
  if (publishedSpan) expect(text.slice(publishedSpan.start, publishedSpan.end)).toMatch(/20\d\d/);
}

describe("paragraphs of any text", () => {
  test("lie in order, hold every word, and begin and end with something to see", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 50 }), (parts) =>
        check(parts.join("")),
      ),
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

describe("paragraphs of 400,000 characters", () => {
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
  ])("%s", (_, part) => check(part.repeat(Math.ceil(400_000 / part.length))));
});
