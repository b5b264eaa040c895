import { describe, expect, it } from "vitest";
import { layersOf } from "../../support/layers.js";
import { FRIDAY } from "./read.js";

/** The first duration of a text as `from..until anchor`, with a dash for what is not there. */
const boundsIn = (text: string, published: string | null = FRIDAY): string => {
  const [found] = layersOf(text, "dates", { published }).dates.filter(
    ({ type }) => type === "DURATION",
  );
  return `${found?.from ?? "-"}..${found?.until ?? "-"} ${found?.anchor?.from ?? "-"}`;
};

describe("D5 durations that the text places", () => {
  it.each<[string, string]>([
    ["Rents rose over the past three months.", "2023-12-15..2024-03-15 published"],
    ["Rents rose over the last two years.", "2022-03-15..2024-03-15 published"],
    ["Rents rose over the past decade.", "2014-03-15..2024-03-15 published"],
    ["Rents will rise over the next two weeks.", "2024-03-15..2024-03-29 published"],
    ["Rents rose over the past few weeks.", "-..2024-03-15 published"],
    ["Rents rose over the past 24 hours.", "-..2024-03-15 published"],
    ["It shut on May 3, 2019. It rained in the following two days.", "2019-05-03..2019-05-05 text"],
    ["It shut on May 3, 2019. It rained in the previous ten days.", "2019-04-23..2019-05-03 text"],
    ["It shut for three months.", "-..- -"],
    ["Rents fell in the last week of 2022.", "-..- -"],
    ["It shut after two weeks.", "-..- -"],
  ])("%s", (text, bounds) => {
    expect(boundsIn(text)).toBe(bounds);
  });

  it("end at the month's last day where it has no such day", () => {
    expect(boundsIn("Rents rose over the past three months.", "2024-05-31")).toBe(
      "2024-02-29..2024-05-31 published",
    );
  });

  it("lie nowhere where nothing is known", () => {
    expect(boundsIn("Rents rose over the past three months.", null)).toBe("-..- none");
  });
});
