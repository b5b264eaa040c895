import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

describe("a name in apposition to the subject is the subject", () => {
  test.each([
    [
      "{Luca Vasari} spoke. His team-mate, Jonty Amis, was eighth. {The Briton} spoke.",
      "Jonty Amis",
    ],
    ["Luca Vasari lost. His captain, Tom Okoro, wept. {He} left.", "Tom Okoro"],
    ["Luca Vasari lost. Jonty Amis, the captain of the side, wept. {He} left.", "Jonty Amis"],
    ["{Luca Vasari} spoke. He met his captain, Jonty Amis, on Monday. {He} left.", "Luca Vasari"],
    [
      "{Luca Vasari} spoke. His day was long, Jonty Amis, a nurse, wrote. {He} left.",
      "Luca Vasari",
    ],
  ])("%s", (marked, expected) => {
    expect(namesOf(marked).at(-1)).toBe(expected);
  });
});

describe("of two generations of one name", () => {
  test.each([
    ["Eldon Trask Sr. met Eldon Trask Jr. there. {The younger Trask} spoke.", "Eldon Trask Jr."],
    ["Eldon Trask Sr. met Eldon Trask Jr. there. {The elder Trask} spoke.", "Eldon Trask Sr."],
    ["Eldon Trask met Ruth Trask there. {The younger Trask} spoke.", null],
  ])("%s", (marked, expected) => {
    expect(namesOf(marked)).toEqual([expected]);
  });
});

describe("whom a possessive and its noun named before", () => {
  test.each([
    ["{Ana Reyes} met her challenger, Curtis Bloom. {Her challenger} spoke.", "Curtis Bloom"],
    ["{Ana Reyes} met her lawyer Curtis Bloom. {Her lawyer} spoke.", "Curtis Bloom"],
    ["{Tom Okoro} met his lawyer, Ana Reyes. {Her lawyer} spoke.", "Ana Reyes’s lawyer"],
    [
      "{Ana Reyes} met her lawyer, Curtis Bloom, and her lawyer, Ines Roy. {Her lawyer} spoke.",
      "Ana Reyes’s lawyer",
    ],
  ])("%s", (marked, expected) => {
    expect(namesOf(marked)[1]).toBe(expected);
  });
});
