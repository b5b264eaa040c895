import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

/** What is shown of each source's speaker. */
const told = (marked: string): (string | null)[] =>
  speakersOf(marked).map((speaker) => speaker && `${speaker.name} | ${speaker.role}`);

describe("an office and what it is for, before a name", () => {
  test.each([
    ["{Labour TD for Meath Ciara Roe} spoke.", "Ciara Roe | Labour TD for Meath"],
    ["{The SNP MP for Argyll Morag Dunbar} spoke.", "Morag Dunbar | SNP MP for Argyll"],
    ["{The MP for North East Cornwall Tom Okoro} spoke.", "Tom Okoro | MP for North East Cornwall"],
    ["{Mayor of Marlow Ann Lee} spoke.", "Ann Lee | Mayor of Marlow"],
    ["{Director of Marlow Theatre Jane Lund} spoke.", "Jane Lund | Director of Marlow Theatre"],
    ["{Secretary of State John Brandt} spoke.", "John Brandt | Secretary of State"],
    [
      "{Labour TD for Meath Ciara Roe} spoke. {Roe} left.",
      ["Ciara Roe | Labour TD for Meath", "Ciara Roe | Labour TD for Meath"],
    ],
  ])("%s", (marked, expected) => {
    expect(told(marked)).toEqual([expected].flat());
  });

  test.each([
    "{A spokeswoman for the Guild of Insurers} spoke.",
    "{The MP for Bath North East} spoke.",
    "{The MP for Ross Skye} spoke.",
    "{The Bishop of Marlow} spoke.",
    "{The Duke of Arden} spoke.",
    "{Members of Marlow Borough Council} spoke.",
    "{The leader of Marlow Borough Council} spoke.",
  ])("no name: %s", (marked) => {
    expect(speakersOf(marked)[0]?.kind ?? "anonymous").not.toBe("organization");
    expect(speakersOf(marked)[0]?.name).not.toMatch(/^(?:Bath|Ross|Marlow|Arden|of)\b/);
  });
});
