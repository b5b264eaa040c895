import { describe, expect, it } from "vitest";
import { figuresOf } from "./read.js";

/** The figures that are linked, as `text → link text`. */
const links = (text: string, link: "converts" | "changedFrom"): string[] => {
  const figures = figuresOf(text);
  return figures.flatMap((figure) => {
    const other = figures.find(({ id }) => id === figure[link]);
    return other ? [`${figure.text} → ${other.text}`] : [];
  });
};

describe("two states of one thing", () => {
  it("are linked over when it came to that", () => {
    const text = "Inflation rose to 10.4 per cent last month from 10.1 in March.";
    expect(links(text, "changedFrom")).toEqual(["10.4 per cent → 10.1"]);
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(["percent", "percent"]);
  });

  it("are linked in fractions", () => {
    expect(links("Its share rose from a quarter to a half.", "changedFrom")).toEqual([
      "a half → a quarter",
    ]);
  });
});

describe("conversions in brackets", () => {
  it.each<[string, string]>([
    ["The road is 10 miles (16 km) long.", "16 km → 10 miles"],
    ["The bridge cost £3 million ($4 million).", "$4 million → £3 million"],
    ["The bridge cost €3 million (about $3.3 million) to build.", "$3.3 million → €3 million"],
  ])("are linked: %s", (text, link) => {
    expect(links(text, "converts")).toEqual([link]);
  });

  it.each([
    "The road is 10 miles, or 16 km, long.",
    "The town has 10 schools (16 km apart).",
    "The bridge cost $3 million ($4 million with tax).",
  ])("and nothing else is: %s", (text) => {
    expect(links(text, "converts")).toEqual([]);
  });
});

describe("what a figure changed from", () => {
  it.each<[string, string]>([
    ["Rents rose from 9% to 12% in May.", "12% → 9%"],
    ["The levy was cut from $5 to $3.", "$3 → $5"],
    ["Rents rose to 12% from 9% in May.", "12% → 9%"],
    ["The rate rose to 5 percent from 4.9.", "5 percent → 4.9"],
  ])("is linked: %s", (text, link) => {
    expect(links(text, "changedFrom")).toEqual([link]);
  });

  it.each(["She won 46 percent to 35 percent.", "Rents rose 9% to $12."])(
    "and nothing else is: %s",
    (text) => {
      expect(links(text, "changedFrom")).toEqual([]);
    },
  );
});

describe("a bare number beside a percentage", () => {
  const units = (text: string) => figuresOf(text).map(({ unit }) => unit);

  it.each([
    "The rate rose to 5 percent from 4.9.",
    "Doyle won 54 percent to 46.",
    "Doyle won 54 percent to 46 in May.",
  ])("takes its unit: %s", (text) => {
    expect(units(text)).toEqual(["percent", "percent"]);
  });

  it.each(["Rents rose 5 percent to 46.", "It rose to 5 percent from 9 towns."])(
    "takes no unit: %s",
    (text) => {
      expect(units(text)).toEqual(["percent", null]);
    },
  );
});
