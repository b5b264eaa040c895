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
    ["The dam stood for half a century.", "half a century → DURATION P50Y"],
    ["He was mayor for a decade and a half.", "a decade and a half → DURATION P15Y"],
    ["The half-century since was kind.", "The half-century → DURATION P50Y"],
    ["It burned for a quarter of an hour.", "a quarter of an hour → DURATION PT15M"],
    ["They queued for three-quarters of an hour.", "three-quarters of an hour → DURATION PT45M"],
    ["It went on for two septillion years.", "two septillion years → DURATION PXY"],
  ]);
  refuses([
    "The 35-year-old was freed.",
    "Reyes, 34 years old, was freed.",
    "She is 19 years of age.",
    "Three-quarters of the voters stayed home.",
    "A quarter of the vote went to Marlow.",
    "A quarter million people fled.",
    "It cost a quarter of a million euros.",
    "A quarter-million homes lost power.",
    "About three quarters of a billion dollars is gone.",
    "The class is for 10- to 12-year-olds.",
    "The horse is five years old.",
    "A 16- or 17-year-old may apply.",
    "A second vote was called.",
    "He came second.",
    "The minutes of the meeting vanished.",
  ]);
});
