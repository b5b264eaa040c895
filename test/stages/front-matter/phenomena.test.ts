import { describe, expect, test } from "vitest";
import { layersOf } from "../../support/layers.js";

const BODY =
  "The mayor of Marlow left office on Thursday over the missing flood money.\n\nNobody in the lower town had seen a coin of it since March.";

/** Title, byline and date of an article with these lines above it. */
function front(...lines: string[]) {
  const text = [...lines, BODY].join("\n\n");
  const { title, byline, published, publishedFrom } = layersOf(text, "frontMatter").frontMatter;
  return {
    title,
    byline: byline && text.slice(byline.start, byline.end),
    published,
    publishedFrom,
  };
}

describe("P1 headline, deck, byline", () => {
  test.each([
    [
      ["Mayor quits over flood money", "By Ana Reyes", "14 March 2024, 6:05 p.m. GMT"],
      "Mayor quits over flood money",
      "By Ana Reyes",
      "2024-03-14",
    ],
    [
      ["Lund bridge shut", "A crack was found in May", "By Tom Okoro, Lund", "May 12, 2023"],
      "Lund bridge shut",
      "By Tom Okoro, Lund",
      "2023-05-12",
    ],
    [
      ["‘We had no warning’: farmers count their losses", "Published: 2024-03-14T18:05Z"],
      "‘We had no warning’: farmers count their losses",
      null,
      "2024-03-14",
    ],
    [
      ["Why are the trains late?", "By Ana Reyes"],
      "Why are the trains late?",
      "By Ana Reyes",
      null,
    ],
  ])("%j", (lines, title, byline, published) => {
    expect(front(...lines)).toEqual({
      title,
      byline,
      published,
      publishedFrom: published === null ? null : "text",
    });
  });

  test.each(["The mayor has quit.", "It was all over by noon.", "By Monday the money was gone."])(
    "not: %s",
    (line) =>
      expect(front(line)).toEqual({
        title: null,
        byline: null,
        published: null,
        publishedFrom: null,
      }),
  );
});
