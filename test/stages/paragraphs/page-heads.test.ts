import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const BODY =
  "The council voted on Monday to close the bridge for a month. Nobody spoke against it.";

const read = (lines: readonly string[]) => {
  const text = [...lines, BODY].join("\n\n");
  const { frontMatter, paragraphs } = layersOf(text, "frontMatter");
  return { ...frontMatter, kinds: paragraphs.map(({ kind }) => kind) };
};

describe("P1: a mail's head gives title and date", () => {
  test.each([
    [
      [
        "From: Vale Courier <news@vale.example>",
        "Date: Tue, 12 Mar 2024 07:30:00 +0000",
        "Subject: Bridge to close",
      ],
      "Bridge to close",
      "2024-03-12",
    ],
    [["Subject: Bridge to close", "Sent: 12 March 2024 07:30"], "Bridge to close", "2024-03-12"],
    [["To: all desks", "Subject: Bridge to close"], "Bridge to close", null],
  ])("takes %j", (lines, title, published) => {
    expect(read(lines)).toMatchObject({ title, published });
  });

  test.each([
    [["Date: the fruit, not the day"]],
    [["From: the bridge to the mill, a walk", "Everything was quiet."]],
  ])("refuses %j", (lines) => {
    expect(read(lines).kinds).not.toContain("dateline");
  });
});

describe("P3: what stands over a headline on a page or a release", () => {
  test.each([
    ["Home | News | Region | Opinion"],
    ["News · Sport · Weather"],
    ["Share on Facebook | Share by email | 42 comments"],
    ["FOR IMMEDIATE RELEASE"],
    ["Press release"],
    ["EMBARGOED UNTIL 6 a.m. on 12 March"],
    ["Subscribe for £1 a week"],
    ["Region"],
  ])("furniture: %s", (line) => {
    const { kinds, title } = read([line, "Bridge to close for a month"]);
    expect([kinds[0], title]).toEqual(["furniture", "Bridge to close for a month"]);
  });

  test.each([
    ["Bridge | Road"],
    ["Vale 12 | Marlow 9 | Lund 4"],
    ["For release of the hostages, a price"],
    ["Embargo on grain holds"],
  ])("not furniture: %s", (line) => {
    expect(read([line, "Bridge to close for a month"]).kinds[0]).not.toBe("furniture");
  });

  test("a date line over the headline leaves the headline its place", () => {
    expect(
      read(["FOR IMMEDIATE RELEASE", "12 March 2024", "Bridge to close for a month"]),
    ).toMatchObject({
      title: "Bridge to close for a month",
      published: "2024-03-12",
    });
  });
});
