import { describe } from "vitest";
import { refuses, takes } from "./read.js";

describe("D8 vague references", () => {
  takes([
    ["He is now mayor.", "now → PRESENT_REF"],
    ["She recently left.", "recently → PAST_REF"],
    ["In the past, nothing changed.", "the past → PAST_REF"],
    ["In the coming weeks, much will change.", "the coming weeks → FUTURE_REF"],
    ["In the near future, much will change.", "the near future → FUTURE_REF"],
    ["The current mayor is ill.", "current → PRESENT_REF"],
    ["In recent years, rents rose.", "recent years → PAST_REF"],
    ["At the moment nobody knows.", "the moment → PRESENT_REF"],
    ["Some day he will return.", "Some day → FUTURE_REF"],
    ["These days nobody calls.", "These days → PRESENT_REF"],
    ["It shut long ago.", "long ago → PAST_REF"],
    ["It shut a long time ago.", "a long time ago → PAST_REF"],
    ["It shut a while ago.", "a while ago → PAST_REF"],
    ["It shut the other day.", "the other day → PAST_REF"],
    ["In the old days it was full.", "the old days → PAST_REF"],
    ["In ancient times it was full.", "ancient times → PAST_REF"],
    ["In past years it was full.", "past years → PAST_REF"],
    ["In the distant past it was full.", "the distant past → PAST_REF"],
    ["It will shut in the years ahead.", "the years ahead → FUTURE_REF"],
    ["It will matter in years to come.", "years to come → FUTURE_REF"],
    ["It may shut in the near term.", "the near term → FUTURE_REF"],
    ["It may shut at a later date.", "a later date → FUTURE_REF"],
    ["It must shut as soon as possible.", "as soon as possible → FUTURE_REF"],
    ["In the early years it was full.", "the early years → DURATION PXY"],
  ]);
  refuses([
    "The electric current was cut.",
    "He swam against the current.",
    "They walked past the church.",
    "As soon as he came, they left.",
    "He lost a moment of calm.",
    "She gave him a present.",
    "He came three times.",
    "It was not that long ago.",
    "A term of the deal was dropped.",
    "They set a date.",
    "It is not possible.",
    "The town lies ahead.",
    "She spoke on “90 Minutes”.",
  ]);
});
