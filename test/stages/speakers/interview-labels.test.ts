import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

const names = (marked: string): (string | undefined)[] =>
  speakersOf(marked).map((speaker) => speaker?.name);

describe("questions and answers", () => {
  test("the answers are those of the only person in the headline", () => {
    const marked =
      "Q&A: Delphine Okonjo on cars\n\nOkonjo writes in a Fiat.\n\n{Q}: Why a car?\n\n{A}: It is warm.";
    expect(names(marked)).toEqual([undefined, "Delphine Okonjo"]);
  });

  test.each([
    "Delphine Okonjo meets Ruth Brandt\n\n{Q}: Why?\n\n{A}: It is warm.",
    "Writers in cars\n\nDelphine Okonjo writes in a Fiat.\n\n{Q}: Why?\n\n{A}: It is warm.",
  ])("nobody is told: %s", (marked) => {
    expect(names(marked)).toEqual([undefined, undefined]);
  });

  test("Q is a name elsewhere", () => {
    expect(names("“Go,” {Q} told Bond.")).toEqual(["Q"]);
  });
});

describe("one label alone", () => {
  test.each([
    ["Tank fills\n\n{MADURAI}: Water reached the old tank on Sunday.", [undefined]],
    ["Ana Reyes spoke.\n\n{REYES}: He lied.", ["Ana Reyes"]],
    ["{OKORO}: Why?\n\n{QUILL}: Because.", ["OKORO", "QUILL"]],
    ["{CHAIR}: Order.", ["CHAIR"]],
  ])("%s", (marked, expected) => {
    expect(names(marked)).toEqual(expected);
  });
});
