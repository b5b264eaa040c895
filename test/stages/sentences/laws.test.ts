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

/** Fails the test at that place of the text; an `expect` for each of 100,000 places would take minutes. */
function hold(is: boolean, at: number): void {
  if (!is) expect.fail(`does not hold at ${at}`);
}

/** Sentences lie in reading order within their paragraphs, without white space around them, and leave no word out. */
function check(text: string): void {
  const { sentences, paragraphs } = layersOf(text, "sentences");
  let at = 0;
  for (const { start, end, paragraph } of sentences) {
    const around = paragraphs[paragraph]!;
    hold(start >= Math.max(at, around.start), at);
    hold(end > start, at);
    hold(end <= around.end, at);
    hold(!/[\p{L}\p{N}.!?"“”]/u.test(text.slice(at, start)), at);
    hold(text.slice(start, end).trim().length === end - start, at);
    at = end;
  }
  hold(!/[\p{L}\p{N}.!?"“”]/u.test(text.slice(at)), at);
}

describe("sentences of any text", () => {
  test("lie in reading order within their paragraphs and leave no word out", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOSTILE), { maxLength: 60 }), (parts) =>
        check(parts.join("")),
      ),
      { numRuns: 500 },
    );
  });
});

describe("sentences of 400,000 characters", () => {
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
  test.each(REPEATED)("%s", (_, part) => check(part.repeat(400_000 / part.length)));
});
