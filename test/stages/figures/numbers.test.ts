import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ["The ferry carried 1,310 passengers.", [["1,310", "count", 1310, null]]],
  ["The ferry carried 1 310 passengers.", [["1 310", "count", 1310, null]]],
  ["A quarter million people fled.", [["A quarter million", "count", 250000, null]]],
  [
    "A quarter of a million homes and three-quarters of a million shops lost power.",
    [
      ["A quarter of a million", "count", 250000, null],
      ["three-quarters of a million", "count", 750000, null],
    ],
  ],
  [
    "They raised three quarters of a billion dollars.",
    [["three quarters of a billion dollars", "money", 750000000, "USD"]],
  ],
  [
    "Marlow has 1.2 million residents and 0.5 parks each.",
    [
      ["1.2 million", "count", 1200000, null],
      ["0.5", "count", 0.5, null],
    ],
  ],
  [
    "Twelve nurses and a hundred porters walked out.",
    [
      ["Twelve", "count", 12, null],
      ["a hundred", "count", 100, null],
    ],
  ],
  [
    "The wall is two and a half times as long as planned.",
    [["two and a half times", "multiple", 2.5, null]],
  ],
  [
    "Add 3½ cups of flour and 10 1/2 cups of water.",
    [
      ["3½ cups", "measure", 3.5, "cup"],
      ["10 1/2 cups", "measure", 10.5, "cup"],
    ],
  ],
  ["The index stood at minus 4 in June.", [["minus 4", "count", -4, null]]],
  [
    "Clerks counted one hundred and twenty-three thousand ballots.",
    [["one hundred and twenty-three thousand", "count", 123000, null]],
  ],
  [
    "The village lost 35 lakh trees and half a million goats.",
    [
      ["35 lakh", "count", 3500000, null],
      ["half a million", "count", 500000, null],
    ],
  ],
  [
    "He owns half a dozen boats, two dozen hens and a million books.",
    [
      ["half a dozen", "count", 6, null],
      ["two dozen", "count", 24, null],
      ["a million", "count", 1000000, null],
    ],
  ],
  ["They stored 12,34,567 bricks.", [["12,34,567", "count", 1234567, null]]],
  [
    "Between one hundred and two hundred sailors slept ashore.",
    [["one hundred and two hundred", "count", "100..200", null]],
  ],
];

const refuses: readonly string[] = [
  "They met in 1984.",
  "He drove 007 home.",
  "The ten-a-side game at six o'clock.",
];

describe("F1 digits and words", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
