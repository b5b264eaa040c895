import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D10 what looks like a date and is none", () => {
  refuses([
    "Her tags were #100days, #2024vote and #MayDay2023.",
    "It is in report-2023-v2.pdf and at marlow.example.com/2023/05/12.",
    "Clocks go by UTC+5:30.",
    "He quoted John 3:16 and Psalm 12:45.",
    "They may march on the capital.",
    "May I come in?",
    "Theresa May left the room.",
    "June Carter sang.",
    "April said so.",
    "An august body, it seems.",
    "She came second.",
    "The Sun reported it.",
    "It is open 24/7.",
    "He ran 1/2 a mile.",
    "It costs 50p a unit.",
    "It pumps 20,000 barrels a day at 60 mph.",
    "The train ran at 90 miles an hour.",
    "The well gives two million tonnes per year.",
    "The Boeing 737 landed.",
    "COVID-19 spread fast.",
    "The Daily Lantern of Marlow wrote it.",
    "They hoped for a brighter tomorrow.",
    "He hosts Marlow Today on the radio.",
  ]);
  takes([
    ["After 9/11 the rules changed.", "9/11 → 2001-09-11"],
    ["The 9/11 attacks changed the rules.", "9/11 → 2001-09-11"],
    ["He may leave in May.", "May → 2024-05"],
    ["The Sun reported it on Sunday.", "Sunday → 2024-03-10"],
  ]);
});
