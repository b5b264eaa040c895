import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const HOSTILE = [
  ..."ab AZ 19 .!?…\"“”‘’'«»()[]•-—_*,;:@/\n\r\t\f\0",
  "U.S.",
  " p.m. ",
  "1. ",
  "(a) ",
  "\u2028",
  "\ufeff",
  "\u200f",
  "\ud800",
  "é",
  "😀",
  " said ",
];

describe("sentences of any text", () => {
  test("lie in reading order within their paragraphs, without white space around them, and leave no word out", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOSTILE), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const { sentences, paragraphs } = layersOf(text, "sentences");
        let at = 0;
        for (const { start, end, paragraph } of sentences) {
          const around = paragraphs[paragraph]!;
          expect(start).toBeGreaterThanOrEqual(Math.max(at, around.start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(around.end);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}.!?"“”]/u);
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}.!?"“”]/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the cost grows with the text's length alone", () => {
  const REPEATED: [string, string][] = [
    ["no full stop", "word "],
    ["full stops", "."],
    ["full stops and spaces", ". "],
    ["quotation marks", '"'],
    ["quotations that never close", "“We knew. "],
    ["single marks", "'a. B "],
    ["open brackets", "(a. B "],
    ["closed brackets", ")"],
    ["abbreviations", "U.S. "],
    ["initials", "A. "],
    ["markers", "1. a. (1) "],
    ["words without spaces", "a."],
    ["names that never speak", '"Go!" Reyes Lund '],
    ["bullets", "• "],
  ];
  test.each(REPEATED)("%s", (_, part) => {
    const time = (length: number): number => {
      const text = part.repeat(length / part.length);
      const before = performance.now();
      layersOf(text, "sentences");
      return performance.now() - before;
    };
    time(20_000);
    const short = Math.min(time(50_000), time(50_000), time(50_000));
    const long = Math.min(time(400_000), time(400_000));
    // Eight times the text: a quadratic cost would be 64 times as high.
    expect(long).toBeLessThan(Math.max(short, 2) * 30);
  });
});
