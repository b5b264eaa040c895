import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.js";

const changes: readonly (readonly [
  string,
  readonly (readonly [string, "up" | "down" | null])[],
])[] = [
  [
    "Prices rose 4% to 312.",
    [
      ["4%", "up"],
      ["312", "up"],
    ],
  ],
  [
    "There was a rise of 276 on April and of 29 per cent on May.",
    [
      ["276", "up"],
      ["29 per cent", "up"],
    ],
  ],
  [
    "Pay will fall by 2% this year and by half a per cent next.",
    [
      ["2%", "down"],
      ["half a per cent", "down"],
    ],
  ],
  [
    "There was a rise of 276 on April, and 40 of them left.",
    [
      ["276", "up"],
      ["40", null],
    ],
  ],
  [
    "The town slipped from 9,400 people in 1990 to fewer than 6,000.",
    [
      ["9,400", "down"],
      ["6,000", "down"],
    ],
  ],
  [
    "It has slipped from 9,400 in 1990 to fewer than 6,000.",
    [
      ["9,400", "down"],
      ["6,000", "down"],
    ],
  ],
  [
    "The index closed 299 points lower at 38,811.",
    [
      ["299", "down"],
      ["38,811", "down"],
    ],
  ],
  ["They chased down 359.", [["359", null]]],
  [
    "They raised £18,400 of the £25,000 needed.",
    [
      ["£18,400", null],
      ["£25,000", null],
    ],
  ],
  ["They raised the levy to £25,000.", [["£25,000", "up"]]],
  ["It has lifted its full-year profit 9.4 per cent.", [["9.4 per cent", "up"]]],
  ["The mill boosted its dividend 20%.", [["20%", "up"]]],
  ["He cut a deal on Monday with 20% of them.", [["20%", null]]],
  ["Margins narrowed 80 basis points.", [["80 basis points", "down"]]],
  ["Losses widened to $5m.", [["$5m", "up"]]],
  ["Output fell by a third.", [["a third", "down"]]],
  ["Exports were up from 9.", [["9", "up"]]],
  ["Rents saw a 10 percent increase.", [["10 percent", "up"]]],
  ["There was a 3 per cent drop in sales.", [["3 per cent", "down"]]],
  ["An increase of 12 points was seen.", [["12", "up"]]],
  ["Ministers raised the levy by $4.", [["$4", "up"]]],
  ["Shares were down 11.2 per cent.", [["11.2 per cent", "down"]]],
  [
    "Sales doubled; debts halved.",
    [
      ["doubled", "up"],
      ["halved", "down"],
    ],
  ],
  ["The police set up 12 camps.", [["12", null]]],
  ["The rate edged up to 3.9 percent.", [["3.9 percent", "up"]]],
  [
    "The bank lifted its rate by a quarter of a percentage point to 4.35%.",
    [
      ["a quarter of a percentage point", "up"],
      ["4.35%", "up"],
    ],
  ],
  ["They lifted 20 men from the sea.", [["20", null]]],
  ["Inflation slowed to 6.7pc.", [["6.7pc", "down"]]],
  [
    "Brent rose 77 cents, or 0.9%, to $85.42 a barrel.",
    [
      ["77 cents", "up"],
      ["0.9%", "up"],
      ["$85.42", "up"],
    ],
  ],
  [
    "The index lost 99.74 points, or about 0.26%.",
    [
      ["99.74", "down"],
      ["0.26%", "down"],
    ],
  ],
  [
    "Rents fell 4%, to the delight of 20 tenants.",
    [
      ["4%", "down"],
      ["20", null],
    ],
  ],
  ["The army lost three ships.", [["three", null]]],
  ["A wing will be added at a cost of $3 million.", [["$3 million", null]]],
  ["They made up 25 teams.", [["25", null]]],
  ["They freed up 25 beds.", [["25", null]]],
  ["Up to 40 homes burned.", [["40", null]]],
  ["It will bring up to around 40 boats.", [["40", null]]],
  ["Prices were up about 40 points.", [["40", "up"]]],
  ["The charity raised $3 million.", [["$3 million", null]]],
  ["The rising tide, she said, took 40 boats.", [["40", null]]],
];

describe("F7 change", () => {
  it.each(changes)("%s", (text, expected) => {
    expect(figuresOf(text).map((f) => [f.text, f.change])).toEqual(expected);
  });
});
