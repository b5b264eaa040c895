import { describe } from "vitest";
import { takes } from "./read.js";

describe("the nth weekday of a month", () => {
  takes([
    [
      "Voters went out on the first Sunday in November.",
      "the first Sunday in November → 2023-11-05",
    ],
    ["It will open on the first Sunday in November.", "the first Sunday in November → 2024-11-03"],
    ["It closed on the last Monday of July 2021.", "the last Monday of July 2021 → 2021-07-26"],
    [
      "It reopens on the third Monday of next month.",
      "the third Monday of next month → 2024-04-15",
    ],
    ["They swam on the last weekend of July.", "the last weekend of July → 2023-W30-WE"],
    [
      "The second Friday of January last year was wet.",
      "The second Friday of January last year → 2023-01-13",
    ],
  ]);
});

describe("the first and the last day of a month or year", () => {
  takes([
    ["It opened on the last day of January.", "the last day of January → 2024-01-31"],
    ["It ends on the last day of February 2028.", "the last day of February 2028 → 2028-02-29"],
    ["It opens on the first day of next month.", "the first day of next month → 2024-04-01"],
    ["It fell on the last day of 2023.", "the last day of 2023 → 2023-12-31"],
    ["She wept on the first day of school."],
  ]);
});

describe("the nth weekday of every month is a set", () => {
  takes([
    [
      "They meet on the first Tuesday of each month.",
      "the first Tuesday of each month → SET XXXX-WXX-2",
    ],
    ["They meet on the last Friday of the month.", "the last Friday of the month → SET XXXX-WXX-5"],
    [
      "They meet on the last weekend of every month.",
      "the last weekend of every month → SET XXXX-WXX-WE",
    ],
  ]);
});

describe("no nth weekday of a month", () => {
  takes([
    ["The first Tuesday was wet.", "Tuesday → 2024-03-12"],
    ["He died last Tuesday in March rain.", "last Tuesday → 2024-03-12", "March → 2024-03"],
  ]);
});
