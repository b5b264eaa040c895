import { describe, expect, test } from "vitest";
import type { ParagraphKind } from "../../../src/document/layers.js";
import { Tag } from "../../../src/document/tag.js";
import { quotations } from "../../../src/stages/quotations/stage.js";
import { layersOf } from "../../support/layers.js";
import { quotationsOf } from "./quoted.js";

const found = (text: string) =>
  quotationsOf(text).map(({ start, end, inner, continues }) => {
    expect(text.slice(inner.start, inner.end)).toBe(text.slice(start, end));
    return [text.slice(start, end), continues];
  });

describe("Q8 letters and statements set off by a colon and a new line", () => {
  test.each([
    [
      "The club issued a statement:\n\nWe regret the delay.\n\nThe match is on Monday.",
      [["We regret the delay.", null]],
    ],
    [
      "Her statement in full:\n\nI am leaving.\n\nMy deputy stays.\n\nThe board meets today.",
      [
        ["I am leaving.", null],
        ["My deputy stays.", 0],
      ],
    ],
    [
      "The letter reads:\n\nDear Ms Reyes,\n\nThe gate is shut.\n\nYours sincerely, T. Oduya\n\nShe kept it.",
      [
        ["Dear Ms Reyes,", null],
        ["The gate is shut.", 0],
        ["Yours sincerely, T. Oduya", 1],
      ],
    ],
    [
      "Marlow wrote on his page:\n\nNo more trains this week.\n\nThe line closed in May.",
      [["No more trains this week.", null]],
    ],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    "The results of the count:\n\nReyes won by nine votes.",
    "The club issued a statement.\n\nWe regret the delay.",
    "Marlow spoke of three towns:\n\nThe first is Harrow Bay.",
  ])("not: %s", (text) => expect(found(text)).toEqual([]));

  test("a statement in marks is read by its marks alone", () => {
    const text = "The club issued a statement:\n\n“We regret the delay.”\n\nThe match is off.";
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "“We regret the delay.”",
    ]);
  });
});

describe("Q8 blockquote paragraphs", () => {
  /** The text's lines as paragraphs of the kinds given, quotations by their words and what they carry on. */
  const asBlocks = (text: string, kinds: readonly ParagraphKind[]) => {
    let at = 0;
    const paragraphs = text.split("\n").map((line, index) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length, kind: kinds[index]!, dateline: null };
    });
    const { tokens } = layersOf(text, "tokens");
    const context = {
      text,
      title: null,
      published: null,
      unknownWords: { tag: () => Tag.NONE },
      reader: null,
    };
    return quotations
      .run({ paragraphs, tokens }, context)
      .map(({ start, end, continues }) => [text.slice(start, end), continues]);
  };

  test.each<[string, readonly ParagraphKind[], readonly (readonly [string, number | null])[]]>([
    ["She wrote:\n> We go.\nShe left.", ["body", "blockquote", "body"], [["We go.", null]]],
    [
      "We go.\nWe stay.\nShe left.",
      ["blockquote", "blockquote", "body"],
      [
        ["We go.", null],
        ["We stay.", 0],
      ],
    ],
    ["“We go.”\nShe left.", ["blockquote", "body"], [["“We go.”", null]]],
    [
      "We go ‘now’.\nShe left.",
      ["blockquote", "body"],
      [
        ["We go ‘now’.", null],
        ["‘now’", null],
      ],
    ],
  ])("%s", (text, kinds, expected) => expect(asBlocks(text, kinds)).toEqual(expected));

  test("furniture is passed over", () =>
    expect(
      asBlocks("“We knew.\n“Ten ways to knit”\n“We went,” she said.", [
        "body",
        "furniture",
        "body",
      ]),
    ).toEqual([
      ["“We knew.", null],
      ["“We went,”", 0],
    ]));
});
