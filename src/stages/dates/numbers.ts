import type { Atoms } from "./atoms.js";
import { Kind, type Unit } from "./vocabulary.js";

/** A number of units as the words give it; value null where they do not say how many (`several`). */
export interface Amount {
  /** First atom. */
  readonly from: number;
  readonly value: number | null;
}

const VAGUE_AMOUNTS: ReadonlySet<string> = new Set([
  "few",
  "several",
  "many",
  "some",
  "numerous",
  "countless",
]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
  ["quarters", 0.25],
]);
const ONES: ReadonlySet<string> = new Set(["a", "one", "the"]);
/** Before a part of a unit, which goes with the words before the part: `the last quarter of an hour`, `the first half hour`. */
const PLACED: ReadonlySet<string> = new Set(
  "first last final past next opening closing".split(" "),
);
const CURRENCY: ReadonlySet<string> = new Set(["$", "£", "€", "¥", "us$", "c$", "a$", "#", "no."]);
const MAX_NUMBER_WORDS = 8;

/** True where a currency's sign stands right before the atom. */
export const isPriced = (w: Atoms, i: number): boolean => CURRENCY.has(w.word[i - 1]!);

/** Number words that end at atom `i`, read as one number: `twenty-four`, `two hundred and six`, `five`. */
function wordsEnding(w: Atoms, i: number): Amount | null {
  let from = i + 1;
  for (let at = i; at > i - MAX_NUMBER_WORDS; at--) {
    const kind = w.kind[at];
    if (kind === Kind.CARDINAL || kind === Kind.SCALE) from = at;
    else if (w.word[at] !== "-" && !(w.word[at] === "and" && w.kind[at - 1] === Kind.SCALE)) break;
  }
  if (from > i) return null;
  let total = 0;
  let group = 0;
  for (let at = from; at <= i; at++) {
    if (w.kind[at] === Kind.CARDINAL) group += w.value[at]!;
    else if (w.kind[at] === Kind.SCALE) {
      if (w.value[at] === 100) group = (group || 1) * 100;
      else {
        total += (group || 1) * w.value[at]!;
        group = 0;
      }
    }
  }
  // `3.8 million`: digits with a scale.
  const before = w.kind[from - 1];
  if (w.kind[from] === Kind.SCALE && (before === Kind.DIGITS || before === Kind.NUMERAL)) {
    const digits = w.value[from - 1]!;
    const scaled = { from: from - 1, value: digits * w.value[from]! };
    return from === i && !isPriced(w, from - 1) && !Number.isNaN(digits) ? scaled : null;
  }
  const article =
    w.kind[from] === Kind.SCALE && (w.word[from - 1] === "a" || w.word[from - 1] === "an");
  return { from: article ? from - 1 : from, value: total + group };
}

function digitsEnding(w: Atoms, i: number): Amount | null {
  const fraction =
    w.word[i - 1] === "/" && w.kind[i - 2] === Kind.DIGITS && w.end[i - 1] === w.start[i];
  if (fraction) {
    const part = w.value[i - 2]! / w.value[i]!;
    if (!(part > 0 && part < 1)) return null;
    const whole = w.word[i - 3] === "-" ? i - 4 : i - 3;
    if (w.kind[whole] === Kind.DIGITS) return { from: whole, value: w.value[whole]! + part };
    return { from: i - 2, value: part };
  }
  if (isPriced(w, i) || Number.isNaN(w.value[i]!)) return null;
  return { from: i, value: w.value[i]! };
}

const isHour = (w: Atoms, i: number): boolean => w.word[w.word[i] === "-" ? i + 1 : i] === "hour";

/** Parts of a unit: `half a century`, `a quarter of an hour`, `three-quarters of a year`; or null. */
function partEnding(w: Atoms, i: number): Amount | null {
  // `half a century`, `a quarter of a century`; `a quarter century`
  const article = w.word[i] === "a" || w.word[i] === "an";
  const at = article ? (w.word[i - 1] === "of" ? i - 2 : i - 1) : i;
  const part = PARTS.get(w.word[at]!);
  if (part === undefined) return null;
  if (w.word[at] === "quarters") {
    const three = w.word[at - 1] === "-" ? at - 2 : at - 1;
    return w.word[three] === "three" ? { from: three, value: part * 3 } : null;
  }
  const of = at === i - 2;
  const one = ONES.has(w.word[at - 1]!);
  if (part === 0.5 && article) return { from: at, value: part };
  if (PLACED.has(w.word[at - 1]!) && of === article && (of || isHour(w, i + 1)))
    return { from: at, value: part };
  return one && of === article ? { from: at - 1, value: part } : null;
}

/** The atom before atom `i`, past a hyphen. */
const before = (w: Atoms, i: number): number => (w.word[i - 1] === "-" ? i - 2 : i - 1);

/** `two and a half`, `two-and-a-half`, `two and three-quarters`, whose part is atom `i`; or null. */
function wholeAndPart(w: Atoms, i: number): { from: number; value: number } | null {
  const first = before(w, i);
  const and = before(w, first);
  const times = w.word[first] === "a" ? 1 : w.word[first] === "three" ? 3 : 0;
  if (times === 0 || (times === 3 && w.word[i] === "half") || w.word[and] !== "and") return null;
  const last = before(w, and);
  const whole = PARTS.has(w.word[last]!) ? null : amountEnding(w, last);
  if (whole?.value == null) return null;
  return { from: whole.from, value: whole.value + times * PARTS.get(w.word[i]!)! };
}

/** The amount whose last atom is `i`: `14`, `2 1/2`, `twenty-four`, `a few`, `a couple of`, `a`; or null. */
export function amountEnding(w: Atoms, i: number): Amount | null {
  const kind = w.kind[i];
  if (kind === Kind.DIGITS || kind === Kind.NUMERAL) return digitsEnding(w, i);
  if (kind === Kind.CARDINAL || kind === Kind.SCALE) return wordsEnding(w, i);
  const word = w.word[i]!;
  const whole = PARTS.has(word) ? wholeAndPart(w, i) : null;
  if (whole !== null) return whole;
  if (word === "a" || word === "an") {
    return partEnding(w, i) ?? { from: i, value: 1 };
  }
  if (PARTS.has(word)) return partEnding(w, i);
  if (word === "couple") return { from: w.word[i - 1] === "a" ? i - 1 : i, value: 2 };
  if (word === "of" && (w.word[i - 1] === "couple" || w.word[i - 1] === "dozens"))
    return w.word[i - 1] === "couple" ? amountEnding(w, i - 1) : { from: i - 1, value: null };
  if (VAGUE_AMOUNTS.has(word))
    return { from: w.word[i - 1] === "a" && word === "few" ? i - 1 : i, value: null };
  if (word === "dozen") return { from: w.word[i - 1] === "a" ? i - 1 : i, value: 12 };
  return null;
}

const DATE_UNITS: Readonly<Record<Unit, readonly [prefix: string, letter: string, times: number]>> =
  {
    second: ["PT", "S", 1],
    minute: ["PT", "M", 1],
    hour: ["PT", "H", 1],
    day: ["P", "D", 1],
    night: ["P", "D", 1],
    week: ["P", "W", 1],
    weekend: ["P", "WE", 1],
    fortnight: ["P", "W", 2],
    month: ["P", "M", 1],
    quarter: ["P", "Q", 1],
    year: ["P", "Y", 1],
    decade: ["P", "DE", 1],
    century: ["P", "CE", 1],
    millennium: ["P", "ML", 1],
  };

/** What halves and quarters of the unit are counted in (`2 1/2 years` is `P2Y6M` in TimeBank). */
const PARTS_OF: Partial<Record<Unit, readonly [many: number, letter: string]>> = {
  year: [12, "M"],
  day: [24, "H"],
  hour: [60, "M"],
  minute: [60, "S"],
};
/** Parts of these are counted in years: `half a century` is `P50Y`. */
const YEARS_IN: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000 };
/** More than that is not written out in digits. */
const MOST = 1e15;

/** TIMEX3 duration of so many units; null is an unknown number: `PXM`. */
export function durationValue(amount: number | null, unit: Unit): string {
  const [prefix, letter, times] = DATE_UNITS[unit];
  if (amount === null || amount > MOST) return `${prefix}X${letter}`;
  const years = Number.isInteger(amount) ? undefined : YEARS_IN[unit];
  if (years !== undefined) return durationValue(amount * years, "year");
  const parts = PARTS_OF[unit];
  if (parts !== undefined && amount % 1 > 0 && amount % 0.25 === 0) {
    const whole = Math.floor(amount) === 0 ? "" : `${Math.floor(amount)}${letter}`;
    const time = unit === "day" ? "T" : "";
    return `${prefix}${whole}${time}${(amount % 1) * parts[0]}${parts[1]}`;
  }
  return `${prefix}${Number((amount * times).toFixed(2))}${letter}`;
}
