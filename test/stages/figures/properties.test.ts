import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf, rowsOf } from "./read.js";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const POWERS: readonly (readonly [number, string])[] = [
  [1e15, "quadrillion"],
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
];

interface Style {
  readonly and: boolean;
  readonly hyphen: boolean;
}

const belowHundred = (n: number, { hyphen }: Style): string =>
  n < 20
    ? ONES[n]!
    : `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `${hyphen ? "-" : " "}${ONES[n % 10]}`}`;

function belowThousand(n: number, style: Style): string {
  if (n < 100) return belowHundred(n, style);
  const rest = n % 100;
  const hundreds = `${ONES[Math.floor(n / 100)]} hundred`;
  return rest === 0
    ? hundreds
    : `${hundreds} ${style.and ? "and " : ""}${belowHundred(rest, style)}`;
}

/** A whole number in words. */
function spell(n: number, style: Style): string {
  if (n === 0) return "zero";
  const parts: string[] = [];
  let rest = n;
  for (const [power, name] of POWERS) {
    if (rest < power) continue;
    parts.push(`${belowThousand(Math.floor(rest / power), style)} ${name}`);
    rest %= power;
  }
  if (rest > 0)
    parts.push(
      `${style.and && rest < 100 && parts.length > 0 ? "and " : ""}${belowThousand(rest, style)}`,
    );
  return parts.join(" ");
}

const styles = fc.record({ and: fc.boolean(), hyphen: fc.boolean() });
const runs = { numRuns: 150 };

describe("F1 numbers read back", () => {
  it("whole numbers up to 10^15 in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e15 }), styles, (n, style) => {
        const words = spell(n, style);
        expect(rowsOf(`Clerks counted ${words} ballots.`)).toEqual([[words, "count", n, null]]);
      }),
      runs,
    );
  });

  it("small numbers in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20_000 }), styles, (n, style) => {
        const words = spell(n, style);
        expect(rowsOf(`Clerks counted ${words} ballots.`)).toEqual([[words, "count", n, null]]);
      }),
      runs,
    );
  });

  it("decimals with groups of thousands", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        (n, d) => {
          const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, ",");
          const digits = `${grouped}.${String(d).padStart(2, "0")}`;
          const [row] = rowsOf(`The tank held ${digits} litres.`);
          expect(row).toEqual([
            `${digits} litres`,
            "measure",
            Number(`${n}.${String(d).padStart(2, "0")}`),
            "liter",
          ]);
        },
      ),
      runs,
    );
  });

  it("mixed fractions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom("½", "¼", "¾"), (n, part) => {
        const value = n + { "½": 0.5, "¼": 0.25, "¾": 0.75 }[part]!;
        expect(rowsOf(`It ran ${n}${part} miles.`)).toEqual([
          [`${n}${part} miles`, "measure", value, "mile"],
        ]);
      }),
      runs,
    );
  });
});

describe("F1 parts of numbers read back", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 });

  it("decimals in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), digits, styles, (n, decimals, style) => {
        const words = `${spell(n, style)} point ${decimals.map((d) => ONES[d]).join(" ")}`;
        const [row] = rowsOf(`The tank held ${words} litres.`);
        expect([row?.[0], row?.[1], row?.[3]]).toEqual([`${words} litres`, "measure", "liter"]);
        expect(row?.[2]).toBeCloseTo(Number(`${n}.${decimals.join("")}`), 9);
      }),
      runs,
    );
  });

  it("fractions in words", () => {
    const parts = fc.constantFrom(
      ["third", 3],
      ["quarter", 4],
      ["fifth", 5],
      ["sixth", 6],
      ["eighth", 8],
      ["tenth", 10],
    );
    fc.assert(
      fc.property(
        parts,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("-", " "),
        ([name, by], n, joint) => {
          fc.pre(n < Number(by) && !(by === 4 && n === 2));
          const words = `${ONES[n]}${joint}${name}${n === 1 ? "" : "s"}`;
          const [row] = rowsOf(`They lost ${words} of the vote.`);
          expect([row?.[0], row?.[1]]).toEqual([words, "ratio"]);
          expect(row?.[2]).toBeCloseTo(n / Number(by), 12);
        },
      ),
      runs,
    );
  });

  it("wholes and a half in words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), styles, (n, style) => {
        const words = `${spell(n, style)} and a half`;
        expect(rowsOf(`It ran ${words} miles.`)).toEqual([
          [`${words} miles`, "measure", n + 0.5, "mile"],
        ]);
      }),
      runs,
    );
  });
});

describe("F2 money read back", () => {
  it("whole amounts in words", () => {
    const currencies = fc.constantFrom(["dollars", "USD"], ["euros", "EUR"], ["yen", "JPY"]);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 1e15 }),
        styles,
        currencies,
        (n, style, [noun, unit]) => {
          const words = `${spell(n, style)} ${noun}`;
          expect(rowsOf(`They paid ${words} for it.`)).toEqual([[words, "money", n, unit]]);
        },
      ),
      runs,
    );
  });

  it("sign, amount and scale", () => {
    const signs = fc.constantFrom(["$", "USD"], ["€", "EUR"], ["£", "GBP"], ["HK$", "HKD"]);
    const scales = fc.constantFrom(["", 1], ["m", 1e6], ["bn", 1e9], [" million", 1e6]);
    fc.assert(
      fc.property(
        signs,
        fc.integer({ min: 1, max: 9999 }),
        scales,
        ([sign, unit], n, [word, by]) => {
          const text = `${sign}${(n / 10).toFixed(1)}${word}`;
          const [row] = rowsOf(`They paid ${text} for it.`);
          expect(row?.[0]).toBe(text);
          expect(row?.[3]).toBe(unit);
          expect(row?.[2]).toBeCloseTo((n / 10) * Number(by), 3);
        },
      ),
      runs,
    );
  });
});

/** What numbers and units are made of, in any order. */
const scraps = fc.array(
  fc.oneof(
    fc.constantFrom(
      ..."1 12 1,000 3.5 007 ½ 1/2 two hundred million dozen a half third thirds of to and - – , . : / ( ) [ ] % per cent percent points $ £ US$ € Rs p m bn km ft 5' \" °C °".split(
        " ",
      ),
      ..."years old year-old aged between from rose fell up down minus No. # one in five out more than twice doubled times -old mid- s th nd 's ’s \u0000 \ud800 \u200f".split(
        " ",
      ),
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 30 },
);

describe("any text", () => {
  it("gives spans that slice right, in order, apart, with finite values", () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom("", " "), (pieces, glue) => {
        const text = pieces.join(glue);
        let end = 0;
        for (const [i, f] of figuresOf(text).entries()) {
          expect(f.id).toBe(`f${i + 1}`);
          expect(f.start).toBeGreaterThanOrEqual(end);
          expect(f.end).toBeGreaterThan(f.start);
          expect(text.slice(f.start, f.end)).toBe(f.text);
          expect(f.text.trim()).toBe(f.text);
          for (const v of [f.value, f.low ?? 0, f.high ?? 0].flat())
            if (v !== null) expect(Number.isFinite(v)).toBe(true);
          if (f.low !== undefined) expect(f.low).toBeLessThan(f.high!);
          end = f.end;
        }
      }),
      { numRuns: 600 },
    );
  });
});
