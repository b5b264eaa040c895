import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  ["Output is 3.5m b/d.", [["3.5m b/d", "measure", 3_500_000, "barrel-per-day"]]],
  ["It covers 1.03m sq km.", [["1.03m sq km", "measure", 1_030_000, "square-kilometer"]]],
  [
    "The baby weighed 2lb 11oz, the jockey 8st 4lb.",
    [
      ["2lb 11oz", "measure", 2.6875, "pound"],
      ["8st 4lb", "measure", 8.28571428571429, "stone"],
    ],
  ],
  ["It weighed 8 pounds, 3 ounces.", [["8 pounds, 3 ounces", "measure", 8.1875, "pound"]]],
  [
    "She bought 2 lb and 20 oz of it.",
    [
      ["2 lb", "measure", 2, "pound"],
      ["20 oz", "measure", 20, "ounce"],
    ],
  ],
  [
    "Winds reached 70 km/h, then 45 miles an hour.",
    [
      ["70 km/h", "measure", 70, "kilometer-per-hour"],
      ["45 miles an hour", "measure", 45, "mile-per-hour"],
    ],
  ],
  [
    "He is 5ft 10in and she is 6'2\" tall.",
    [
      ["5ft 10in", "measure", 5.83333333333333, "foot"],
      ["6'2\"", "measure", 6.16666666666667, "foot"],
    ],
  ],
  [
    "It was -4°C at dawn and 98 degrees Fahrenheit at noon.",
    [
      ["-4°C", "measure", -4, "celsius"],
      ["98 degrees Fahrenheit", "measure", 98, "fahrenheit"],
    ],
  ],
  [
    "The 3,000-mile pipeline carries 20,000 barrels a day.",
    [
      ["3,000-mile", "measure", 3000, "mile"],
      ["20,000 barrels a day", "measure", 20000, "barrel-per-day"],
    ],
  ],
  [
    "The river stood at 19 feet a week earlier and 12 feet a year ago.",
    [
      ["19 feet", "measure", 19, "foot"],
      ["12 feet", "measure", 12, "foot"],
    ],
  ],
  [
    "It leaked 40 gallons a day later in the war and 30 gallons a day before it.",
    [
      ["40 gallons a day", "measure", 40, "gallon-per-day"],
      ["30 gallons a day", "measure", 30, "gallon-per-day"],
    ],
  ],
  [
    "At 280 atmospheres or 950 hectopascals the lamp gave 40 lumens.",
    [
      ["280 atmospheres", "measure", 280, "atmosphere"],
      ["950 hectopascals", "measure", 950, "hectopascal"],
      ["40 lumens", "measure", 40, "lumen"],
    ],
  ],
  [
    "A 155mm shell hit the 10-metre mast.",
    [
      ["155mm", "measure", 155, "millimeter"],
      ["10-metre", "measure", 10, "meter"],
    ],
  ],
  [
    "The farm covers 660 square metres, the park 45 acres.",
    [
      ["660 square metres", "measure", 660, "square-meter"],
      ["45 acres", "measure", 45, "acre"],
    ],
  ],
  [
    "They shipped 2 million tonnes of grain and 200lbs of salt.",
    [
      ["2 million tonnes", "measure", 2000000, "tonne"],
      ["200lbs", "measure", 200, "pound"],
    ],
  ],
  [
    "A 48-page report weighed 1.5kg.",
    [
      ["48-page", "measure", 48, "page"],
      ["1.5kg", "measure", 1.5, "kilogram"],
    ],
  ],
  [
    "The lot is 12 sq ft and the tank 1.5 million gallons.",
    [
      ["12 sq ft", "measure", 12, "square-foot"],
      ["1.5 million gallons", "measure", 1500000, "gallon"],
    ],
  ],
  [
    "The plant makes 184 MW, or 722 million kWh.",
    [
      ["184 MW", "measure", 184, "megawatt"],
      ["722 million kWh", "measure", 722000000, "kilowatt-hour"],
    ],
  ],
];

const refuses: readonly string[] = [
  "He said it on foot, in yards and inches.",
  "The 5G mast and the 20M bus.",
  "She spoke at 2 pm.",
];

describe("F4 measures", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
