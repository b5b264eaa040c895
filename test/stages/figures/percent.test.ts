import { describe, expect, it } from "vitest";
import { type Row, rowsOf } from "./read.js";

const takes: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "They are within 0.2 of a percentage point.",
    [["0.2 of a percentage point", "percent", 0.2, "percentage-point"]],
  ],
  [
    "It fell 0.3 of one per cent over 0.4 of a road.",
    [
      ["0.3 of one per cent", "percent", 0.3, "percent"],
      ["0.4", "count", 0.4, null],
    ],
  ],
  [
    "A majority of 54 to 41 percent agreed, with a 3.5-point margin of error.",
    [
      ["54", "percent", 54, "percent"],
      ["41 percent", "percent", 41, "percent"],
      ["3.5-point", "percent", 3.5, "percentage-point"],
    ],
  ],
  [
    "The margin of error is plus or minus 3.1 percentage points.",
    [["3.1 percentage points", "percent", 3.1, "percentage-point"]],
  ],
  [
    "Turnout was 46%, against 3.5 per cent before.",
    [
      ["46%", "percent", 46, "percent"],
      ["3.5 per cent", "percent", 3.5, "percent"],
    ],
  ],
  [
    "The party is down nine points in the poll.",
    [["nine points", "percent", 9, "percentage-point"]],
  ],
  [
    "Support has fallen four points, within the margin of error of 3.5 points.",
    [
      ["four points", "percent", 4, "percentage-point"],
      ["3.5 points", "percent", 3.5, "percentage-point"],
    ],
  ],
  ["The index fell 20 points.", [["20", "count", 20, null]]],
  ["Marlow won by nine points.", [["nine", "count", 9, null]]],
  [
    "The lead is two percentage points.",
    [["two percentage points", "percent", 2, "percentage-point"]],
  ],
  ["The bank cut rates by 25 basis points.", [["25 basis points", "percent", 25, "basis-point"]]],
  [
    "Growth slowed by half a percentage point.",
    [["half a percentage point", "percent", 0.5, "percentage-point"]],
  ],
  [
    "A 10-percent levy and a 150 percent rate.",
    [
      ["10-percent", "percent", 10, "percent"],
      ["150 percent", "percent", 150, "percent"],
    ],
  ],
];

const parts: readonly (readonly [text: string, rows: readonly Row[]])[] = [
  [
    "A quarter-point rise followed a half-point cut.",
    [
      ["quarter-point", "percent", 0.25, "percentage-point"],
      ["half-point", "percent", 0.5, "percentage-point"],
    ],
  ],
  [
    "Borrowers fear a three-quarter-point increase, or a half percentage point move.",
    [
      ["three-quarter-point", "percent", 0.75, "percentage-point"],
      ["half percentage point", "percent", 0.5, "percentage-point"],
    ],
  ],
  ["She is 3 pts up in the poll.", [["3 pts", "percent", 3, "percentage-point"]]],
  [
    "The bank lifted its rate by three-quarters of a point, and may cut it by a half-point.",
    [
      ["three-quarters of a point", "percent", 0.75, "percentage-point"],
      ["half-point", "percent", 0.5, "percentage-point"],
    ],
  ],
  ["Mortgage rates rose half a point.", [["half a point", "percent", 0.5, "percentage-point"]]],
  ["Senator Vale leads by 12 points.", [["12 points", "percent", 12, "percentage-point"]]],
  ["The Democrats trail by about 5 points.", [["5 points", "percent", 5, "percentage-point"]]],
  [
    "The nominee carried the northern county by 15 points.",
    [["15 points", "percent", 15, "percentage-point"]],
  ],
  ["The Hawks won the game by 15 points.", [["15", "count", 15, null]]],
  ["The Hawks lead by 12 points.", [["12", "count", 12, null]]],
  ["Senator Vale made 12 points.", [["12", "count", 12, null]]],
];

const refuses: readonly string[] = [
  "A percentage of votes was lost.",
  "He made some points about rates.",
  "He won by half a point, a quarter-point lead.",
  "A cent per person? The recent per head cost.",
];

describe("F3 percent and points", () => {
  it.each(takes)("takes %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(parts)("takes parts of a point: %s", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
