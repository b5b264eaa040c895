import { describe } from "vitest";
import { takes } from "./read.js";

describe("years of an era", () => {
  takes([
    ["The temple dates from about 450 BC.", "450 BC → BC0450"],
    ["It was sacked in 1,200 B.C.E. and left.", "1,200 B.C.E. → BC1200"],
    ["The town was buried in 79 A.D. by ash.", "79 A.D. → 0079"],
    ["The wall was begun in AD 122.", "AD 122 → 0122"],
    ["The vase is of the fifth century BC.", "the fifth century BC → BC04XX"],
    ["The abbey is of the late 7th century AD.", "the late 7th century AD → 06XX END"],
  ]);
});

describe("no years of an era", () => {
  takes([["Vancouver, BC, is rainy."], ["The ad ran 3 times."], ["The 12 ad breaks were long."]]);
});
