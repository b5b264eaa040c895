import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

const last = (text: string): string | null => namesOf(text).at(-1) ?? null;

describe("someone told of as the other’s kin", () => {
  test.each([
    [
      "the surname is not hers",
      "{Silas Orme} wept. His wife, Dorcas Orme, stayed. {Orme} spoke.",
      "Silas Orme",
    ],
    ["her whole name is", "{Silas Orme} wept. {His wife, Dorcas Orme,} stayed.", "Dorcas Orme"],
    [
      "with a title it is hers",
      "{Silas Orme} wept. His wife, Dorcas Orme, stayed. {Mrs Orme} spoke.",
      "Dorcas Orme",
    ],
    [
      "of two others it is nobody’s",
      "Silas Orme met Tom Orme, and the mayor’s sister, Dorcas Orme, stayed. {Orme} spoke.",
      null,
    ],
  ])("%s", (_, text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});

describe("W5 two people of one surname", () => {
  test.each([
    ["Mrs. and Mr.", "{Ana Reyes} and {Tom Reyes} came. {Mrs. Reyes} spoke.", "Ana Reyes"],
    ["Mr.", "{Ana Reyes} and {Tom Reyes} came. {Mr. Reyes} spoke.", "Tom Reyes"],
    [
      "a pronoun before, where the first names tell nothing",
      "{Zhang Qo} came with Zhang Vei. Zhang Qo wept. She left. {Ms. Zhang} spoke.",
      "Zhang Qo",
    ],
    [
      "the other goes by the first name",
      "{Tom Reyes} came with Ana Reyes. Ana wept. {Reyes} spoke.",
      "Tom Reyes",
    ],
    [
      "who spoke last, the other not named since",
      "{Tom Reyes} came with Ana Reyes.\n\n“Go,” {he} said.\n\n“Now,” {Reyes} said.",
      "Tom Reyes",
    ],
  ])("told by %s", (_, text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
    ["both named at once", "Ana Reyes and Tom Reyes came. {Reyes} spoke."],
    ["father and son", "{John Marlow Jr.} came with {John Marlow Sr.} {Marlow} spoke."],
    ["two men", "{Wang Wei} and {Wang Jun} came. {Wang} spoke."],
    ["the other named since", "{Tom Reyes} came. Ana Reyes wept. {Reyes} spoke."],
  ])("rather no one: %s", (_, text) => {
    expect(last(text)).toBeNull();
  });
});
