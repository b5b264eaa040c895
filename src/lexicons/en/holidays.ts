import type { FEASTS } from "./generated/feasts.js";

/**
 * When a named day is: month and day; month, which ISO weekday of it (1 …; -1 the last), and how many days after that;
 * or days from Easter Sunday, of the Western or the Orthodox churches, or from Rosh Hashanah in that year; `listed` days go
 * by the moon and stand in a table.
 */
export type HolidayRule =
  | readonly ["fixed", month: number, day: number]
  | readonly ["nth", month: number, nth: number, isoWeekday: number, plus?: number]
  | readonly ["easter", days: number]
  | readonly ["hebrew", days: number]
  | readonly ["hanukkah"]
  | readonly ["orthodox-easter"]
  /** Of every fourth year, that of the American presidential election. */
  | readonly ["election-year", month: number, nth: number, isoWeekday: number]
  /** Another day in each country, of which none is meant where the text does not tell the country. */
  | readonly ["national"]
  | readonly ["listed", feast: keyof typeof FEASTS];

/** Feasts that begin when the new moon is seen: a country may keep them a day before or after the table's. */
export const SIGHTED: ReadonlySet<string> = new Set(["ramadan", "fitr", "adha", "eid", "ashura"]);

/**
 * Named days by one name of each: lower case, words parted by one space, straight apostrophes. Election Day is the Tuesday after the
 * first Monday of November (2 U.S.C. §7).
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year's day", ["fixed", 1, 1]],
  ["new year's eve", ["fixed", 12, 31]],
  ["martin luther king day", ["nth", 1, 3, 1]],
  ["groundhog day", ["fixed", 2, 2]],
  ["valentine's day", ["fixed", 2, 14]],
  ["presidents' day", ["nth", 2, 3, 1]],
  ["international women's day", ["fixed", 3, 8]],
  ["st patrick's day", ["fixed", 3, 17]],
  ["april fools' day", ["fixed", 4, 1]],
  ["earth day", ["fixed", 4, 22]],
  ["anzac day", ["fixed", 4, 25]],
  ["may day", ["fixed", 5, 1]],
  ["victory day", ["fixed", 5, 9]],
  ["ve day", ["fixed", 5, 8]],
  ["vj day", ["fixed", 8, 15]],
  ["d-day", ["fixed", 6, 6]],
  ["mother's day", ["nth", 5, 2, 7]],
  ["memorial day", ["nth", 5, -1, 1]],
  ["juneteenth", ["fixed", 6, 19]],
  ["father's day", ["nth", 6, 3, 7]],
  ["canada day", ["fixed", 7, 1]],
  ["fourth of july", ["fixed", 7, 4]],
  ["bastille day", ["fixed", 7, 14]],
  ["labor day", ["nth", 9, 1, 1]],
  ["labour day", ["nth", 9, 1, 1]],
  ["columbus day", ["nth", 10, 2, 1]],
  ["halloween", ["fixed", 10, 31]],
  ["all saints' day", ["fixed", 11, 1]],
  ["bonfire night", ["fixed", 11, 5]],
  ["election day", ["nth", 11, 1, 1, 1]],
  ["veterans day", ["fixed", 11, 11]],
  ["armistice day", ["fixed", 11, 11]],
  ["remembrance sunday", ["nth", 11, 2, 7]],
  ["thanksgiving", ["nth", 11, 4, 4]],
  ["black friday", ["nth", 11, 4, 4, 1]],
  ["cyber monday", ["nth", 11, 4, 4, 4]],
  ["christmas eve", ["fixed", 12, 24]],
  ["christmas", ["fixed", 12, 25]],
  ["boxing day", ["fixed", 12, 26]],
  ["shrove tuesday", ["easter", -47]],
  ["ash wednesday", ["easter", -46]],
  ["palm sunday", ["easter", -7]],
  ["maundy thursday", ["easter", -3]],
  ["good friday", ["easter", -2]],
  ["holy saturday", ["easter", -1]],
  ["easter monday", ["easter", 1]],
  ["easter", ["easter", 0]],
  ["ascension day", ["easter", 39]],
  ["pentecost", ["easter", 49]],
  ["nowruz", ["fixed", 3, 20]],
  ["orthodox christmas", ["fixed", 1, 7]],
  ["orthodox easter", ["orthodox-easter"]],
  ["mothering sunday", ["easter", -21]],
  ["super tuesday", ["election-year", 3, 1, 2]],
  ["inauguration day", ["fixed", 1, 20]],
  ["australia day", ["fixed", 1, 26]],
  ["waitangi day", ["fixed", 2, 6]],
  ["burns night", ["fixed", 1, 25]],
  ["st david's day", ["fixed", 3, 1]],
  ["st george's day", ["fixed", 4, 23]],
  ["st andrew's day", ["fixed", 11, 30]],
  ["whit monday", ["easter", 50]],
  ["gandhi jayanti", ["fixed", 10, 2]],
  ["indigenous peoples' day", ["nth", 10, 2, 1]],
  ["workers' day", ["fixed", 5, 1]],
  ["independence day", ["national"]],
  ["republic day", ["national"]],
  ["democracy day", ["national"]],
  ["ramadan", ["listed", "ramadan"]],
  ["eid", ["listed", "eid"]],
  ["eid al-fitr", ["listed", "fitr"]],
  ["eid al-adha", ["listed", "adha"]],
  ["ashura", ["listed", "ashura"]],
  ["diwali", ["listed", "diwali"]],
  ["lunar new year", ["listed", "chineseNewYear"]],
  ["chuseok", ["listed", "midAutumn"]],
  ["purim", ["hebrew", -193]],
  ["passover", ["hebrew", -163]],
  ["rosh hashanah", ["hebrew", 0]],
  ["yom kippur", ["hebrew", 9]],
  ["sukkot", ["hebrew", 14]],
  ["hanukkah", ["hanukkah"]],
]);

/** A country by its code (ISO 3166), as far as it has days of its own here. */
export type Country =
  | "US"
  | "GB"
  | "IE"
  | "AU"
  | "NZ"
  | "CA"
  | "IN"
  | "PK"
  | "NG"
  | "KE"
  | "GH"
  | "ZA";

const MAY_DAY: HolidayRule = ["fixed", 5, 1];
const MOTHERING: HolidayRule = ["easter", -21];

/**
 * Days that a country keeps otherwise than the list above has them, which is American. Australia's states have Labour Day
 * on several days, so that it is none of them.
 */
const ELSEWHERE: Readonly<Record<Country, Readonly<Record<string, HolidayRule>>>> = {
  US: { "independence day": ["fixed", 7, 4] },
  GB: { "mother's day": MOTHERING, "labour day": MAY_DAY },
  IE: { "mother's day": MOTHERING, "labour day": ["nth", 5, 1, 1] },
  AU: { "father's day": ["nth", 9, 1, 7], "labour day": ["national"] },
  NZ: { "father's day": ["nth", 9, 1, 7], "labour day": ["nth", 10, 4, 1] },
  CA: {
    thanksgiving: ["nth", 10, 2, 1],
  },
  IN: {
    "labour day": MAY_DAY,
    "independence day": ["fixed", 8, 15],
    "republic day": ["fixed", 1, 26],
  },
  PK: { "labour day": MAY_DAY, "independence day": ["fixed", 8, 14] },
  NG: {
    "mother's day": MOTHERING,
    "labour day": MAY_DAY,
    "independence day": ["fixed", 10, 1],
    "democracy day": ["fixed", 6, 12],
  },
  KE: { "labour day": MAY_DAY, "independence day": ["fixed", 12, 12] },
  GH: { "labour day": MAY_DAY, "independence day": ["fixed", 3, 6] },
  ZA: { "labour day": MAY_DAY },
};

/** A name that is another thing's before a noun: `New Year's resolutions`. */
export const OWNING_NAME = "new year's";

/** Other names and spellings of these days. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  [OWNING_NAME, "new year's day"],
  ["martin luther king jr. day", "martin luther king day"],
  ["martin luther king jr day", "martin luther king day"],
  ["presidents day", "presidents' day"],
  ["st. patrick's day", "st patrick's day"],
  ["april fool's day", "april fools' day"],
  ["v-e day", "ve day"],
  ["v-j day", "vj day"],
  ["thanksgiving day", "thanksgiving"],
  ["mothers' day", "mother's day"],
  ["mothers day", "mother's day"],
  ["fathers' day", "father's day"],
  ["fathers day", "father's day"],
  ["veterans' day", "veterans day"],
  ["veteran's day", "veterans day"],
  ["president's day", "presidents' day"],
  ["valentines day", "valentine's day"],
  ["new years day", "new year's day"],
  ["new years eve", "new year's eve"],
  ["all saints day", "all saints' day"],
  ["st. david's day", "st david's day"],
  ["st. george's day", "st george's day"],
  ["st. andrew's day", "st andrew's day"],
  ["eid al fitr", "eid al-fitr"],
  ["eid-ul-fitr", "eid al-fitr"],
  ["eid ul-fitr", "eid al-fitr"],
  ["eid al adha", "eid al-adha"],
  ["eid-ul-adha", "eid al-adha"],
  ["eid ul-adha", "eid al-adha"],
  ["deepavali", "diwali"],
  ["chinese new year", "lunar new year"],
  ["chanukah", "hanukkah"],
  ["christmas day", "christmas"],
  ["easter sunday", "easter"],
  ["whit sunday", "pentecost"],
  ["mardi gras", "shrove tuesday"],
  ["pancake day", "shrove tuesday"],
  ["remembrance day", "armistice day"],
  ["guy fawkes night", "bonfire night"],
]);

/** All names and spellings of named days. */
export const HOLIDAY_NAMES: ReadonlySet<string> = new Set([
  ...HOLIDAYS.keys(),
  ...OTHERWISE.keys(),
]);

/** The name under which `HOLIDAYS` has a day of one of {@link HOLIDAY_NAMES}. */
export const holidayOf = (name: string): string => OTHERWISE.get(name) ?? name;

/** Names of days that are other ones in other countries. */
export const BY_COUNTRY: ReadonlySet<string> = new Set(
  Object.values(ELSEWHERE).flatMap((days) => Object.keys(days)),
);

/** When a named day of `HOLIDAYS` is in that country, the American one where it is not known. */
export const holidayRule = (name: string, country: Country | null): HolidayRule =>
  (country === null ? undefined : ELSEWHERE[country][name]) ?? HOLIDAYS.get(name)!;
