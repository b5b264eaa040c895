import { describe, expect, test } from "vitest";
import { namesOf } from "./marked-text.js";

const last = (text: string): string | null => namesOf(text).at(-1) ?? null;

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
