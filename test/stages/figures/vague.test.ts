import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "Dozens of people and hundreds of thousands of homes were cut off.",
    [
      ["Dozens", "vague", null, null],
      ["hundreds of thousands", "vague", null, null],
    ],
  ],
  [
    "A handful of shops and several hundred flats burned.",
    [
      ["A handful", "vague", null, null],
      ["several hundred", "vague", null, null],
    ],
  ],
  [
    "The scheme cost billions of dollars and tens of millions of euros.",
    [
      ["billions of dollars", "vague", null, "USD"],
      ["tens of millions of euros", "vague", null, "EUR"],
    ],
  ],
  [
    "Scores of riders left; thousands more stayed.",
    [
      ["Scores", "vague", null, null],
      ["thousands", "vague", null, null],
    ],
  ],
];

const refuses: readonly string[] = [
  "Test scores fell.",
  "The scores were read.",
  "It took hundreds of years.",
];

describe("F9 vague", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
