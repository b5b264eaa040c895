import { describe, expect, it } from "vitest";
import { layersOf } from "../../support/layers.js";
import { FRIDAY } from "./read.js";

/** The first set of a text as `value quant freq`, with a dash for what is not there. */
const setIn = (text: string): string => {
  const [set] = layersOf(text, "dates", { published: FRIDAY }).dates.filter(
    ({ type }) => type === "SET",
  );
  return `${set?.value} ${set?.quant ?? "-"} ${set?.freq ?? "-"}`;
};

describe("D6 quant and freq of sets", () => {
  it.each<[string, string]>([
    ["They meet every Monday.", "XXXX-WXX-1 EVERY -"],
    ["They meet each year.", "P1Y EACH -"],
    ["They meet every other Friday.", "XXXX-WXX-5 EVERY OTHER -"],
    ["They meet each other Friday.", "XXXX-WXX-5 EVERY OTHER -"],
    ["They meet every other day.", "P2D EVERY -"],
    ["They meet every three months.", "P3M EVERY -"],
    ["They march each July.", "XXXX-07 EACH -"],
    ["They meet once a year.", "P1Y - 1X"],
    ["They train twice a week.", "P1W - 2X"],
    ["They train three times a month.", "P1M - 3X"],
    ["They train twice daily.", "P1D - 2X"],
    ["They train six hours a day.", "P1D - 6H"],
    ["They train three days a week.", "P1W - 3D"],
    ["The paper appears daily.", "P1D - -"],
    ["They meet on Mondays.", "XXXX-WXX-1 - -"],
    ["The post pays $15 an hour.", "PT1H - -"],
  ])("%s", (text, set) => {
    expect(setIn(text)).toBe(set);
  });
});
