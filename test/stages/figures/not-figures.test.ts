import { describe, expect, it } from "vitest";
import { rowsOf } from "./read.js";

const refuses: readonly string[] = [
  "\x1b[31mFailed\x1b[0m at once, \x1b[1;32mthen not.",
  "It sent \x1b]0;title\x07 and \u009b5m.",
  "The log had [31m and [1;32m before each line.",
  "It wrote `\\x1b[31m` and \\u001b[0m.",
  "Read www.marlow.example/sport/3-1-win and leaks-45m.example.com/12m-pounds.",
  "It is in the files costs_12m.xlsx and report-45m-v2.pdf.",
  "Her tags were #100days and #2024vote; she is @jo31m.",
  "It sank at 51.5074° N, 0.1278° W, or at 51°30′N 0°7′W.",
  "The reef lies at 18° south.",
  "They met at 40.7128, -74.0060.",
  "In Case No. 21-cv-4567 she lost.",
  "The suit, No. 22-871, is old.",
  "Clocks go by UTC+5:30 and GMT+2.",
  "The text said &#31; twice over.",
  "Call 1-800-555-0100 ext. 45.",
  "She wore an N95 mask on the N500 and the R2.",
  "She was in room 31m and he in seat 24C.",
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
    ["The tower is [31m] tall, and [31 m] wide.", ["31m", "31 m"]],
    ["The water at 20° North Harbour is warm.", ["20°"]],
    ["Her file, plan.pdf, has 12 pages and 3.1MB.", ["12", "3.1MB"]],
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
