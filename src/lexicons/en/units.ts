import { UNITS } from "./generated/units.js";

/**
 * Units of measure: CLDR unit identifiers (unicode.org/reports/tr35, unit identifiers) where there is one, else the
 * singular noun.
 */

/** `unit: word word …` as pairs of word and unit. */
const pairs = (units: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(units).flatMap(([unit, words]) =>
    words.split(" ").map((word) => [word, unit] as [string, string]),
  );

/** A line of CLDR's: identifier, names, short forms. */
const ROWS = UNITS.split("\n").map((line) => {
  const [unit, names, signs] = line.split("\t") as [string, string, string];
  return { unit, names: names.split(","), signs: signs === "" ? [] : signs.split(",") };
});

const isWord = (name: string): boolean => !/[ -]/.test(name);

/** Words, singular or plural: those of CLDR, and what news writes besides. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(({ unit, names }) =>
    names.filter(isWord).map((name) => [name, unit] as [string, string]),
  ),
  ...pairs({
    micrometer: "micron microns",
    kilogram: "kilogramme kilogrammes kilo kilos",
    gram: "gramme grammes",
    milligram: "milligramme milligrammes",
    microgram: "microgramme microgrammes",
    stone: "stone",
    quintal: "quintal quintals",
    decibel: "decibel decibels",
    // Not `bits`, `knot`, `atmosphere` and `Newton`, which are other words.
    bit: "bit",
    knot: "knots",
    atmosphere: "atmospheres",
    newton: "newtons",
    celsius: "celsius celcius centigrade centigrate",
    fahrenheit: "fahrenheit farenheit",
    kelvin: "kelvin",
    degree: "deg",
    radian: "rad",
    page: "page",
    storey: "storey story",
    dram: "drachm drachma",
    turn: "turn turns",
    magnitude: "magnitude",
    ampere: "amp amps",
    "pound-per-square-inch": "psi",
    "cubic-foot-per-second": "cusec cusecs",
    "cubic-meter-per-second": "cumec cumecs",
  }),
]);

/** The words after the first of a name of several, and its unit. */
export interface UnitPhrase {
  readonly rest: readonly string[];
  readonly unit: string;
}

const PHRASES: readonly (readonly [string, UnitPhrase])[] = [
  ...ROWS,
  { unit: "tonne", names: ["metric tonne", "metric tonnes"] },
  { unit: "part-per-1e6", names: ["part per million", "parts per million"] },
  { unit: "part-per-1e9", names: ["part per billion", "parts per billion"] },
].flatMap(({ unit, names }) =>
  names
    .filter((name) => !isWord(name))
    .map((name) => {
      const [first, ...rest] = name.split(/[ -]/) as [string, ...string[]];
      return [first, { rest, unit }] as const;
    }),
);

/** Names of several words by their first, the longest foremost: `nautical miles`, `inches of mercury`, `acre-feet`. */
export const UNIT_PHRASES: ReadonlyMap<string, readonly UnitPhrase[]> = byFirst();

function byFirst(): ReadonlyMap<string, readonly UnitPhrase[]> {
  const phrases = new Map<string, UnitPhrase[]>();
  for (const [first, phrase] of PHRASES) {
    const others = phrases.get(first);
    if (others === undefined) phrases.set(first, [phrase]);
    else others.push(phrase);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return phrases;
}

/** Short forms; only after digits. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(({ unit, signs }) => signs.map((sign) => [sign, unit] as [string, string])),
  ...pairs({
    kilometer: "kms",
    centimeter: "cms",
    meter: "m",
    micrometer: "µm",
    yard: "yds",
    "square-meter": "m2 sqm m²",
    "square-kilometer": "km2 sqkm km²",
    "square-foot": "sqft",
    "cubic-meter": "m3 m³",
    "cubic-centimeter": "cc cm3",
    kilogram: "kgs",
    gram: "g gm gms",
    microgram: "mcg µg",
    tonne: "t",
    pound: "lb lbs",
    stone: "st",
    liter: "l",
    milliliter: "ml",
    watt: "w",
    megawatt: "mw",
    "megawatt-hour": "mwh",
    "gigawatt-hour": "gwh",
    "terawatt-hour": "twh",
    volt: "v",
    decibel: "db",
    horsepower: "bhp",
    kilobyte: "kb",
    gigabyte: "gb",
    terabyte: "tb",
    "kilometer-per-hour": "kph kmph kmh kmhr",
    "mile-per-hour": "mph",
    "mile-per-gallon": "mpg",
    "meter-per-second": "mps",
    "barrel-per-day": "bpd",
    "pound-per-square-inch": "psi",
    millibar: "mb",
    "revolution-per-minute": "rpm",
    "part-per-1e6": "ppm",
    "part-per-1e9": "ppb",
    knot: "kts",
    millimole: "mmol",
    "milliampere-hour": "mah",
    "megabit-per-second": "mbps mbit",
    "gigabit-per-second": "gbps",
    "barrel-of-oil-equivalent": "boe",
    "tonne-per-year": "tpa",
  }),
]);

/** What a sign stands for beside its unit: so many of them. */
export interface ScaledUnit {
  readonly unit: string;
  readonly factor: number;
}

/**
 * Signs that mean what they do in these capitals alone, apart from the number or not: `83.9 Mt`, where `mt` may be a
 * mountain. What multiplies a unit that CLDR has no name for the multiple of goes into the value: `120 bcm`.
 */
export const CASED_SIGNS: ReadonlyMap<string, ScaledUnit> = new Map(
  Object.entries({
    Mt: ["megatonne", 1],
    Gt: ["gigatonne", 1],
    kt: ["kilotonne", 1],
    MT: ["tonne", 1],
    mmt: ["tonne", 1e6],
    MMT: ["tonne", 1e6],
    Mtpa: ["megatonne-per-year", 1],
    mtpa: ["megatonne-per-year", 1],
    Nm: ["newton-meter", 1],
    Bq: ["becquerel", 1],
    bcm: ["cubic-meter", 1e9],
    mcm: ["cubic-meter", 1e6],
    tcf: ["cubic-foot", 1e12],
    Tcf: ["cubic-foot", 1e12],
    bcf: ["cubic-foot", 1e9],
    Bcf: ["cubic-foot", 1e9],
    mmcf: ["cubic-foot", 1e6],
    MMcf: ["cubic-foot", 1e6],
    TMC: ["cubic-foot", 1e9],
    tmcft: ["cubic-foot", 1e9],
    MMBtu: ["british-thermal-unit", 1e6],
    mmBtu: ["british-thermal-unit", 1e6],
    mmbtu: ["british-thermal-unit", 1e6],
  }).map(([sign, [unit, factor]]) => [sign, { unit: unit as string, factor: factor as number }]),
);

/** Gases that are written onto the sign of their weight, with or without `e` for equivalent: `310 MtCO2e`. */
export const WEIGHED_GAS = /^(?:co2|co₂|c|ch4)(?:-?eq?)?$/i;

/** Signs of one or two letters that stand apart from the digits too: `12 km`. */
const APART: ReadonlySet<string> = new Set(
  "km cm dm mm ha µm μm nm ft yd mi kg mg gm µg μg lb oz ml kw mw gw tw kv hz db hp kb gb tb pb cc m2 m3 m² m³".split(
    " ",
  ),
);

/** Signs that English words or grades look like: glued to the digits (`10m`) or refused. */
export const GLUED_ONLY: ReadonlySet<string> = new Set([
  ..."mi cal rad".split(" "),
  ...[...UNIT_SIGNS.keys()].filter((sign) => sign.length < 3 && !APART.has(sign)),
]);

/** After the unit of a rate, what makes it a moment: `$5 a year ago`. */
export const MOMENTS: ReadonlySet<string> = new Set([
  "ago",
  "back",
  "earlier",
  "later",
  "before",
  "previously",
]);

/** What a rate may be of, with the identifier: `a day`, `per hour`, `/s`. */
export const RATE_UNITS: ReadonlyMap<string, string> = new Map([
  ["hour", "hour"],
  ["h", "hour"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"],
  ["annum", "year"],
  ["minute", "minute"],
  ["min", "minute"],
  ["second", "second"],
  ["sec", "second"],
  ["s", "second"],
  ["millisecond", "millisecond"],
  ["ms", "millisecond"],
  ["gallon", "gallon"],
  ["liter", "liter"],
  ["litre", "liter"],
  ["gram", "gram"],
  ["gramme", "gram"],
  ["kilogram", "kilogram"],
  ["acre", "acre"],
  ["hectare", "hectare"],
  ["kilometer", "kilometer"],
  ["kilometre", "kilometer"],
  ["mile", "mile"],
  ["person", "person"],
  ["capita", "person"],
]);

/** After a slash that touches both, besides: `µg/m3`, `mg/dL`, `4.2 t/ha`, `3 mm/yr`. */
export const SLASHED_UNITS: ReadonlyMap<string, string> = new Map([
  ...RATE_UNITS,
  ["d", "day"],
  ["yr", "year"],
  ["l", "liter"],
  ["dl", "deciliter"],
  ["ml", "milliliter"],
  ["m2", "square-meter"],
  ["m²", "square-meter"],
  ["m3", "cubic-meter"],
  ["m³", "cubic-meter"],
  ["ha", "hectare"],
  ["g", "gram"],
  ["kg", "kilogram"],
  ["kwh", "kilowatt-hour"],
  ["mwh", "megawatt-hour"],
]);

/** After `square`, `cubic`, `sq`, `cu`. */
export const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["cubic", "cubic"],
  ["cu", "cubic"],
]);
