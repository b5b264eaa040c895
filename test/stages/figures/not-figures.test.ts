import { describe, expect, it } from "vitest";
import { rowsOf } from "./read.js";

const refuses: readonly string[] = [
  "It was shut between junctions 4 and 6; see sections 12 to 14.",
  "The iPhone 15 Pro sales fell.",
  "The shop is open 9-5 all week.",
  "A 1-in-100-year flood came.",
  "The 737 Max is back.",
  "His 757 was late.",
  "The 911 call was short.",
  "She doubled-down on it.",
  "They paid a seven-figure sum.",
  "His 401(k) is small.",
  "The Gang of Eight met.",
  "In season four she left.",
  "It was built in 200 B.C. and razed in A.D. 250.",
  "The S&P 500 closed.",
  "He has 486-based machines.",
  "We met on Sept. 30.",
  "Under Article 50, the Boeing 737 and Apollo 11 are named.",
  "The G7 met on Channel 4 in 2019 at 8:30 p.m.",
  "Call (612) 555-0148 or +44 20 7946 0958 now.",
  "They voted on H.R. 1234 and S.B. 12.",
  "One idea is that it fell, one theory that it was pushed.",
  "Call 555-0123 or 020 7946 0958 now.",
  "No one came, one of them left, and one can only hope.",
  "The 5G mast and the EB-5 visa [3] are recent.",
  "The 13th Amendment and the Second Brigade are old.",
  "He lives at 131 West 23rd Street and flies an F-16.",
  "The shop is open 24/7, as version 2.4.1 says.",
  "The talks lasted between 5 and 10 p.m. on Friday.",
  "There was zero tolerance, a hole-in-one, and the first step.",
  "She took two weeks; they need 10 more days.",
  "One official said so, one day or another.",
  "Bill HR 4521 and COP26 are on page 12.",
  "The third-party audit and a second device came.",
  "The user @plish516 wrote to 1474387200.",
];

describe("F11 not figures", () => {
  it.each(refuses)("refuses %s", (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  const beside: readonly (readonly [string, readonly string[]])[] = [
    ["At 8:30 p.m. 12 boats left Channel 4.", ["12"]],
    ["In 2015 300 people came to Room 12.", ["300"]],
    ["More than one nurse came; no one else did.", ["one"]],
    ["One shooting may have left one victim.", ["One", "one"]],
    ["Apollo 11 carried three men.", ["three"]],
    ["Between 5 and 10 p.m. on Friday, 12 people fell ill.", ["12"]],
    ["The toll was $1.2 million, 46 jobs and 3 boats.", ["$1.2 million", "46", "3"]],
  ];
  it.each(beside)("takes only the figures of %s", (text, words) => {
    expect(rowsOf(text).map((row) => row[0])).toEqual(words);
  });

  it("skips paragraphs that are furniture", () => {
    const text = "The fire burned 40 homes.\n\nMost Popular\n\n12 recipes for spring\n";
    expect(rowsOf(text).map((row) => row[0])).toEqual(["40"]);
  });
});
