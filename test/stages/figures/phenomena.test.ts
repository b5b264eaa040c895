/** Every example of the checklist's rows on figures, literally. */
import { describe, expect, it } from "vitest";
import type { FigureRecord } from "../../../src/document/record.js";
import { figuresOf, type Row, rowsOf } from "./read.js";

const rows: Readonly<Record<string, readonly (readonly [text: string, ...Row[]])[]>> = {
  "F1 digits and words": [
    ["The ferry carried 1,310 people.", ["1,310", "count", 1310, null]],
    ["The ferry carried 1 310 people.", ["1 310", "count", 1310, null]],
    ["Marlow has 1.2 million people.", ["1.2 million", "count", 1_200_000, null]],
    ["Then twelve nurses left.", ["twelve", "count", 12, null]],
    ["Then a hundred nurses left.", ["a hundred", "count", 100, null]],
    ["They ate two and a half pies.", ["two and a half", "count", 2.5, null]],
    ["They ate 3½ pies.", ["3½", "count", 3.5, null]],
    ["The index stood at 0.5 then.", ["0.5", "count", 0.5, null]],
    ["The reading was minus 4 there.", ["minus 4", "count", -4, null]],
  ],
  "F2 money": [
    ["They paid $1.2bn for it.", ["$1.2bn", "money", 1_200_000_000, "USD"]],
    ["They paid €3m for it.", ["€3m", "money", 3_000_000, "EUR"]],
    ["They paid US$40 for it.", ["US$40", "money", 40, "USD"]],
    ["They paid £1.50 for it.", ["£1.50", "money", 1.5, "GBP"]],
    ["They paid 10 million pounds for it.", ["10 million pounds", "money", 10_000_000, "GBP"]],
    ["They paid Rs 5 crore for it.", ["Rs 5 crore", "money", 50_000_000, "INR"]],
    ["They paid 50p for it.", ["50p", "money", 50, "penny"]],
    ["They paid 40 cents for it.", ["40 cents", "money", 40, "cent"]],
    [
      "They paid 500 hryvnias ($12) for it.",
      ["500 hryvnias", "money", 500, "UAH"],
      ["$12", "money", 12, "USD"],
    ],
  ],
  "F3 percent and points": [
    ["Turnout was 46%.", ["46%", "percent", 46, "percent"]],
    ["Rates rose to 3.5 per cent.", ["3.5 per cent", "percent", 3.5, "percent"]],
    [
      "Rates rose by two percentage points.",
      ["two percentage points", "percent", 2, "percentage-point"],
    ],
    ["Rates fell by 25 basis points.", ["25 basis points", "percent", 25, "basis-point"]],
  ],
  "F4 measures": [
    ["Winds reached 70 km/h.", ["70 km/h", "measure", 70, "kilometer-per-hour"]],
    ["He is 5ft 10in tall.", ["5ft 10in", "measure", 5.83333333333333, "foot"]],
    ["It was -4°C at dawn.", ["-4°C", "measure", -4, "celsius"]],
    ["They drove the 3,000-mile route.", ["3,000-mile", "measure", 3000, "mile"]],
    [
      "The well gives 20,000 barrels a day.",
      ["20,000 barrels a day", "measure", 20_000, "barrel-per-day"],
    ],
    ["A 155mm shell hit it.", ["155mm", "measure", 155, "millimeter"]],
  ],
  "F5 ages": [
    ["A 35-year-old was freed.", ["35-year-old", "age", 35, "year"]],
    ["A girl aged 7 was freed.", ["7", "age", 7, "year"]],
    ["Reyes, 52, was freed.", ["52", "age", 52, "year"]],
  ],
  "F6 ranges": [
    ["It takes 10 to 15 nurses.", ["10 to 15", "count", "10..15", null]],
    ["It cost 10–15% of it.", ["10–15%", "percent", "10..15", "percent"]],
    ["It cost $5-6m in all.", ["$5-6m", "money", "5000000..6000000", "USD"]],
  ],
  "F8 fractions, ratios, multiples, scores, ranks, odds": [
    ["They got two-thirds of it.", ["two-thirds", "ratio", 2 / 3, null]],
    ["One in five voters stayed home.", ["One in five", "ratio", 0.2, null]],
    ["The odds were 3-to-1 for him.", ["3-to-1", "ratio", 3, null]],
    ["Rents doubled in a year.", ["doubled", "multiple", 2, null]],
    ["The bill passed 51-48 in a vote.", ["51-48", "score", [51, 48], null]],
    ["It is the third-largest port.", ["third-largest", "ordinal-rank", 3, null]],
    ["She is No. 2 there.", ["No. 2", "ordinal-rank", 2, null]],
  ],
  "F9 vague": [
    ["They saw dozens of nurses.", ["dozens", "vague", null, null]],
    ["They saw hundreds of thousands of nurses.", ["hundreds of thousands", "vague", null, null]],
    ["They saw a handful of nurses.", ["a handful", "vague", null, null]],
  ],
  "F11 not figures": [
    ["He was born in 2019 and came at 18:05."],
    ["They invoked Article 50 then."],
    ["A Boeing 737 landed."],
    ["Apollo 11 landed."],
    ["The G7 met."],
    ["Call 020 7946 0958."],
    ["Call +44 20 7946 0958 or +1 555-010-2345 or +1 (555) 010-2345."],
    ["They voted on bill H.R. 1234."],
    ["No one came, and one never knows."],
    ["Channel 4 showed it."],
    ["The dam broke.[3] It was old."],
  ],
};

describe.each(Object.entries(rows))("%s", (_, texts) => {
  for (const [text, ...figures] of texts) it(text, () => expect(rowsOf(text)).toEqual(figures));
});

type Said = Partial<FigureRecord>;

describe.each<[string, readonly (readonly [text: string, ...Said[]])[]]>([
  [
    "F6 bounds and approximations",
    [
      ["There were at least 40 nurses.", { value: 40, bound: "min" }],
      ["There were up to 12 nurses.", { value: 12, bound: "max" }],
      ["There were about 300 nurses.", { value: 300, approx: true, bound: null }],
      ["There were fewer than ten nurses.", { value: 10, bound: "max" }],
      ["Turnout was nearly half.", { value: 0.5, approx: true, bound: null }],
    ],
  ],
  [
    "F7 change",
    [
      ["Exports rose 4% to 312.", { value: 4, change: "up" }, { value: 312, change: "up" }],
      ["Exports fell by a third.", { value: 1 / 3, change: "down" }],
      ["It was up from 9 then.", { value: 9, change: "up" }],
    ],
  ],
  [
    "F10 what is counted",
    [
      ["They shot down 108 Shahed-type attack drones.", { of: "Shahed-type attack drones" }],
      [
        "They won 12 of the 40 seats.",
        { value: 12, of: "the 40 seats" },
        { value: 40, of: "seats" },
      ],
    ],
  ],
])("%s", (_, texts) => {
  for (const [text, ...figures] of texts)
    it(text, () => expect(figuresOf(text)).toMatchObject(figures));
});
