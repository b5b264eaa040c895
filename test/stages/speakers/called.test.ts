import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

const role = (marked: string): string | null | undefined => speakersOf(marked)[0]?.role;

describe("what someone is said to be, where no office is told", () => {
  test.each([
    ["Smee’s wife, {Mandy Smee}, spoke.", "Smee’s wife"],
    ["His sister {Dorcas Orme} spoke.", "sister"],
    ["{Dorcas Orme}, his sister, spoke.", "sister"],
    ["{Tom Okoro}, 34, a father of two from Leeds, spoke.", "father of two from Leeds"],
    ["{Resident Ana Reyes} spoke.", "Resident"],
    ["“Go,” said year 4 pupil {Ana Reyes}.", "year 4 pupil"],
    ["Sofa chain {Loungewell} is to close.", "Sofa chain"],
    ["{Loungewell}, a sofa chain from Leeds, is to close.", "sofa chain from Leeds"],
    ["Dutch toolmaker {Norvane NV} fell.", "Dutch toolmaker"],
    ["{Tom Okoro}, a father of two, spoke. Okoro is the mayor of Lund.", "mayor of Lund"],
  ])("%s", (marked, expected) => {
    expect(role(marked)).toBe(expected);
  });

  test.each([
    "{Ana Reyes}, a woman from Leeds, spoke.",
    "{Ana Reyes}, the local, spoke.",
    "His friends {Ana Reyes} and Tom Okoro spoke.",
    "Tom Okoro met the widow, and {Ana Reyes} spoke.",
    "In the company {Ana Reyes} spoke.",
  ])("nothing: %s", (marked) => {
    expect(role(marked)).toBeNull();
  });
});
