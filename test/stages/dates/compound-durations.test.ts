import { describe } from "vitest";
import { takes } from "./read.js";

describe("a duration told in several units is one", () => {
  takes([
    ["They won in two hours and 41 minutes.", "two hours and 41 minutes → DURATION PT2H41M"],
    ["He ran it in 3min 39.2sec.", "3min 39.2sec → DURATION PT3M39.2S"],
    ["He was jailed for two years and six months.", "two years and six months → DURATION P2Y6M"],
    [
      "It took 1 day, 6 hours and 20 minutes.",
      "1 day, 6 hours and 20 minutes → DURATION P1DT6H20M",
    ],
  ]);
});

describe("two durations stay two", () => {
  takes([
    [
      "It takes 20 minutes and two hours.",
      "20 minutes → DURATION PT20M",
      "two hours → DURATION PT2H",
    ],
    ["They got two years and 18 years.", "two years → DURATION P2Y", "18 years → DURATION P18Y"],
    [
      "He was away five years, three months of them in hiding.",
      "five years → DURATION P5Y",
      "three months → DURATION P3M",
    ],
    ["It took years and six months more.", "years → DURATION PXY", "six months → DURATION P6M"],
  ]);
});
