import {
  DAY_PARTS,
  DECADES,
  LASTING,
  MONTHS,
  REPEATING,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from "../../lexicons/en/calendar.js";
import { HOLIDAY_NAMES } from "../../lexicons/en/holidays.js";
import { CARDINALS, ORDINALS, SCALES } from "../../lexicons/en/numbers.js";
import { VAGUE } from "../../lexicons/en/vague-dates.js";

/** What a word is to the date recognisers. */
export const Kind = {
  OTHER: 0,
  /** Between two sentences, and at both ends of the text. */
  BREAK: 1,
  /** Digits alone; value: their number. */
  DIGITS: 2,
  /** Digits with a decimal point or grouping commas. */
  NUMERAL: 3,
  ORDINAL: 4,
  CARDINAL: 5,
  SCALE: 6,
  MONTH: 7,
  WEEKDAY: 8,
  SHORT_WEEKDAY: 9,
  UNIT: 10,
  SEASON: 11,
  PART: 12,
  MERIDIEM: 13,
  /** yesterday, today, tonight, tomorrow. */
  DAY: 14,
  REPEATING: 15,
  DECADE: 16,
  /** First word of a holiday's name. */
  HOLIDAY: 17,
  VAGUE: 18,
  /** noon, midday, midnight. */
  CLOCK: 19,
  FISCAL: 20,
  /** period, half: parts of a business year. */
  PERIOD: 21,
  /** weeklong: a unit and its length in one word; value as UNIT. */
  LASTING: 22,
} as const;

export type KindValue = (typeof Kind)[keyof typeof Kind];

/** Kinds of what is a number, or part of one, in digits or words. */
export const NUMBER_KINDS: ReadonlySet<number> = new Set([
  Kind.DIGITS,
  Kind.NUMERAL,
  Kind.SCALE,
  Kind.CARDINAL,
]);

/** Units in the order of their atoms' values. */
export const UNIT_NAMES = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "weekend",
  "fortnight",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "millennium",
] as const;

export type Unit = (typeof UNIT_NAMES)[number];

const SEASON_CODES = ["SP", "SU", "FA", "WI"];
const PART_CODES = ["MO", "AF", "EV", "NI", "MI"];

const vocabulary = new Map<string, readonly [KindValue, number]>();

function learn<V>(kind: KindValue, words: Iterable<readonly [string, V]>, value: (v: V) => number) {
  for (const [word, of] of words) vocabulary.set(word, [kind, value(of)]);
}

const itself = (value: number): number => value;
const holidayFirsts = [...HOLIDAY_NAMES].map((name): [string, number] => [
  /^[a-z.]+(?:'s?)?/.exec(name)![0].replace(/'s?$/, ""),
  0,
]);
learn(Kind.HOLIDAY, holidayFirsts, itself);
learn(
  Kind.VAGUE,
  [...VAGUE.keys()].map((word) => [word, 0] as const),
  itself,
);
learn(Kind.CARDINAL, CARDINALS, itself);
learn(Kind.SCALE, SCALES, itself);
learn(Kind.ORDINAL, ORDINALS, itself);
learn(Kind.SHORT_WEEKDAY, SHORT_WEEKDAYS, itself);
learn(Kind.WEEKDAY, WEEKDAYS, itself);
learn(Kind.MONTH, MONTHS, itself);
learn(Kind.UNIT, UNITS, (unit) => UNIT_NAMES.indexOf(unit as Unit));
learn(Kind.SEASON, SEASONS, (code) => SEASON_CODES.indexOf(code));
learn(Kind.PART, DAY_PARTS, (code) => PART_CODES.indexOf(code));
learn(Kind.LASTING, LASTING, (unit) => UNIT_NAMES.indexOf(unit as Unit));
learn(Kind.REPEATING, REPEATING, () => 0);
learn(Kind.DECADE, DECADES, itself);
learn(
  Kind.MERIDIEM,
  [
    ["am", 0],
    ["a.m.", 0],
    ["a.m", 0],
    ["pm", 12],
    ["p.m.", 12],
    ["p.m", 12],
  ],
  itself,
);
learn(
  Kind.DAY,
  [
    ["yesterday", -1],
    ["today", 0],
    ["tonight", 0],
    ["tomorrow", 1],
  ],
  itself,
);
learn(
  Kind.CLOCK,
  [
    ["noon", 12],
    ["midday", 12],
    ["midnight", 0],
  ],
  itself,
);
learn(
  Kind.FISCAL,
  [
    ["fiscal", 0],
    ["fy", 0],
    ["q", 0],
    ["h", 0],
  ],
  itself,
);
learn(
  Kind.PERIOD,
  [
    ["period", 0],
    ["half", 0],
  ],
  itself,
);

const NOTHING = [Kind.OTHER, 0] as const;

/** Kind and value of a word in lower case. */
export const meaningOf = (word: string): readonly [KindValue, number] =>
  vocabulary.get(word) ?? NOTHING;

/** TIMEX3 code of a SEASON atom's value. */
export const seasonCode = (value: number): string => SEASON_CODES[value]!;

/** TIMEX3 code of a PART atom's value. */
export const partCode = (value: number): string => PART_CODES[value]!;
