import { describe, expect, it } from "vitest";
import { dated } from "./read.js";

const seasonIn = (dateline: string, words: string): string | undefined =>
  dated(`${dateline} — The pier shut ${words}.`).at(-1);

describe("D7 seasons by the dateline's hemisphere", () => {
  it.each<[string, string, string]>([
    ["SYDNEY (AP)", "last summer", "last summer → 2023-SU"],
    ["SYDNEY (AP)", "last winter", "last winter → 2023-WI"],
    ["CAPE TOWN, March 15", "in the spring of 2022", "the spring of 2022 → 2022-SP"],
    ["OSLO (AP)", "last summer", "last summer → 2023-SU"],
    ["OSLO (AP)", "last winter", "last winter → 2023-WI"],
  ])("%s, %s", (dateline, words, date) => {
    expect(seasonIn(dateline, words)).toBe(date);
  });

  it("this one is the year's own", () => {
    expect(dated("WELLINGTON (AP) — The pier will shut this winter.")).toEqual([
      "this winter → 2024-WI",
    ]);
  });
});
