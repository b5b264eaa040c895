import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "It lost $(12.4) million, after £(310) the year before.",
    [
      ["$(12.4) million", "money", -12_400_000, "USD"],
      ["£(310)", "money", -310, "GBP"],
    ],
  ],
  [
    "He paid £2 and a fiver with her last tenner.",
    [
      ["£2", "money", 2, "GBP"],
      ["a fiver", "money", 5, "GBP"],
      ["tenner", "money", 10, "GBP"],
    ],
  ],
  [
    "It lost 1.56 billion euros ($1.74 billion), after a profit of 2.64 billion and a list of 2.64 million.",
    [
      ["1.56 billion euros", "money", 1_560_000_000, "EUR"],
      ["$1.74 billion", "money", 1_740_000_000, "USD"],
      ["2.64 billion", "money", 2_640_000_000, "EUR"],
      ["2.64 million", "count", 2_640_000, null],
    ],
  ],
  [
    "It lost 5 million euros. A profit of 2.64 billion was told.",
    [
      ["5 million euros", "money", 5_000_000, "EUR"],
      ["2.64 billion", "count", 2_640_000_000, null],
    ],
  ],
  ["The sign $ (12.4) is odd.", []],
  [
    "Corn fell 5-3/4 cents to $4.71-1/2, wheat 4 1/4 cents to $5.28 1/2.",
    [
      ["5-3/4 cents", "money", 5.75, "cent"],
      ["$4.71-1/2", "money", 4.715, "USD"],
      ["4 1/4 cents", "money", 4.25, "cent"],
      ["$5.28 1/2", "money", 5.285, "USD"],
    ],
  ],
  [
    "It cost 1.2 billion crowns; the stock fell to 184.20 crowns, another to 87½p.",
    [
      ["1.2 billion crowns", "money", 1_200_000_000, "crown"],
      ["184.20 crowns", "money", 184.2, "crown"],
      ["87½p", "money", 87.5, "penny"],
    ],
  ],
  ["The king has three crowns.", [["three", "count", 3, null]]],
  [
    "He paid N500 million, then N5,000, while she lost R1.2 billion and Sh2 billion.",
    [
      ["N500 million", "money", 500_000_000, "NGN"],
      ["N5,000", "money", 5000, "NGN"],
      ["R1.2 billion", "money", 1_200_000_000, "ZAR"],
      ["Sh2 billion", "money", 2_000_000_000, "KES"],
    ],
  ],
  [
    "The bridge cost $1.2bn, not €3m.",
    [
      ["$1.2bn", "money", 1200000000, "USD"],
      ["€3m", "money", 3000000, "EUR"],
    ],
  ],
  [
    "She paid US$40, then A$25 and £1.50.",
    [
      ["US$40", "money", 40, "USD"],
      ["A$25", "money", 25, "AUD"],
      ["£1.50", "money", 1.5, "GBP"],
    ],
  ],
  [
    "The council lost 10 million pounds and 500 hryvnias ($12).",
    [
      ["10 million pounds", "money", 10000000, "GBP"],
      ["500 hryvnias", "money", 500, "UAH"],
      ["$12", "money", 12, "USD"],
    ],
  ],
  [
    "Farmers were promised Rs 5 crore and 140,000 rupees.",
    [
      ["Rs 5 crore", "money", 50000000, "INR"],
      ["140,000 rupees", "money", 140000, "INR"],
    ],
  ],
  [
    "A stamp is 50p; the sweets were 40 cents.",
    [
      ["50p", "money", 50, "penny"],
      ["40 cents", "money", 40, "cent"],
    ],
  ],
  [
    "A $2 million grant and $175million in loans came through.",
    [
      ["$2 million", "money", 2000000, "USD"],
      ["$175million", "money", 175000000, "USD"],
    ],
  ],
  [
    "The bond raised $ 75 million and 3 million Australian dollars.",
    [
      ["$ 75 million", "money", 75000000, "USD"],
      ["3 million Australian dollars", "money", 3000000, "AUD"],
    ],
  ],
  [
    "The wage is $12-an-hour, or -$3 after tax.",
    [
      ["$12", "money", 12, "USD"],
      ["-$3", "money", -3, "USD"],
    ],
  ],
  [
    "Officials took 12 billion yuan (US$1.8 billion).",
    [
      ["12 billion yuan", "money", 12000000000, "CNY"],
      ["US$1.8 billion", "money", 1800000000, "USD"],
    ],
  ],
  [
    "Expenses were $20,000.00 $37,305.97 by then.",
    [
      ["$20,000.00", "money", 20000, "USD"],
      ["$37,305.97", "money", 37305.97, "USD"],
    ],
  ],
  [
    "Fares are 500 Kenyan shillings, 30 Zambian kwacha and 12 balboas.",
    [
      ["500 Kenyan shillings", "money", 500, "KES"],
      ["30 Zambian kwacha", "money", 30, "ZMW"],
      ["12 balboas", "money", 12, "PAB"],
    ],
  ],
  [
    "The state gave rupees 500 crore and euro 12 million.",
    [
      ["rupees 500 crore", "money", 5_000_000_000, "INR"],
      ["euro 12 million", "money", 12_000_000, "EUR"],
    ],
  ],
  [
    "He led the euro 2,000 fans and saw the yen 5 percent lower.",
    [
      ["2,000", "count", 2000, null],
      ["5 percent", "percent", 5, "percent"],
    ],
  ],
  [
    "It cost ten roubles 50 kopecks, five pounds and 20 pence, or two kuai and five mao.",
    [
      ["ten roubles 50 kopecks", "money", 10.5, "RUB"],
      ["five pounds and 20 pence", "money", 5.2, "GBP"],
      ["two kuai and five mao", "money", 2.5, "CNY"],
    ],
  ],
  [
    "It cost ten pounds and 50 paise.",
    [
      ["ten pounds", "money", 10, "GBP"],
      ["50 paise", "money", 50, "paisa"],
    ],
  ],
  [
    "Eggs are 64 cents a dozen, a share 470 pence per share.",
    [
      ["64 cents", "money", 64, "cent-per-dozen"],
      ["470 pence", "money", 470, "penny-per-share"],
    ],
  ],
  ["A share is $5 a share.", [["$5", "money", 5, "USD"]]],
  ["The parcel cost 3 dollars 50 cents.", [["3 dollars 50 cents", "money", 3.5, "USD"]]],
  [
    "The firm booked SEK 30m, 48.5 MGBP and KD200 million.",
    [
      ["SEK 30m", "money", 30000000, "SEK"],
      ["48.5 MGBP", "money", 48500000, "GBP"],
      ["KD200 million", "money", 200000000, "KWD"],
    ],
  ],
  [
    "Parking is R250, the fine RM7.8 million.",
    [
      ["R250", "money", 250, "ZAR"],
      ["RM7.8 million", "money", 7800000, "MYR"],
    ],
  ],
  [
    "The van cost five grand, the boat 20 grand.",
    [
      ["five grand", "money", 5000, "USD"],
      ["20 grand", "money", 20000, "USD"],
    ],
  ],
  ["The pen cost $3 and 50 cents.", [["$3 and 50 cents", "money", 3.5, "USD"]]],
  ["The pen cost 3 USD 50 more.", [["3 USD 50", "money", 3.5, "USD"]]],
  [
    "He won $3 million and 50 pens.",
    [
      ["$3 million", "money", 3_000_000, "USD"],
      ["50", "count", 50, null],
    ],
  ],
  ["He owns two grand pianos.", [["two", "count", 2, null]]],
  [
    "The 236-pound man lost 12 pounds of fat.",
    [
      ["236-pound", "measure", 236, "pound"],
      ["12 pounds", "measure", 12, "pound"],
    ],
  ],
  [
    "The budget rose by 20 pounds a head, the mayor said of spending.",
    [["20 pounds", "money", 20, "GBP"]],
  ],
];

const refuses: readonly string[] = [
  "The US dollar fell.",
  "COP26 ended, and Bob left.",
  "He read the /rs-10-billion-deal/ page.",
  "See appendix 2C.",
  "They won at Euro 2024 in Marlow.",
  "The yen of Rand 1999 fell.",
];

describe("F2 money", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
