import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

type Forms = Readonly<Record<string, string>>;
type Locale = Readonly<Record<"long" | "short", Readonly<Record<string, Forms>>>>;

const unitsOf = (locale: string): Locale =>
  require(`cldr-units-full/main/${locale}/units.json`).main[locale].units;
const LOCALES = ["en", "en-GB"].map(unitsOf);
const PREFIXES: Readonly<Record<string, { readonly _symbol: string }>> =
  require("cldr-core/supplemental/units.json").supplemental.unitPrefixes;

/**
 * Kinds of unit of which no figure is made here: times are dates, and per cent and temperatures are read by rules of
 * their own.
 */
const KINDS_LEFT_OUT =
  /^(?:duration|temperature|per$|power\d|times$|\d|coordinateUnit|concentr|graphics-(?:em|dot)$)/;

/**
 * Units whose names news uses for something else, nearly always (people and cars: `henry`, `tesla`), and those of one
 * country's past that English has other words for (`sun`, `to-jp`).
 */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    "generic beaufort revolution g-force light-speed henry siemens tesla weber gray coulomb farad dalton slug point bar pinch " +
    "drop jigger dram rod chain grain dessert-spoon foodcalorie calorie-it british-thermal-unit-it ofhg therm-us " +
    "mile-scandinavian pound newton atmosphere knot bit stone fun rin sun shaku-length shaku-cloth ken jo-jp ri-jp bu-jp se-jp " +
    "cho kosaji osaji cup-jp shaku sai to-jp koku gasoline-energy-density pound-force"
  ).split(" "),
);

/** `gallon` is the American one, as in CLDR's own identifiers, whatever the locale. */
const OTHER_SIZES = /-(?:imperial|metric)$/;

/** Decimal prefixes that news puts before a unit. */
const PREFIXED: Readonly<Record<string, string>> = {
  meter: "pico nano micro milli centi deci kilo",
  gram: "pico nano micro milli centi kilo",
  liter: "micro milli centi deci hecto kilo mega giga",
  watt: "micro milli kilo mega giga tera",
  hertz: "kilo mega giga tera",
  byte: "kilo mega giga tera peta exa",
  joule: "kilo mega giga tera peta exa",
  volt: "micro milli kilo mega",
  ampere: "micro milli kilo",
  pascal: "hecto kilo mega giga",
  calorie: "kilo",
  ton: "kilo mega giga",
  tonne: "kilo mega giga",
  electronvolt: "kilo mega giga tera",
  sievert: "micro milli",
  becquerel: "kilo mega giga tera",
};

/** `kilometer` of `length-kilometer`. */
const identifier = (key: string): string => key.slice(key.indexOf("-") + 1);

/** The pattern's words, in lower case: `{0} nautical miles` → `nautical miles`. */
const wordsOf = (pattern: string): string => pattern.replace("{0}", "").trim().toLowerCase();

const named = (forms: Forms | undefined): string[] =>
  ["one", "other"]
    .map((count) => forms?.[`unitPattern-count-${count}`])
    .filter((pattern) => pattern !== undefined)
    .map(wordsOf);

/** Names are words joined by spaces or hyphens; abbreviations with full stops are none. */
const isName = (name: string): boolean => /^[a-z]+(?:[ -][a-z]+)*$/.test(name);
/** Short forms that news uses for something else: trillions, marks at school, tonnes (`mt`), per cent, web pages. */
const SIGNS_LEFT_OUT: ReadonlySet<string> = new Set("tn t gpa deg fur pc px".split(" "));
/** One run of letters: marks such as `″` and `°` are read by rules. */
const isSign = (sign: string): boolean => /^[a-zμ]{1,5}$/.test(sign) && !SIGNS_LEFT_OUT.has(sign);

interface Row {
  readonly names: Set<string>;
  readonly signs: Set<string>;
}

const line = ([unit, { names, signs }]: readonly [string, Row]): string =>
  [unit, [...names].join(","), [...signs].join(",")].join("\t");

/** Kilo- and the like before the names and short forms of a unit. */
function* prefixed(unit: string, { names, signs }: Row): Generator<readonly [string, Row]> {
  for (const prefix of PREFIXED[unit]?.split(" ") ?? []) {
    const sign = PREFIXES[prefix]!._symbol.toLowerCase();
    // Of `metric tons` nobody counts thousands.
    const words = [...names].filter((name) => !name.includes(" "));
    yield [
      prefix + unit,
      {
        names: new Set(words.map((name) => prefix + name)),
        signs: new Set([...signs].map((short) => sign + short)),
      },
    ];
  }
}

/** Takes from each unit the signs of a letter, which rules read, and those that two units share: `mj`, `mJ` or `MJ`. */
function withoutShared(rows: ReadonlyMap<string, Row>, own: ReadonlySet<string>): void {
  const owners = new Map<string, string[]>();
  for (const [unit, { signs }] of rows)
    for (const sign of signs) owners.set(sign, [...(owners.get(sign) ?? []), unit]);
  for (const [sign, units] of owners) {
    const first = units.filter((unit) => own.has(unit));
    const keeps =
      sign.length > 1 && (first.length === 1 || units.length === 1) ? (first[0] ?? units[0]) : null;
    for (const unit of units) if (unit !== keeps) rows.get(unit)!.signs.delete(sign);
  }
}

/**
 * Units of measure of CLDR, a line each: identifier, English names in the singular and plural, American and British, and
 * short forms, all in lower case. Squares, cubes and rates are left out: they are read as compounds.
 */
export function unitLines(): string[] {
  const rows = new Map<string, Row>();
  const add = (unit: string, names: Iterable<string>, signs: Iterable<string>): void => {
    const row = rows.get(unit) ?? { names: new Set<string>(), signs: new Set<string>() };
    rows.set(unit, row);
    for (const name of names) if (isName(name)) row.names.add(name);
    for (const sign of signs) if (isSign(sign) && !row.names.has(sign)) row.signs.add(sign);
  };
  for (const key of Object.keys(LOCALES[0]!.long)) {
    const unit = identifier(key);
    if (KINDS_LEFT_OUT.test(key) || LEFT_OUT.has(unit) || OTHER_SIZES.test(unit)) continue;
    if (/-per-|^(?:square|cubic)-/.test(unit)) continue;
    add(
      unit,
      LOCALES.flatMap(({ long }) => named(long[key])),
      LOCALES.flatMap(({ short }) => named(short[key])),
    );
  }
  const own = new Set(rows.keys());
  for (const unit of own)
    for (const [more, made] of prefixed(unit, rows.get(unit)!)) add(more, made.names, made.signs);
  withoutShared(rows, own);
  return [...rows]
    .filter(([, { names }]) => names.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(line);
}
