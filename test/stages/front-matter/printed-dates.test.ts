import { describe, expect, it } from "vitest";
import { printedDates } from "../../../src/stages/front-matter/printed-dates.js";

describe("printedDates", () => {
  it.each<[string, ...string[]]>([
    ["Lund, 3 May 2016", "2016-05-03"],
    ["the 3rd of May, 2016", "2016-05-03"],
    ["September 30, 2016 and Oct. 1st 2016", "2016-09-30", "2016-10-01"],
    ["30-Sep-2016 or 2016-10-01", "2016-09-30", "2016-10-01"],
    // no month, or a word that only ends like one
    ["Saal 12, 2016"],
    ["éMay 3, 2016"],
    ["é3 May 2016"],
    ["𝐀May 3, 2016"],
    ["3 Maylong 2016"],
    ["3 Març 2016"],
    ["May 33, 2016"],
    ["May 3, 20167"],
    ["13 May 2016/17"],
  ])("reads %s", (line, ...values) => {
    expect(printedDates(line, 7).map(({ value }) => value)).toEqual(values);
    for (const { start, end, value } of printedDates(line, 7))
      expect(line.slice(start - 7, end - 7)).toContain(value.slice(0, 4));
  });
});
