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
  ]);
  refuses([
    "The electric current was cut.",
    "He swam against the current.",
    "They walked past the church.",
    "As soon as he came, they left.",
    "He lost a moment of calm.",
    "She gave him a present.",
  ]);
});
