import { describe, expect, it } from "vitest";
import { figuresOf, type Row, rowsOf } from "./read.js";

const ranges: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "Ten to 15 people and two or three dogs waited.",
    [
      ["Ten to 15", "count", "10..15", null],
      ["two or three", "count", "2..3", null],
    ],
  ],
  [
    "Between a third and a half of the seats are empty; a quarter to a third of homes are too.",
    [
      ["a third and a half", "ratio", `${1 / 3}..0.5`, null],
      ["a quarter to a third", "ratio", `0.25..${1 / 3}`, null],
    ],
  ],
  [
    "Two-thirds to three-quarters of them left.",
    [["Two-thirds to three-quarters", "ratio", `${2 / 3}..0.75`, null]],
  ],
  [
    "He put it at one-quarter to one-third of them.",
    [["one-quarter to one-third", "ratio", `0.25..${1 / 3}`, null]],
  ],
  [
    "Its share rose from a quarter to a half of sales.",
    [
      ["a quarter", "ratio", 0.25, null],
      ["a half", "ratio", 0.5, null],
    ],
  ],
  [
    "Claims rose by 14,000 to 202,000.",
    [
      ["14,000", "count", 14000, null],
      ["202,000", "count", 202000, null],
    ],
  ],
  [
    "The mill lifted its forecast by £15m to £995m.",
    [
      ["£15m", "money", 15000000, "GBP"],
      ["£995m", "money", 995000000, "GBP"],
    ],
  ],
  ["It cut fares by 5 to 10 percent.", [["5 to 10 percent", "percent", "5..10", "percent"]]],
  [
    "Its share fell from two thirds to a half.",
    [
      ["two thirds", "ratio", 2 / 3, null],
      ["a half", "ratio", 0.5, null],
    ],
  ],
  ["She went from a quarter to a half-brother.", []],
  [
    "The party was up three to 26.",
    [
      ["three", "count", 3, null],
      ["26", "count", 26, null],
    ],
  ],
  [
    "Of a 40-odd crowd 300-400 people fit; the odds are 2-7.",
    [
      ["40", "count", 40, null],
      ["300-400", "count", "300..400", null],
      ["2-7", "ratio", 2 / 7, null],
    ],
  ],
  ["A win at 33-1 odds came.", [["33-1", "ratio", 33, null]]],
  [
    "Costs of $5-6m, or 10–15% of sales, are likely.",
    [
      ["$5-6m", "money", "5000000..6000000", "USD"],
      ["10–15%", "percent", "10..15", "percent"],
    ],
  ],
  [
    "The toll is between 10 and 12 million pesos.",
    [["10 and 12 million pesos", "money", "10000000..12000000", "peso"]],
  ],
  [
    "At least 40 homes and up to 12 barns burned.",
    [
      ["40", "count", 40, null],
      ["12", "count", 12, null],
    ],
  ],
  [
    "About 300 fans, fewer than ten stewards and nearly half the band came.",
    [
      ["300", "count", 300, null],
      ["ten", "count", 10, null],
      ["half", "ratio", 0.5, null],
    ],
  ],
  [
    "More than $5 million went to 600 or more clubs.",
    [
      ["$5 million", "money", 5000000, "USD"],
      ["600", "count", 600, null],
    ],
  ],
  ["The club takes 10- to 12-year-olds.", [["10- to 12-year-olds", "age", "10..12", "year"]]],
  [
    "Between $41,000 and $58,000 went to the ferry.",
    [["$41,000 and $58,000", "money", "41000..58000", "USD"]],
  ],
  ["Rents rise 10 to 15 percent.", [["10 to 15 percent", "percent", "10..15", "percent"]]],
  ["Prices range from 10 to 15 dollars.", [["10 to 15 dollars", "money", "10..15", "USD"]]],
  ["It lasted for 35km-40km of the route.", [["35km-40km", "measure", "35..40", "kilometer"]]],
  [
    "Some 20-odd protesters and 100-plus police met.",
    [
      ["20", "count", 20, null],
      ["100", "count", 100, null],
    ],
  ],
];

/** What the words before and after say: text, then approximate and bound of its first figure. */
const qualified: readonly (readonly [string, boolean, "min" | "max" | null])[] = [
  ["She won by 10 points or more.", false, "min"],
  ["He took as little as £20 at a time.", false, "min"],
  ["Few paid as low as 10 percent.", false, "min"],
  ["It was worth a reported $2 million.", true, null],
  ["The firm reported $2 million in sales.", false, null],
  ["It holds 40 children or fewer.", false, "max"],
  ["It holds 40 children or dogs.", false, null],
  ["At least 40 homes burned.", false, "min"],
  ["More than 40 homes burned.", false, "min"],
  ["No fewer than 40 homes burned.", false, "min"],
  ["Over 40 homes burned.", false, "min"],
  ["Some 40-plus homes burned.", true, "min"],
  ["The fire took 40 or more homes.", false, "min"],
  ["Up to 40 homes burned.", false, "max"],
  ["As many as 40 homes burned.", false, "max"],
  ["Fewer than 40 homes burned.", false, "max"],
  ["The fire took under $40.", false, "max"],
  ["About 40 homes burned.", true, null],
  ["An estimated 40 homes burned.", true, null],
  ["Nearly 40 homes burned.", true, null],
  ["The fire took 40 or so homes.", true, null],
  ["At least about 40 homes burned.", true, "min"],
  ["No more than about 40 homes burned.", true, "max"],
  ["The storm brought up to around 40mm of rain.", true, "max"],
  ["They came about at 40.", false, null],
  ["The jobless rate edged up to 3.9 percent.", false, null],
  ["The lift went up to 40.", false, null],
  ["The lift can carry up to 40.", false, "max"],
  ["Exactly 40 homes burned.", false, null],
  ["Fires over the border took 40 homes.", false, null],
  ["The man some feared has 40 homes.", false, null],
];

/** No range: polls, changes, lists. */
const apart: readonly (readonly [string, readonly string[]])[] = [
  ["Reyes leads Oduya 46 percent to 35 percent in the poll.", ["46 percent", "35 percent"]],
  ["Oduya trails Reyes 35 percent to 46 percent.", ["35 percent", "46 percent"]],
  ["Joblessness rose from 4.9 to 5 percent.", ["4.9", "5 percent"]],
  ["The jobless rate rises 4.9 to 5 percent.", ["4.9", "5 percent"]],
  ["Rents fell 4.1 per cent – 12.6 per cent below the peak.", ["4.1 per cent", "12.6 per cent"]],
  ["The town doubled from 5 million to 10 million.", ["doubled", "5 million", "10 million"]],
  ["Oil fell $1.20 to $84.50.", ["$1.20", "$84.50"]],
  ["He bought 5 hens and 12 ducks.", ["5", "12"]],
  ["They are 27 and 29 years old.", ["27", "29 years old"]],
];

describe("F6 ranges, bounds, approximations", () => {
  it.each(ranges)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(qualified)("%s", (text, approx, bound) => {
    expect(figuresOf(text).map((f) => [f.approx, f.bound])[0]).toEqual([approx, bound]);
  });
  it.each(apart)("keeps apart %s", (text, words) => {
    expect(rowsOf(text).map((row) => row[0])).toEqual(words);
  });
});
