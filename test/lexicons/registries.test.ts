import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { CURRENCIES } from "../../src/lexicons/en/generated/currencies.js";
import { UNITS } from "../../src/lexicons/en/generated/units.js";
import { IN_SI } from "../../src/lexicons/si-units.js";
import { rowsOf } from "../stages/figures/read.js";

const require = createRequire(import.meta.url);

const rows = (text: string): string[][] => text.split("\n").map((line) => line.split("\t"));
const unitOf = (figure: string): string | null | undefined =>
  rowsOf(`The clerk wrote down ${figure}, and left.`)[0]?.[3];

describe("every unit of CLDR's list is read back", () => {
  it.each(rows(UNITS))("%s", (unit, names, signs) => {
    for (const name of names!.split(",")) expect(unitOf(`12,500 ${name}`)).toBe(unit);
    for (const sign of signs === "" ? [] : signs!.split(","))
      expect(unitOf(`12.5${sign}`)).toBe(unit);
  });
});

/** Names that hold another currency's, or a full stop or hyphen, as no paper prints them. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "bolivar soberano": "VES",
  "bolivar soberanos": "VES",
};
const NOT_READ = /^(?:st\. helena|bosnia-herzegovina) /;
/** Codes that are read as other words also beside numbers. */
const NO_CODES: ReadonlySet<string> = new Set("ALL BMD CVE KGS SOS SSP STD SVC TOP".split(" "));

describe("every currency of ISO 4217 is read back", () => {
  it.each(rows(CURRENCIES))("%s", (code, ...names) => {
    for (const name of names.filter((of) => !NOT_READ.test(of)))
      expect(unitOf(`12,500 ${name}`)).toBe(OTHERWISE[name] ?? code);
    expect(unitOf(`${code} 12.5 million`)).toBe(NO_CODES.has(code) ? null : code);
  });
});

interface Conversion {
  readonly _baseUnit: string;
  readonly _factor?: string;
}
const { unitConstants, convertUnits } = require("cldr-core/supplemental/units.json")
  .supplemental as {
  readonly unitConstants: Readonly<Record<string, { readonly _value: string }>>;
  readonly convertUnits: Readonly<Record<string, Conversion>>;
};

/** The number that a factor of CLDR's is: products and one quotient of numbers and names of constants. */
function numberOf(factor: string): number {
  const [above, below] = factor.split("/");
  const product = (terms: string): number =>
    terms.split("*").reduce((value, term) => {
      const name = term.trim();
      const constant = unitConstants[name]?._value;
      return value * (constant === undefined ? Number(name) : numberOf(constant));
    }, 1);
  return product(above!) / (below === undefined ? 1 : product(below));
}

describe("sizes in the SI are those of CLDR", () => {
  // Years and turns are bases of their own there.
  // Joules, watts, pascals and the like are written out in CLDR: `kilogram-square-meter-per-square-second`.
  const known = [...IN_SI].filter(
    ([unit]) =>
      convertUnits[unit]?._factor !== undefined &&
      !["year", "revolution"].includes(convertUnits[unit]._baseUnit),
  );

  it.each(known)("%s", (unit, [, factor]) => {
    expect(factor / numberOf(convertUnits[unit]!._factor!)).toBeCloseTo(1, 6);
  });

  it("are compared for most units", () => {
    expect(known.length).toBeGreaterThan(IN_SI.size / 2);
  });
});
