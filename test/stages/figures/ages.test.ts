import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const placed: readonly (readonly [string, readonly Row[]])[] = [
  [
    "Two men, aged 50 and 46, fell.",
    [
      ["Two", "count", 2, null],
      ["50", "age", 50, "year"],
      ["46", "age", 46, "year"],
    ],
  ],
  ["She left school at 14 and wed.", [["14", "age", 14, "year"]]],
  ["At 16 she was a clerk.", [["16", "age", 16, "year"]]],
  ["At 16 sites she was a clerk.", [["16", "count", 16, null]]],
  ["He quit at 65.", [["65", "age", 65, "year"]]],
  ["She left school at 14 sites.", [["14", "count", 14, null]]],
  ["His oldest victim was 94.", [["94", "age", 94, "year"]]],
  ["The youngest was four.", [["four", "age", 4, "year"]]],
  ["The oldest pier was 94 metres long.", [["94 metres", "measure", 94, "meter"]]],
  ["Girls between 17 and 19 were worst hit.", [["17 and 19", "age", "17..19", "year"]]],
  [
    "Men between 17 and 19 stone were weighed.",
    [["17 and 19 stone", "measure", "17..19", "stone"]],
  ],
  ["The drug is for infants aged 5 to 36 months.", [["5 to 36 months", "age", "5..36", "month"]]],
  ["A reading of 90 or above is good.", [["90", "count", 90, null]]],
  ["The boy, who sang, was 15 at the time.", [["15", "age", 15, "year"]]],
  ["A second clerk, then 14, fell.", [["14", "age", 14, "year"]]],
  [
    "Our eldest, 24, left; the youngest, at 9, did not.",
    [
      ["24", "age", 24, "year"],
      ["9", "age", 9, "year"],
    ],
  ],
  ["Voters 45 and older agreed.", [["45", "age", 45, "year"]]],
  ["Ana Reyes, Who Painted Dogs, Dies at 94", [["94", "age", 94, "year"]]],
  ["My granddaughter is 18.", [["18", "age", 18, "year"]]],
  ["The granddaughter clause is 18 lines long.", [["18", "count", 18, null]]],
  ["She turned 18.", [["18", "age", 18, "year"]]],
  ["The keeper turns 23 next week.", [["23", "age", 23, "year"]]],
  ["The boat turned 12 over.", [["12", "count", 12, null]]],
  [
    "She was 88. He is seven, and happy.",
    [
      ["88", "age", 88, "year"],
      ["seven", "age", 7, "year"],
    ],
  ],
  ["He was 12 under par.", [["12", "count", 12, null]]],
  ["The bill was 88.", [["88", "count", 88, null]]],
  ["When she was nine, she left.", [["nine", "age", 9, "year"]]],
  ["When she was nine under, it rained.", [["nine", "count", 9, null]]],
  ["She will be 58 then.", [["58", "age", 58, "year"]]],
  ["A man, 34, was held.", [["34", "age", 34, "year"]]],
  ["The patient, 46, left.", [["46", "age", 46, "year"]]],
  ["The lot, 46, was sold.", [["46", "count", 46, null]]],
  [
    "The winger, 28, cost £42m.",
    [
      ["28", "age", 28, "year"],
      ["£42m", "money", 42_000_000, "GBP"],
    ],
  ],
  ["A bus, 46, left.", [["46", "count", 46, null]]],
  ["A poll of 18-to-34-year-olds was held.", [["18-to-34-year-olds", "age", "18..34", "year"]]],
  ["They are all younger than 50.", [["50", "age", 50, "year"]]],
  ["A resident over 65 died.", [["65", "age", 65, "year"]]],
  [
    "Two men, 34 and 36, were held.",
    [
      ["Two", "count", 2, null],
      ["34", "age", 34, "year"],
      ["36", "age", 36, "year"],
    ],
  ],
  ["She was aged between nine and 14.", [["nine and 14", "age", "9..14", "year"]]],
  ["Children under five fell ill.", [["five", "age", 5, "year"]]],
  [
    "People over 65 and those under 30 agreed.",
    [
      ["65", "age", 65, "year"],
      ["30", "age", 30, "year"],
    ],
  ],
  [
    "The over-65s and under-18s agreed.",
    [
      ["65", "age", 65, "year"],
      ["18", "age", 18, "year"],
    ],
  ],
  ["The bill was over 65.", [["65", "count", 65, null]]],
  [
    "He is in his late 20s or early 30s.",
    [
      ["20s", "age", "20..29", "year"],
      ["30s", "age", "30..39", "year"],
    ],
  ],
  ["Donald Marlow turned 18 tables.", [["18", "count", 18, null]]],
  [
    "Her brother, four, and Tom Reyes, nine, fell; his son, 14, did not.",
    [
      ["four", "age", 4, "year"],
      ["nine", "age", 9, "year"],
      ["14", "age", 14, "year"],
    ],
  ],
  ["Her brothers, four, fell.", [["four", "count", 4, null]]],
  [
    "In Orle, two, three or four men left.",
    [
      ["two", "count", 2, null],
      ["three or four", "count", "3..4", null],
    ],
  ],
  ["He bought, 12, or so he says.", [["12", "count", 12, null]]],
];

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "A 35-year-old driver and a 10-month-old baby were found.",
    [
      ["35-year-old", "age", 35, "year"],
      ["10-month-old", "age", 10, "month"],
    ],
  ],
  [
    "Pupils aged 7 and a man of age 87 were there.",
    [
      ["7", "age", 7, "year"],
      ["87", "age", 87, "year"],
    ],
  ],
  [
    "Reyes, 52, met Ana Oduya (41), a nurse.",
    [
      ["52", "age", 52, "year"],
      ["41", "age", 41, "year"],
    ],
  ],
  [
    "The oak is five years old; the bill is three weeks old.",
    [
      ["five years old", "age", 5, "year"],
      ["three weeks old", "age", 3, "week"],
    ],
  ],
  [
    "The rule covers people ages 55 to 65 and boys between the ages of 8 and 12.",
    [
      ["55 to 65", "age", "55..65", "year"],
      ["8 and 12", "age", "8..12", "year"],
    ],
  ],
  [
    "She is in her mid-40s and now 61, his uncle is retired.",
    [
      ["40s", "age", "40..49", "year"],
      ["61", "age", 61, "year"],
    ],
  ],
  ["He died at the age of 54.", [["54", "age", 54, "year"]]],
];

const refuses: readonly string[] = [
  "He came on May 7, 2024, and left.",
  "It happened three years ago.",
  "They waited ten months.",
];

describe("F5 ages", () => {
  it.each(placed)("reads by its place %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
