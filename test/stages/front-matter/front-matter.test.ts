import { describe, expect, test } from "vitest";
import { layersOf, type ReadOptions } from "../../support/layers.js";

const BODY = "The mayor of Marlow left office over the missing flood money.\n\nNobody saw her go.";

const read = (text: string, options: ReadOptions = {}) => {
  const { frontMatter } = layersOf(text, "frontMatter", options);
  const words = (span: { start: number; end: number } | null) =>
    span && text.slice(span.start, span.end);
  return {
    ...frontMatter,
    byline: words(frontMatter.byline),
    publishedSpan: words(frontMatter.publishedSpan),
  };
};

describe("P1 title and byline", () => {
  test("the headline is the title", () => {
    expect(
      read(`Mayor quits over flood money\nBy Ana Reyes and Tom Okoro\n\n${BODY}`),
    ).toMatchObject({
      title: "Mayor quits over flood money",
      titleFrom: "text",
      byline: "By Ana Reyes and Tom Okoro",
    });
  });

  test("a given title goes first", () => {
    expect(
      read(`Mayor quits over flood money\n\n${BODY}`, { title: "Marlow’s mayor goes" }),
    ).toMatchObject({
      title: "Marlow’s mayor goes",
      titleFrom: "given",
      byline: null,
    });
  });

  test("a snippet has none", () => {
    expect(read("The mayor quit.")).toEqual({
      title: null,
      titleFrom: null,
      byline: null,
      published: null,
      publishedFrom: null,
      publishedSpan: null,
    });
  });
});

describe("P1 the date of publication in the front matter’s own lines", () => {
  test.each([
    ["14 March 2024, 6:05 p.m. GMT", "2024-03-14", "14 March 2024"],
    ["March 14, 2024", "2024-03-14", "March 14, 2024"],
    ["Published: 2024-03-14T10:00Z", "2024-03-14", "2024-03-14"],
    ["Thursday 14 March 2024 18.05 GMT", "2024-03-14", "14 March 2024"],
    ["14/03/2024", "2024-03-14", "14/03/2024"],
    ["03/14/2024 5:30 PM ET", "2024-03-14", "03/14/2024"],
    ["Posted on Mar. 14th, 2024 at 9am", "2024-03-14", "Mar. 14th, 2024"],
    ["Updated 15 March 2024 | Published 14 March 2024", "2024-03-14", "14 March 2024"],
    ["Published 14 March 2024, updated 16 March 2024", "2024-03-14", "14 March 2024"],
    ["Updated 15 March 2024", "2024-03-15", "15 March 2024"],
    ["By Ana Reyes | 29 February 2024", "2024-02-29", "29 February 2024"],
    ["Marlow, 14 March 2024", "2024-03-14", "14 March 2024"],
    ["14-Mar-2024", "2024-03-14", "14-Mar-2024"],
    ["2024/03/14", "2024-03-14", "2024/03/14"],
    ["05/05/2024", "2024-05-05", "05/05/2024"],
  ])("%s", (line, value, words) => {
    expect(read(`Mayor quits over flood money\n${line}\n\n${BODY}`)).toMatchObject({
      published: value,
      publishedFrom: "text",
      publishedSpan: words,
    });
  });

  test("a full date in an agency’s dateline", () => {
    for (const [line, value] of [
      ["KYIV, May 11, 2025 (AP) —", "2025-05-11"],
      ["DAKAR, Senegal, Jul 25 2022 (IPS) -", "2022-07-25"],
      ["CAIRO - 13 July 2022:", "2022-07-13"],
    ])
      expect(read(`${line} ${BODY}`)).toMatchObject({ published: value, publishedFrom: "text" });
  });

  test("the front matter’s line goes before the dateline, and the dateline before an update", () => {
    const dated = `LONDON, March 13, 2024 (AP) — ${BODY}`;
    expect(read(`Mayor quits\n14 March 2024\n\n${dated}`).published).toBe("2024-03-14");
    expect(read(`Mayor quits\nUpdated 20 March 2024\n\n${dated}`).published).toBe("2024-03-13");
  });

  test("a given date goes first", () => {
    expect(
      read(`Mayor quits\n14 March 2024\n\n${BODY}`, { published: "2024-03-20" }),
    ).toMatchObject({
      published: "2024-03-20",
      publishedFrom: "given",
      publishedSpan: null,
    });
  });

  test.each([
    ["no year", "Mayor quits\n14 March\n\n"],
    ["either way round", "Mayor quits\n03/04/2024\n\n"],
    ["no such day", "Mayor quits\n30 February 2024\n\n"],
    ["no leap year", "Mayor quits\n29 February 2023\n\n"],
    ["no such month", "Mayor quits\n2024-13-14\n\n"],
    ["two that disagree", "Mayor quits\n14 March 2024\n15 March 2024\n\n"],
    ["two labels that disagree", "Mayor quits\nPublished 14 March 2024\nPosted 15 March 2024\n\n"],
    ["relative", "Mayor quits\n5 hours ago\n\n"],
    ["in the headline", "How 14 March 2024 changed Marlow\n\n"],
    [
      "in the body",
      "Mayor quits\n\nShe was elected to the post on 14 March 2024 by a wide margin.\n\n",
    ],
    ["in a dateline without its year", "KYIV, May 11 (AP) — It rained.\n\n"],
    ["over a section of the body", `How it happened\n\n${BODY}\n\n14 March 2024\n\n`],
  ])("none from %s", (_, front) => {
    expect(read(`${front}${BODY}`)).toMatchObject({
      published: null,
      publishedFrom: null,
      publishedSpan: null,
    });
  });
});
