import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.js";

const counted: readonly (readonly [string, readonly (string | null)[]])[] = [
  ["Russia fired 108 Shahed-type attack drones at night.", ["Shahed-type attack drones"]],
  ["About 900 soldiers and police officers came.", ["soldiers and police officers"]],
  ["Six women and six men sat.", ["women", "men"]],
  ["Oduya won 12 of the 40 seats.", ["the 40 seats", "seats"]],
  ["A three-judge panel sat.", ["judge"]],
  ["Some 25 million more people have cover.", ["people"]],
  ["The audit found 31 incidents of voter fraud.", ["incidents of voter fraud"]],
  ["Nearly 80 percent of the investors sold.", ["the investors"]],
  ["Dozens of people fled.", ["people"]],
  ["He fell within 10 metres of a school, on 10 metres of ice.", [null, "ice"]],
  ["They are 17 times more likely to be hurt.", [null]],
  ["A 22-year-old Welsh cook spoke.", ["Welsh cook"]],
  ["The 3,000-mile pipeline is closed.", ["pipeline"]],
  ["The town lies 115 km south of Leeds.", [null]],
  ["A 4 per cent fall in lending followed.", ["lending"]],
  ["We are 100% sure.", [null]],
  ["The blast killed 12.", [null]],
  ["The two left early.", [null]],
  ["They won by a 2-1 ruling last week.", ["ruling"]],
  ["He owns a 60,000-acre estate three hours’ drive off.", ["estate"]],
  ["It was its ninth rise in a row.", ["rise"]],
  ["They lost 21 of their first 30 games.", ["their first 30 games", "games"]],
  ["They ruled 6 to 3 that mills may close.", [null]],
  ["Output was 3% lower year on year.", [null]],
  ["The yen stood at 148.33 late Thursday.", [null]],
  ["Rents rose in 11 of the past 12 months.", [null]],
  ["Snow stood at 87% of the Nov. 8 median.", [null]],
  ["It raised pay for 40 adults aged 45.", ["adults", null]],
  ["Profit fell 12 per cent year on year.", [null]],
  ["They closed 12 of the year's new sites.", ["the year's new sites"]],
  ["They got 911 letters.", ["letters"]],
  ["They are building 152 single-family homes.", ["single-family homes"]],
  ["He took 600 or more books.", ["books"]],
];

describe("F10 what is counted", () => {
  it.each(counted)("%s", (text, expected) => {
    expect(figuresOf(text).map((f) => f.of)).toEqual(expected);
  });
});
