import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsOf } from "./quoted.js";

const MARKS = [
  ..."\"'“”‘’„«»`",
  "''",
  " ",
  "a",
  "s",
  "We go",
  ",",
  ".",
  "5",
  "\n\n",
  "—",
  "\ud800",
];
const anyText = fc
  .array(fc.constantFrom(...MARKS), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Fails the test at that place of the text; an `expect` for each of 100,000 places would take minutes. */
function hold(is: boolean, at: number): void {
  if (!is) expect.fail(`does not hold at ${at}`);
}

/** Spans lie in the text, in order, the inner one within, parents and earlier parts before. */
function check(text: string): void {
  const quotations = quotationsOf(text);
  quotations.forEach(({ start, end, inner, parent, continues }, index) => {
    hold(start >= (quotations[index - 1]?.start ?? 0), start);
    hold(inner.start >= start, start);
    hold(inner.end > inner.start, start);
    hold(end >= inner.end, start);
    hold(end <= text.length, start);
    if (parent !== null) {
      hold(parent < index, start);
      hold(quotations[parent]!.start <= start, start);
      hold(quotations[parent]!.end >= end, start);
    }
    if (continues !== null) hold(continues < index, start);
  });
}

describe("laws of the quotations layer", () => {
  test("hold for any text", () => {
    fc.assert(fc.property(anyText, check));
  });

  test("an odd number of marks raises nothing and loses no quotation before it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
        const text = `${"“We go,” she said. ".repeat(count)}“And then`;
        const quotations = quotationsOf(text);
        expect(quotations.filter(({ closed }) => closed)).toHaveLength(count);
        expect(quotations).toHaveLength(count + 1);
      }),
    );
  });

  test.each([
    ["quotation marks alone", '"'],
    ["opening marks", "“"],
    ["nests", "“‘a"],
    ["apostrophes", "s' "],
    ["paragraphs that never close", "“a\n\n"],
    ["statements set off", "He says:\n\nI go\n\n"],
  ])("hold for 100,000 %s", (_, unit) => check(unit.repeat(100_000)));
});
