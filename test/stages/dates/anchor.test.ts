import { describe, expect, it } from "vitest";
import type { DateAnchor } from "../../../src/document/record.js";
import { layersOf } from "../../support/layers.js";
import { FRIDAY } from "./read.js";

const anchorsIn = (text: string, published: string | null): (DateAnchor | undefined)[] =>
  layersOf(text, "dates", { published }).dates.map(({ anchor }) => anchor);

describe("what a date counts from", () => {
  it.each<[string, DateAnchor | undefined]>([
    ["The pier shut on Monday.", { from: "published", tense: "past" }],
    ["The pier will shut on Monday.", { from: "published", tense: "future" }],
    ["The pier will shut in May.", { from: "published", tense: "future" }],
    ["The pier shut last year.", { from: "published" }],
    ["The pier shut two weeks ago.", { from: "published" }],
    ["The pier shut on May 3, 2019.", undefined],
    ["The pier shut for three weeks.", undefined],
    ["The pier shut in 2019.", undefined],
  ])("%s", (text, anchor) => {
    expect(anchorsIn(text, FRIDAY)).toEqual([anchor]);
  });

  it("is the date before it where the words say so", () => {
    expect(anchorsIn("It shut on May 3, 2019. The next day it burned.", FRIDAY)).toEqual([
      undefined,
      { from: "text" },
    ]);
    expect(anchorsIn("It shut on May 3, 2019, at 6 p.m. A fire began at 9 p.m.", FRIDAY)).toEqual([
      undefined,
      { from: "text" },
    ]);
  });

  it.each(["The pier shut on Monday.", "The pier shut last year.", "The next day it burned."])(
    "is nothing where nothing is known: %s",
    (text) => {
      expect(anchorsIn(text, null)).toEqual([{ from: "none" }]);
    },
  );
});
