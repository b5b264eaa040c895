import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

const role = (marked: string): string | null | undefined => speakersOf(marked)[0]?.role;

describe("what someone does for a living", () => {
  test.each([
    ["{Ana Reyes}, who makes silk lanterns in Hanoi, spoke.", "makes silk lanterns in Hanoi"],
    ["{Ana Reyes}, who helps run a fund at Pell, spoke.", "helps run a fund at Pell"],
    ["{Ana Reyes}, who works for the agency, spoke.", "works for the agency"],
    ["{Ana Reyes}, 52, who also teaches at Lund, spoke.", "teaches at Lund"],
    ["{Ana Reyes}, who studies bees and was not involved, spoke.", "studies bees"],
    ["{Ana Reyes}, who teaches at Lund, spoke. Reyes is a chemist.", "chemist"],
  ])("%s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });

  test.each([
    "{Ana Reyes}, who makes £9 an hour, spoke.",
    "{Ana Reyes}, who works nights, spoke.",
    "{Ana Reyes}, who makes it look easy, spoke.",
    "{Ana Reyes}, who helps herself, spoke.",
    "{Ana Reyes}, who grows up fast, spoke.",
    "{Ana Reyes}, who met a man who keeps bees, spoke.",
  ])("nothing: %s", (marked) => {
    expect(role(marked)).toBeNull();
  });

  test.each([
    ["The reporter, {Mitch Dorsey} of the Plain Herald, spoke.", "reporter"],
    ["{Bo Krantz}, the wrestler once known as the Iron Moose, spoke.", "wrestler"],
  ])("%s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });
});
