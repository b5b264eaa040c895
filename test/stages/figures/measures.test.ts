import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "A foot of rain fell on an inch of old snow.",
    [
      ["A foot", "measure", 1, "foot"],
      ["an inch", "measure", 1, "inch"],
    ],
  ],
  ["He sat at a foot of the bed, a metre of hers away.", []],
  ["It felt like 40 below zero.", [["40 below zero", "measure", -40, "degree"]]],
  [
    "It was five degrees below zero and 12C below normal.",
    [
      ["five degrees below zero", "measure", -5, "degree"],
      ["12C", "measure", 12, "celsius"],
    ],
  ],
  ["The temperature hit 32 C on the pier.", [["32 C", "measure", 32, "celsius"]]],
  ["Vitamin 32 C was high.", [["32", "count", 32, null]]],
  ["Half a foot of snow lay.", [["Half a foot", "measure", 0.5, "foot"]]],
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
  [
    "The plants gave off 83.9 Mt of it in May, 4.2 GtCO2e in all, and 310 kt of dust.",
    [
      ["83.9 Mt", "measure", 83.9, "megatonne"],
      ["4.2 GtCO2e", "measure", 4.2, "gigatonne"],
      ["310 kt", "measure", 310, "kilotonne"],
    ],
  ],
  [
    "Wheat came to 5 mmt, or 500 MT a barge, with 45,000 tpa of nickel.",
    [
      ["5 mmt", "measure", 5_000_000, "tonne"],
      ["500 MT", "measure", 500, "tonne"],
      ["45,000 tpa", "measure", 45_000, "tonne-per-year"],
    ],
  ],
  [
    "Gales of 40kt and 45 kts shook the 18kt gold vane.",
    [
      ["40kt", "measure", 40, "knot"],
      ["45 kts", "measure", 45, "knot"],
      ["18kt", "measure", 18, "karat"],
    ],
  ],
  [
    "It pumps 3.5 mb/d of oil, 450,000 boe/d in all, 120 bcm of gas and 2 bcf a day.",
    [
      ["3.5 mb/d", "measure", 3_500_000, "barrel-per-day"],
      ["450,000 boe/d", "measure", 450_000, "barrel-of-oil-equivalent-per-day"],
      ["120 bcm", "measure", 120_000_000_000, "cubic-meter"],
      ["2 bcf a day", "measure", 2_000_000_000, "cubic-foot-per-day"],
    ],
  ],
  [
    "The weir let 2.5 lakh cusecs go, 500 cumecs at first, and holds 40 TMC ft.",
    [
      ["2.5 lakh cusecs", "measure", 250_000, "cubic-foot-per-second"],
      ["500 cumecs", "measure", 500, "cubic-meter-per-second"],
      ["40 TMC ft", "measure", 40_000_000_000, "cubic-foot"],
    ],
  ],
  [
    "Soot was at 35 µg/m3, or 110 micrograms per cubic metre, lead at 12 ppb, carbon dioxide at 421 parts per million.",
    [
      ["35 µg/m3", "measure", 35, "microgram-per-cubic-meter"],
      ["110 micrograms per cubic metre", "measure", 110, "microgram-per-cubic-meter"],
      ["12 ppb", "measure", 12, "part-per-1e9"],
      ["421 parts per million", "measure", 421, "part-per-1e6"],
    ],
  ],
  [
    "She had 120 mg/dL of sugar, 5.6 mmol/L by another scale.",
    [
      ["120 mg/dL", "measure", 120, "milligram-per-deciliter"],
      ["5.6 mmol/L", "measure", 5.6, "millimole-per-liter"],
    ],
  ],
  [
    "The land gives 4.2 t/ha, the sea 3 mm/yr, on 12,000 ha.",
    [
      ["4.2 t/ha", "measure", 4.2, "tonne-per-hectare"],
      ["3 mm/yr", "measure", 3, "millimeter-per-year"],
      ["12,000 ha", "measure", 12_000, "hectare"],
    ],
  ],
  [
    "It turns with 500Nm, holds 5,000 mAh, sends 100Mbps and gave 45 Bq.",
    [
      ["500Nm", "measure", 500, "newton-meter"],
      ["5,000 mAh", "measure", 5000, "milliampere-hour"],
      ["100Mbps", "measure", 100, "megabit-per-second"],
      ["45 Bq", "measure", 45, "becquerel"],
    ],
  ],
  [
    "He drank half a litre and ate a quarter of a tonne.",
    [
      ["half a litre", "measure", 0.5, "liter"],
      ["a quarter of a tonne", "measure", 0.25, "tonne"],
    ],
  ],
];

const refuses: readonly string[] = [
  "He said it on foot, in yards and inches.",
  "The 5G mast and the 20M bus.",
  "She spoke at 2 pm.",
  "He lives at 12 Mt Pleasant Road.",
  "Read half a page, then make half a turn.",
];

describe("F4 measures", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
