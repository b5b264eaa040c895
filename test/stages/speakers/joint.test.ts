import { describe, expect, test } from "vitest";
import { speakersOf } from "./marked-text.js";

describe("A18 joint speakers", () => {
  test.each([
    ["{Ana Reyes and Tom Okoro} spoke.", "Ana Reyes and Tom Okoro", "person"],
    ["Ana Reyes met Tom Okoro. {Reyes and Okoro} spoke.", "Ana Reyes and Tom Okoro", "person"],
    ["{Mr. Reyes and Ms. Quill} spoke.", "Reyes and Quill", "person"],
    ["{Moscow and Beijing} agreed.", "Moscow and Beijing", "organization"],
    [
      "{the United States, Britain and France} agreed.",
      "United States and Britain and France",
      "organization",
    ],
    [
      "{China and the United States, both short of rain,} agreed.",
      "China and United States",
      "organization",
    ],
    ["{Ana Reyes and the Health Ministry} agreed.", "Ana Reyes and Health Ministry", "group"],
  ] as const)("%s", (text, name, kind) => {
    const [record] = speakersOf(text);
    expect(record?.name).toBe(name);
    expect(record?.kind).toBe(kind);
  });

  test.each([
    ["{The Securities and Exchange Commission} spoke.", "Securities and Exchange Commission"],
    [
      "{The Department of Health and Human Services} spoke.",
      "Department of Health and Human Services",
    ],
    ["{Johnson & Moss} spoke.", "Johnson & Moss"],
    ["{Ana Reyes, the mayor of Leeds and York,} spoke.", "Ana Reyes"],
  ])("one: %s", (text, name) => {
    expect(speakersOf(text)[0]?.name).toBe(name);
  });
});
