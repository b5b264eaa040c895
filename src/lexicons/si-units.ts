/**
 * CLDR unit identifiers in coherent units of the SI. Factors: NIST Special Publication 811 (2008), appendix B; what
 * `gallon`, `ton` or `year` is follows CLDR (unicode.org/reports/tr35, units.xml): the American gallon and short ton, the
 * Gregorian mean year.
 */

/** Unit → [unit of the SI, what one of it is in that]. */
export const IN_SI: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map(
  Object.entries({
    meter: ["meter", 1],
    micrometer: ["meter", 1e-6],
    mile: ["meter", 1609.344],
    "nautical-mile": ["meter", 1852],
    foot: ["meter", 0.3048],
    inch: ["meter", 0.0254],
    yard: ["meter", 0.9144],
    furlong: ["meter", 201.168],
    fathom: ["meter", 1.8288],
    "light-year": ["meter", 9_460_730_472_580_800],
    acre: ["square-meter", 4046.8564224],
    hectare: ["square-meter", 1e4],
    gram: ["kilogram", 1e-3],
    tonne: ["kilogram", 1000],
    ton: ["kilogram", 907.18474],
    pound: ["kilogram", 0.45359237],
    ounce: ["kilogram", 0.028349523125],
    stone: ["kilogram", 6.35029318],
    quintal: ["kilogram", 100],
    carat: ["kilogram", 2e-4],
    liter: ["cubic-meter", 1e-3],
    gallon: ["cubic-meter", 0.003785411784],
    quart: ["cubic-meter", 0.000946352946],
    pint: ["cubic-meter", 0.000473176473],
    cup: ["cubic-meter", 0.0002365882365],
    "fluid-ounce": ["cubic-meter", 0.0000295735295625],
    tablespoon: ["cubic-meter", 0.00001478676478125],
    teaspoon: ["cubic-meter", 0.00000492892159375],
    barrel: ["cubic-meter", 0.158987294928],
    bushel: ["cubic-meter", 0.03523907016688],
    second: ["second", 1],
    minute: ["second", 60],
    hour: ["second", 3600],
    day: ["second", 86_400],
    week: ["second", 604_800],
    month: ["second", 2_629_746],
    year: ["second", 31_556_952],
    knot: ["meter-per-second", 1852 / 3600],
    watt: ["watt", 1],
    horsepower: ["watt", 745.6998715822702],
    joule: ["joule", 1],
    calorie: ["joule", 4.184],
    "watt-hour": ["joule", 3600],
    volt: ["volt", 1],
    ampere: ["ampere", 1],
    ohm: ["ohm", 1],
    hertz: ["hertz", 1],
    newton: ["newton", 1],
    pascal: ["pascal", 1],
    bar: ["pascal", 1e5],
    atmosphere: ["pascal", 101_325],
    "pound-per-square-inch": ["pascal", 6894.757293168361],
    kelvin: ["kelvin", 1],
    lumen: ["lumen", 1],
    sievert: ["sievert", 1],
    becquerel: ["becquerel", 1],
    radian: ["radian", 1],
  } as const satisfies Record<string, readonly [string, number]>),
);

/** Prefixes of decimal multiples. */
export const SI_PREFIXES: ReadonlyMap<string, number> = new Map([
  ["pico", 1e-12],
  ["nano", 1e-9],
  ["micro", 1e-6],
  ["milli", 1e-3],
  ["centi", 1e-2],
  ["deci", 1e-1],
  ["hecto", 1e2],
  ["kilo", 1e3],
  ["mega", 1e6],
  ["giga", 1e9],
  ["tera", 1e12],
  ["peta", 1e15],
]);

/** Temperatures in kelvin: (value + offset) × factor. */
export const TEMPERATURES: ReadonlyMap<string, readonly [offset: number, factor: number]> = new Map(
  [
    ["celsius", [273.15, 1]],
    ["fahrenheit", [459.67, 5 / 9]],
  ],
);
