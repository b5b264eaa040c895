import { describe, expect, test } from "vitest";
import { BODY, kindsOf, textOf } from "./kinds.js";

describe("P1 headline, deck, byline, date line", () => {
  test.each([
    [
      [
        "headline: Mayor quits over flood money",
        "byline: By Ana Reyes",
        "dateline: 14 March 2024, 6:05 p.m. GMT",
      ],
    ],
    [
      [
        "headline: ‘I knew nothing’: Marlow’s mayor goes",
        "deck: Councillors ask where £1.2m went",
        "byline: By Tom Okoro and Piet van der Berg, Staff Writers",
      ],
    ],
    [
      [
        "headline: MAYOR QUITS",
        "deck: Ana Reyes leaves Marlow’s town hall after nine years but denies that she took a penny.",
        "byline: BY TOM OKORO",
        "dateline: Published: 2024-03-14T10:00Z",
      ],
    ],
    [["headline: Who took Marlow’s money?", "dateline: Updated March 14, 2024 | 5 min read"]],
    [
      [
        "headline: Mayor quits over flood money",
        "byline: Tom Okoro, Political Editor",
        "dateline: Thursday 14 March 2024 18.05 GMT",
      ],
    ],
    [
      [
        "headline: Mayor quits over flood money",
        "dateline: Marlow, 14/03/2024",
        "byline: Tom Okoro",
      ],
    ],
    [["headline: Mayor Quits Over Missing Flood Money."]],
    [
      [
        "furniture: https://post.example/marlow/mayor-quits",
        "headline: Mayor quits over flood money",
        "byline: By The Marlow Post",
      ],
    ],
    [["byline: By Tom Okoro"]],
    [["headline: Mayor quits over flood money", "dateline: 5 hours ago"]],
  ])("%j", (front) => {
    const rows = [...front, ...BODY];
    expect(kindsOf(textOf(rows))).toEqual(rows);
    expect(kindsOf(textOf(rows, "\n"))).toEqual(rows);
  });

  test("a paper's name and section over the headline", () => {
    const rows = [
      "furniture: The Marlow Post",
      "furniture: Local news",
      "headline: Mayor quits over flood money",
      "byline: By Ana Reyes",
      ...BODY,
    ];
    expect(kindsOf(textOf(rows))).toEqual(rows);
    const other = ["headline: Marlow mayor fights the Lund Post", ...BODY];
    expect(kindsOf(textOf(other))).toEqual(other);
  });

  test("the given title is the headline wherever it stands", () => {
    const rows = [...BODY, "headline: Mayor quits over flood money.", ...BODY];
    expect(kindsOf(textOf(rows), { title: "Mayor Quits Over Flood Money" })).toEqual(rows);
  });

  test.each([
    ["a short first paragraph with a full stop", ["body: The mayor quit."]],
    ["a question that opens the text", ["body: “Who took the money?”"]],
    [
      "words that begin like a byline",
      ["headline: Marlow in March", "body: By Tuesday the town hall of Marlow was empty."],
    ],
    ["a colon", ["body: The mayor said this to all of us:"]],
    ["a speaker's turn", ["body: REYES: Thank you. Who is next?"]],
    ["small letters", ["body: features and notes"]],
    ["a date in the text", ["body: On 14 March 2024 she left for good."]],
  ])("not %s", (_, front) => {
    const rows = [...front, ...BODY];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });

  test.each([
    "The mayor quit",
    "Mayor quits over flood money",
    "By Ana Reyes, a novel",
    "We knew.\n\nShe left.",
  ])("a snippet is body: %j", (text) => {
    for (const row of kindsOf(text)) expect(row).toMatch(/^body: /);
  });

  test("a timeline's dates are heads of sections", () => {
    const rows = ["headline: How it happened", BODY[0]!, "subhead: 14 March 2024", BODY[1]!];
    expect(kindsOf(textOf(rows))).toEqual(rows);
  });
});
