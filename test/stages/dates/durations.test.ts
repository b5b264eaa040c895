import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D5 durations", () => {
  takes([
    ["The truce held for two weeks.", "two weeks → DURATION P2W"],
    ["A 30-day truce was offered.", "30-day → DURATION P30D"],
    ["It lasted several months.", "several months → DURATION PXM"],
    ["It lasted more than a decade.", "more than a decade → DURATION P1DE MORE_THAN"],
    ["It lasted nearly three years.", "nearly three years → DURATION P3Y LESS_THAN"],
    ["It took about 40 minutes.", "40 minutes → DURATION PT40M APPROX"],
    ["They have waited at least five years.", "five years → DURATION P5Y EQUAL_OR_MORE"],
    ["Rents doubled over the last two years.", "the last two years → DURATION P2Y"],
    ["It was the past three months that hurt.", "the past three months → DURATION P3M"],
    ["Crime fell over the past decade.", "the past decade → DURATION P1DE"],
    ["The council has argued for years.", "years → DURATION PXY"],
    ["He was gone for twenty-four hours.", "twenty-four hours → DURATION PT24H"],
    ["It took two and a half years.", "two and a half years → DURATION P2Y6M"],
    ["It took a year and a half.", "a year and a half → DURATION P1Y6M"],
    ["He slept for half an hour.", "half an hour → DURATION PT30M"],
    ["It will take two to three weeks.", "two to three weeks → DURATION P2W"],
    ["They asked for another month.", "another month → DURATION P1M"],
    ["It is the work of a couple of days.", "a couple of days → DURATION P2D"],
    ["A weeklong strike began.", "weeklong → DURATION P1W"],
  ]);
  refuses([
    "The 35-year-old was freed.",
    "Reyes, 34 years old, was freed.",
    "She is 19 years of age.",
    "Three-quarters of the voters stayed home.",
    "A quarter of the vote went to Marlow.",
    "A second vote was called.",
    "He came second.",
    "The minutes of the meeting vanished.",
  ]);
});
