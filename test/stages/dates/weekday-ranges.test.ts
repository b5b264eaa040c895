import { describe } from "vitest";
import { takes } from "./read.js";

describe("a range of weekdays is in order and within a week", () => {
  takes([
    [
      "Snow is likely from 3am on Saturday until 9pm on Sunday.",
      "3am on Saturday → TIME 2024-03-16T03:00",
      "9pm on Sunday → TIME 2024-03-17T21:00",
    ],
    [
      "They searched between 9pm on Friday and 2am on Saturday.",
      "9pm on Friday → TIME 2024-03-08T21:00",
      "2am on Saturday → TIME 2024-03-09T02:00",
    ],
    [
      "The fair will run from Thursday to Tuesday.",
      "Thursday → 2024-03-21",
      "Tuesday → 2024-03-26",
    ],
    ["He worked there Monday to Friday.", "Monday → 2024-03-11", "Friday → 2024-03-15"],
  ]);
});

describe("a list of weekdays is no range", () => {
  takes([["They met on Friday and Monday.", "Friday → 2024-03-15", "Monday → 2024-03-11"]]);
});
