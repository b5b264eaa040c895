import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "Half is spent; a quarter is committed. A third said so.",
    [
      ["Half", "ratio", 0.5, null],
      ["a quarter", "ratio", 0.25, null],
      ["A third", "ratio", 0.3333333333333333, null],
    ],
  ],
  [
    "She is the world No 3, No 12 men came.",
    [
      ["No 3", "ordinal-rank", 3, null],
      ["12", "count", 12, null],
    ],
  ],
  ["His shop is the only one left; only one man stayed.", [["one", "count", 1, null]]],
  [
    "It is his seventh Thornaby final, on Seventh Avenue, the 42nd Street and its Third Reich.",
    [["seventh", "ordinal-rank", 7, null]],
  ],
  [
    "She has scored nine times this season and three times that of May.",
    [
      ["nine", "count", 9, null],
      ["three times", "multiple", 3, null],
    ],
  ],
  ["Rents are a fifth below their peak.", [["a fifth", "ratio", 0.2, null]]],
  ["The mill sold a third more wool.", [["a third", "ratio", 1 / 3, null]]],
  ["Sales have tripled over the past decade.", [["tripled", "multiple", 3, null]]],
  ["They agreed by a majority of 11 to one.", [["11 to one", "score", [11, 1], null]]],
  ["The sides drew 19-all.", [["19-all", "score", [19, 19], null]]],
  ["Gold is up a quarter so far.", [["a quarter", "ratio", 0.25, null]]],
  ["A divided court reversed, 2 to 1, and sat.", [["2 to 1", "score", [2, 1], null]]],
  ["Men were randomized 2:1 to the drug.", [["2:1", "ratio", 2, null]]],
  ["It was carried by 312 votes to 287.", [["312 votes to 287", "score", [312, 287], null]]],
  ["It grew by two-and-a-half times as much.", [["two-and-a-half times", "multiple", 2.5, null]]],
  [
    "Two-thirds of members and a third of guests left.",
    [
      ["Two-thirds", "ratio", 0.6666666666666666, null],
      ["a third", "ratio", 0.3333333333333333, null],
    ],
  ],
  [
    "One in five voters, nine out of 10 nurses and one of every nine cooks agreed.",
    [
      ["One in five", "ratio", 0.2, null],
      ["nine out of 10", "ratio", 0.9, null],
      ["one of every nine", "ratio", 0.1111111111111111, null],
    ],
  ],
  [
    "One driver in five and nine nurses out of ten agreed.",
    [
      ["One driver in five", "ratio", 0.2, null],
      ["nine nurses out of ten", "ratio", 0.9, null],
    ],
  ],
  [
    "They saw one man in five hours and two nurses in 12 wards.",
    [
      ["one", "count", 1, null],
      ["two", "count", 2, null],
      ["12", "count", 12, null],
    ],
  ],
  [
    "Lund are second in the table and Marlow third from bottom.",
    [
      ["second", "ordinal-rank", 2, null],
      ["third", "ordinal-rank", 3, null],
    ],
  ],
  ["The second in command came first from Lund.", []],
  ["Marlow Town 2-1 Lund Rovers", [["2-1", "score", [2, 1], null]]],
  ["Bookmakers offered odds of 5-1.", [["5-1", "ratio", 5, null]]],
  [
    "The bill passed 51-48 and the court ruled 5-4.",
    [
      ["51-48", "score", [51, 48], null],
      ["5-4", "score", [5, 4], null],
    ],
  ],
  ["Marlow won 3-0.", [["3-0", "score", [3, 0], null]]],
  [
    "A 2-to-1 vote settled it; they lost by a 3-to-1 margin.",
    [
      ["2-to-1", "score", [2, 1], null],
      ["3-to-1", "ratio", 3, null],
    ],
  ],
  [
    "Rents doubled, and fees are three times as high as in Leeds.",
    [
      ["doubled", "multiple", 2, null],
      ["three times", "multiple", 3, null],
    ],
  ],
  [
    "Deaths ran at about twice the rate of last year, a tenfold rise.",
    [
      ["twice", "multiple", 2, null],
      ["tenfold", "multiple", 10, null],
    ],
  ],
  [
    "Lagos is the third-largest port and the No. 2 airport.",
    [
      ["third-largest", "ordinal-rank", 3, null],
      ["No. 2", "ordinal-rank", 2, null],
    ],
  ],
  [
    "She is our fourth minister and came fifth.",
    [
      ["fourth", "ordinal-rank", 4, null],
      ["fifth", "ordinal-rank", 5, null],
    ],
  ],
  [
    "Half of the crew and nearly half the cargo were lost; it was cut in half.",
    [
      ["Half", "ratio", 0.5, null],
      ["half", "ratio", 0.5, null],
      ["half", "ratio", 0.5, null],
    ],
  ],
  ["Three quarters of the roof is gone.", [["Three quarters", "ratio", 0.75, null]]],
  ["The ratio of 3:1 held.", [["3:1", "ratio", 3, null]]],
];

const refuses: readonly string[] = [
  "He doubled over in pain.",
  "She led a third lower-division club.",
  "They set up a third party.",
  "Lund hit a three-pointer in a two-seater.",
  "The first half and the second half were dull.",
  "Half an hour passed.",
  "A double standard and a double-decker.",
  "The third-party audit on the third floor.",
  "He was arrested twice.",
  "In the third quarter it fell.",
  "In the first place, no.",
];

describe("F8 fractions, ratios, multiples, scores, ranks, odds", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
