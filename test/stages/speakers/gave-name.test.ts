import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

const names = (marked: string): (string | null)[] =>
  speakersOf(marked).map((speaker) => speaker && `${speaker.name} | ${speaker.kind}`);

describe("a source that gives its own name", () => {
  test.each([
    "{A resident} who gave his name only as Abu Fares spoke.",
    "{A resident who gave his name only as Abu Fares} spoke.",
    "{A man}, who identified himself as Abu Fares, spoke.",
    "{A driver} who goes by Abu Fares spoke.",
  ])("%s", (marked) => {
    expect(names(marked)).toEqual(["Abu Fares | person"]);
  });

  test("by the first name alone", () => {
    const marked =
      "{A nurse}, who asked to be identified only by her first name, Dina, spoke. {Dina} left.";
    expect(names(marked)).toEqual(["Dina | person", "Dina | person"]);
  });

  test.each([
    "{A man} who identified his brother as Tom Okoro spoke.",
    "{A man} who gave the name of the mayor, Ana Reyes, spoke.",
    "{A diplomat} who asked not to be named as Ana Reyes spoke, left.",
    "{Residents} who gave their names as Abu Fares and Umm Salim spoke.",
    "{A witness} who knew Ana Reyes spoke.",
  ])("another’s name: %s", (marked) => {
    expect(names(marked)[0]).not.toMatch(/person$/);
  });
});
