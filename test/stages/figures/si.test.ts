import { describe, expect, it } from "vitest";
import { UNIT_SIGNS, UNIT_WORDS } from "../../../src/lexicons/en/units.js";
import { layersOf } from "../../support/layers.js";
import { figuresOf } from "./read.js";

const siIn = (text: string) => layersOf(text, "figures", { normalizeUnits: "si" }).figures[0]?.si;

describe("measures in the SI", () => {
  it.each<[string, number, string]>([
    ["The road is 5 miles long.", 8046.72, "meter"],
    ["The road is 5 km long.", 5000, "meter"],
    ["The wire is 3 mm thick.", 0.003, "meter"],
    ["The limit is 60 mph.", 26.8224, "meter-per-second"],
    ["The limit is 90 km/h.", 25, "meter-per-second"],
    ["The wind blew at 10 knots.", 5.14444444444444, "meter-per-second"],
    ["The farm has 10 acres.", 40468.564224, "square-meter"],
    ["The park covers 2 square miles.", 5179976.220672, "square-meter"],
    ["The tank holds 2 cubic feet.", 0.056633693184, "cubic-meter"],
    ["The tank holds 30 litres.", 0.03, "cubic-meter"],
    ["The well gives 1,000 barrels a day.", 0.00184013072833333, "cubic-meter-per-second"],
    ["The calf weighed 90 pounds.", 40.8233133, "kilogram"],
    ["The load is 12 tonnes.", 12000, "kilogram"],
    ["The mill makes 3 megawatts.", 3000000, "watt"],
    ["The house used 2 kilowatt-hours.", 7200000, "joule"],
    ["The line has 11kv.", 11000, "volt"],
    ["It was 20 degrees Celsius.", 293.15, "kelvin"],
    ["It was 50°F.", 283.15, "kelvin"],
    ["It warmed by 1.5C.", 1.5, "kelvin"],
    ["It is 9 degrees Fahrenheit warmer.", 5, "kelvin"],
    ["Water warmed to 20 degrees Celsius.", 293.15, "kelvin"],
  ])("%s", (text, value, unit) => {
    const si = siIn(text);
    expect(si?.unit).toBe(unit);
    expect(si?.value).toBeCloseTo(value, 9);
  });

  it("of a range are a range", () => {
    expect(siIn("The road is 5 to 6 km long.")).toEqual({
      value: null,
      low: 5000,
      high: 6000,
      unit: "meter",
    });
  });

  it.each([
    "The disk has 5 megabytes.",
    "The six-page draft.",
    "It cost $5.",
    "It fell 5 percent.",
  ])("and what has no size there has none: %s", (text) => {
    expect(siIn(text)).toBeUndefined();
  });

  it("are not there unless asked for", () => {
    expect(figuresOf("The road is 5 km long.")[0]).not.toHaveProperty("si");
  });
});

describe("the registry of units", () => {
  it("names units as CLDR writes its identifiers", () => {
    for (const unit of [...UNIT_WORDS.values(), ...UNIT_SIGNS.values()])
      expect(unit).toMatch(/^[a-z]+(?:-(?:[a-z]+|1e\d))*$/);
  });
});
