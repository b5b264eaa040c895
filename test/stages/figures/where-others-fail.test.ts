import { describe, expect, it } from "vitest";
import { figuresOf, type Row, rowsOf } from "./read.js";

/** What other systems were measured to read wrongly, each with a sentence of our own. */
const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "Doyle led Reed 46 percent to 35 percent in the poll.",
    [
      ["46 percent", "percent", 46, "percent"],
      ["35 percent", "percent", 35, "percent"],
    ],
  ],
  [
    "Output doubled, and rents are twice those of Marlow.",
    [
      ["doubled", "multiple", 2, null],
      ["twice", "multiple", 2, null],
    ],
  ],
  [
    "Dozens of homes and scores of shops burned.",
    [
      ["Dozens", "vague", null, null],
      ["scores", "vague", null, null],
    ],
  ],
  ["The bridge cost $175million.", [["$175million", "money", 175_000_000, "USD"]]],
  ["The bridge cost $ 75.", [["$ 75", "money", 75, "USD"]]],
  ["They won a $2 million grant.", [["$2 million", "money", 2_000_000, "USD"]]],
  [
    "It cost $1.2 million, 46 homes were built.",
    [
      ["$1.2 million", "money", 1_200_000, "USD"],
      ["46", "count", 46, null],
    ],
  ],
  [
    "The jobless rate went from 4.9 to 5 percent.",
    [
      ["4.9", "percent", 4.9, "percent"],
      ["5 percent", "percent", 5, "percent"],
    ],
  ],
  [
    "The jobless rate rises 4.9 to 5 percent.",
    [
      ["4.9", "percent", 4.9, "percent"],
      ["5 percent", "percent", 5, "percent"],
    ],
  ],
  ["Rents are double those of Marlow.", [["double", "multiple", 2, null]]],
  ["The van cost five grand.", [["five grand", "money", 5000, "USD"]]],
];

const refuses: readonly string[] = [
  "One of the men left and no one stayed.",
  "A recent and decent scent.",
  "The 5G mast stands there.",
  "The hall shut between 5 and 10 p.m. on Monday.",
  "In 2019 the hall opened on 3 May and on June 5, 2020.",
  "It shut in 2019, 2020 and 2021.",
];

describe("figures that others misread", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
  it("a bound is not an approximation", () => {
    expect(figuresOf("At least 40 homes burned.")[0]).toMatchObject({
      approx: false,
      bound: "min",
    });
  });
});
