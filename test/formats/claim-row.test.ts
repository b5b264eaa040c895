import { describe, expect, it } from "vitest";
import { figureLabel, type RowFigure } from "../../src/formats/claim-row.js";

describe("a figure's value and unit", () => {
  it.each<[Partial<RowFigure>, string]>([
    [{ value: 3_500_000, unit: "USD" }, "3500000 USD"],
    [{ value: 0.5, unit: "percentage-point" }, "0.5 percentage-point"],
    [{ value: 108, unit: null }, "108"],
    [{ value: null, low: 10, high: 20, unit: "percent" }, "10 to 20 percent"],
    [{ value: null, low: 10, unit: null }, "10"],
    [{ value: [3, 1], unit: null }, "3-1"],
    [{ value: null, unit: null, text: "dozens" }, "dozens"],
    [{ value: null, unit: "USD", text: "millions of dollars" }, "millions of dollars"],
  ])("of %j are %s", (figure, label) => {
    expect(figureLabel({ value: null, unit: null, text: "", ...figure })).toBe(label);
  });
});
