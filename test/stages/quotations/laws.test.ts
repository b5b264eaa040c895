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

describe("laws of the quotations layer", () => {
  test("spans lie in the text, in order, the inner one within, parents and earlier parts before", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotations = quotationsOf(text);
        quotations.forEach(({ start, end, inner, parent, continues }, index) => {
          expect(start).toBeGreaterThanOrEqual(quotations[index - 1]?.start ?? 0);
          expect(inner.start).toBeGreaterThanOrEqual(start);
          expect(inner.end).toBeGreaterThan(inner.start);
          expect(end).toBeGreaterThanOrEqual(inner.end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (parent !== null) {
            expect(parent).toBeLessThan(index);
            expect(quotations[parent]!.start).toBeLessThanOrEqual(start);
            expect(quotations[parent]!.end).toBeGreaterThanOrEqual(end);
          }
          if (continues !== null) expect(continues).toBeLessThan(index);
        });
      }),
    );
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
  ])("100,000 %s take time in proportion", (_, unit) => {
    const start = performance.now();
    quotationsOf(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
