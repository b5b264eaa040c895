import type { FigureRecord, SiQuantity } from "../../document/record.js";
import { IN_SI, SI_PREFIXES, TEMPERATURES } from "../../lexicons/si-units.js";
import { exact } from "./amount.js";

/** A unit in the SI: multiply by `factor`. */
interface Conversion {
  readonly unit: string;
  readonly factor: number;
}

/** Units that decimal prefixes stand before. */
const PREFIXABLE: ReadonlySet<string> = new Set(
  "meter gram tonne liter watt watt-hour joule calorie volt ampere ohm hertz newton pascal bar sievert becquerel electronvolt second".split(
    " ",
  ),
);

function plain(unit: string): Conversion | null {
  const known = IN_SI.get(unit);
  if (known) return { unit: known[0], factor: known[1] };
  for (const [prefix, times] of SI_PREFIXES) {
    const base = unit.startsWith(prefix) ? unit.slice(prefix.length) : "";
    const found = PREFIXABLE.has(base) ? IN_SI.get(base) : undefined;
    if (found) return { unit: found[0], factor: times * found[1] };
  }
  return null;
}

/** `square-mile`, `cubic-foot`. */
function power(unit: string): Conversion | null {
  const exponent = unit.startsWith("square-") ? 2 : unit.startsWith("cubic-") ? 3 : 1;
  if (exponent === 1) return plain(unit);
  const base = plain(unit.slice(unit.indexOf("-") + 1));
  return base?.unit === "meter"
    ? { unit: `${exponent === 2 ? "square" : "cubic"}-meter`, factor: base.factor ** exponent }
    : null;
}

/** What a CLDR unit is in coherent units of the SI, rates included (`mile-per-hour`); null where it has no size there. */
function conversionOf(unit: string): Conversion | null {
  const whole = power(unit);
  const [above = "", below, ...more] = unit.split("-per-");
  if (whole || below === undefined || more.length > 0) return whole;
  const [numerator, denominator] = [power(above), power(below)];
  return numerator && denominator
    ? {
        unit: `${numerator.unit}-per-${denominator.unit}`,
        factor: numerator.factor / denominator.factor,
      }
    : null;
}

const AFTER_DIFFERENCE =
  /^ (?:warmer|cooler|hotter|colder|higher|lower|above|below|of warming|rise|drop|increase)\b/;
const REACH = 16;

const BY = /\bby (?:about |almost |nearly |up to )?$/;
const TO = /\b(?:to|from|at) (?:about |almost |nearly )?$/;

/** True for a difference of temperatures (`warmed by 1.5C`, `2C warmer`), which has no zero to move. */
function isDifference({ start, end, change }: FigureRecord, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (AFTER_DIFFERENCE.test(text.slice(end, end + REACH)) || BY.test(before)) return true;
  return change !== null && !TO.test(before);
}

/** The figure with its measure in coherent units of the SI as `si`; as it is where its unit has no size there. */
export function withSi(figure: FigureRecord, text: string): FigureRecord {
  if (figure.kind !== "measure" || figure.unit === null) return figure;
  const temperature = TEMPERATURES.get(figure.unit);
  const conversion = temperature
    ? { unit: "kelvin", factor: temperature[1] }
    : conversionOf(figure.unit);
  if (conversion === null) return figure;
  const offset = temperature && !isDifference(figure, text) ? temperature[0] : 0;
  const convert = (value: number): number => exact((value + offset) * conversion.factor);
  const { value, low, high } = figure;
  const si: SiQuantity = {
    value: typeof value === "number" ? convert(value) : null,
    ...(low !== undefined && { low: convert(low) }),
    ...(high !== undefined && { high: convert(high) }),
    unit: conversion.unit,
  };
  return { ...figure, si };
}
