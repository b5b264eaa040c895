import { describe, expect, it } from "vitest";
import { dated, refuses, takes } from "./read.js";

/** What other systems were measured to read wrongly, each with a sentence of our own. */
describe("dates that others misread", () => {
  takes([
    ["Rents rose in the past three months.", "the past three months → DURATION P3M"],
    ["The mill shut three years ago.", "three years ago → 2021"],
    ["The council met on Thursday.", "Thursday → 2024-03-14"],
    ["The council will meet on Thursday.", "Thursday → 2024-03-21"],
    ["The mill shut in October.", "October → 2023-10"],
    ["The mill will shut in October.", "October → 2024-10"],
    [
      "Sales in the third quarter fell from a year earlier.",
      "the third quarter → 2023-Q3",
      "a year earlier → 2022-Q3",
    ],
    ["The strike took several months.", "several months → DURATION PXM"],
    ["It was shut in the past.", "the past → PAST_REF"],
    ["It will shut in the future.", "the future → FUTURE_REF"],
    ["It grew in the 1980s.", "the 1980s → 198X"],
    ["It grew in the 18th century.", "the 18th century → 17XX"],
    ["The hall opens on Election Day.", "Election Day → 2024-11-05"],
    ["The hall shut on Labor Day.", "Labor Day → 2023-09-04"],
    ["A fire broke out on Saturday night.", "Saturday night → TIME 2024-03-09TNI"],
    ["A fire broke out at 2 a.m. on May 11.", "2 a.m. on May 11 → TIME 2024-05-11T02:00"],
    ["The mill shut in 2019.", "2019 → 2019"],
    [
      "The hall shut on Monday and 12 people left in 2019 by bus.",
      "Monday → 2024-03-11",
      "2019 → 2019",
    ],
    ["The hall opens on May 3 and June 5.", "May 3 → 2024-05-03", "June 5 → 2024-06-05"],
    ["The hall shut on Monday and Tuesday.", "Monday → 2024-03-11", "Tuesday → 2024-03-12"],
  ]);
  refuses(["The Sun of Marlow said so.", "Cut 1/2 of the dough.", "Seats cost 2 a head."]);

  it("is read alike every time", () => {
    const text = "On Monday and in May, three years ago, they met twice a week.";
    const first = dated(text);
    for (let run = 0; run < 20; run++) expect(dated(text)).toEqual(first);
  });
});
