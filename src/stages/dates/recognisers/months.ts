import type { Atoms } from "../atoms.js";
import { countedFrom, leanBefore, stretchBefore, withThat, yearBefore } from "../before.js";
import { dayAt, earlierDays, furtherDays, JOINTS, withWeekday } from "../days.js";
import type { Meaning, YearRef } from "../meaning.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped, yearAfter } from "../years.js";
import { isMonth } from "./month-words.js";

/** The year that a range gives at its far end only: `from May 3 to June 5, 2022`, `November to March 2023`. */
function sharedYear(w: Atoms, month: number, after: number): YearRef | null {
  if (!JOINTS.has(w.word[after]!)) return null;
  const dayFirst = dayAt(w, after + 1) !== null && w.kind[after + 2] === Kind.MONTH;
  const other = dayFirst ? after + 2 : after + 1;
  if (w.kind[other] !== Kind.MONTH) return null;
  const next = !dayFirst && dayAt(w, other + 1) !== null ? other + 2 : other + 1;
  const year = yearAfter(w, next)?.year ?? null;
  if (year === null || w.value[month]! <= w.value[other]!) return year;
  return "year" in year ? { year: year.year - 1 } : { ...year, shift: year.shift - 1 };
}

const dayOf = (w: Atoms, month: number, day: number, year: YearRef | null): Meaning => ({
  is: "calendar",
  year,
  month: w.value[month]!,
  day: dayAt(w, day),
  lean: null,
});

/** After these a week or weekend is named by a day of it. */
const NAMED_BY_DAY: ReadonlySet<string> = new Set(["of", "beginning", "starting", "commencing"]);

/**
 * Proposes a day, or the week or weekend that it names: `the week of March 6`, `the weekend of 8 June`, `the week
 * beginning 25 March`.
 */
function proposeDay(w: Atoms, from: number, to: number, day: Meaning, propose: Propose): void {
  const at = w.word[from - 1] === "the" ? from - 2 : from - 1;
  const grain = w.word[at - 1];
  if (!NAMED_BY_DAY.has(w.word[at]!) || (grain !== "week" && grain !== "weekend")) {
    propose(from, to, day);
    return;
  }
  const first = w.word[at - 2] === "the" ? at - 2 : at - 1;
  propose(first, to, { is: "week-of", grain, day });
}

const MONTH_RANGE: ReadonlySet<string> = new Set(["-", "–", "to"]);

/** The December quarter and the October-December quarter, as Australian papers count: the quarter that ends with that month. */
function monthQuarter(w: Atoms, i: number, propose: Propose): boolean {
  const own = yearAfter(w, i + 1);
  const next = (own?.to ?? i) + 1;
  const at = w.word[next] === "-" ? next + 1 : next;
  if (w.word[at] !== "quarter" || w.value[i]! % 3 !== 0) return false;
  const year = own ?? yearAfter(w, at + 1);
  const first = MONTH_RANGE.has(w.word[i - 1]!) && w.kind[i - 2] === Kind.MONTH ? i - 2 : i;
  const from = w.word[first - 1] === "the" && at === next ? first - 1 : first;
  const nth = w.value[i]! / 3;
  const to = own === null ? (year?.to ?? at) : at;
  propose(from, to, { is: "part", grain: "quarter", nth, year: year?.year ?? null, lean: null });
  return true;
}

/** `14 March 2024`, `the 14th of March`, `Tuesday, 14 March`, `11 to 15 May`; `day` is the atom of the day. */
function dayFirst(w: Atoms, i: number, day: number, propose: Propose): void {
  const found = yearAfter(w, i + 1);
  const year = found?.year ?? sharedYear(w, i, i + 1) ?? yearBefore(w, day);
  const rest = earlierDays(w, day);
  const the = w.word[day - 1] === "the" && w.kind[day] === Kind.ORDINAL;
  const first = the ? day - 1 : day;
  const from = rest.length > 0 ? first : withWeekday(w, first);
  proposeDay(w, from, found?.to ?? i, dayOf(w, i, day, year), propose);
  for (const at of rest) {
    const article = w.word[at - 1] === "the" && w.kind[at] === Kind.ORDINAL;
    propose(article ? at - 1 : at, at, dayOf(w, i, at, year));
  }
}

/** `March 14, 2024`, `Tuesday, March 14`, `March 14–17 and 19`, `the week of March 6`; `day` is the atom of the day. */
function monthFirst(w: Atoms, i: number, day: number, propose: Propose): void {
  const rest = furtherDays(w, day);
  const last = rest.at(-1) ?? day;
  const found = yearAfter(w, last + 1);
  const year = found?.year ?? sharedYear(w, i, last + 1) ?? yearBefore(w, i);
  const every = w.word[i - 1] === "every" || w.word[i - 1] === "each";
  if (every && rest.length === 0 && found === null) {
    const two = (n: number): string => String(n).padStart(2, "0");
    propose(i - 1, day, { is: "set", value: `XXXX-${two(w.value[i]!)}-${two(w.value[day]!)}` });
    return;
  }
  const first = withWeekday(w, i);
  const named = dayOf(w, i, day, year);
  const to = rest.length === 0 ? (found?.to ?? day) : day;
  proposeDay(w, first, to, named, propose);
  for (const at of rest) propose(at, at === last ? (found?.to ?? at) : at, dayOf(w, i, at, year));
}

/** The year of what a month tells apart: `the October floods of 1987`; or null. */
const yearOfEvent = (w: Atoms, i: number): YearRef | null =>
  w.word[i - 1] === "the" &&
  w.kind[i + 1] === Kind.OTHER &&
  w.word[i + 2] === "of" &&
  isYearShaped(w, i + 3)
    ? { year: w.value[i + 3]! }
    : null;

/** `March`, `late March 2019`, `last May`, `the end of April`, `each July`. */
function monthAlone(w: Atoms, i: number, propose: Propose): void {
  const before = w.word[i - 1];
  const other = before === "other" ? 1 : 0;
  const every = w.word[i - 1 - other];
  if (every === "every" || every === "each") {
    propose(i - 1 - other, i, { is: "set", value: `XXXX-${String(w.value[i]!).padStart(2, "0")}` });
    return;
  }
  if (monthQuarter(w, i, propose)) return;
  const found = yearAfter(w, i + 1);
  const { from, lean } = found === null ? leanBefore(w, i) : { from: i, lean: null };
  const told = found?.year ?? (lean === null ? sharedYear(w, i, i + 1) : null);
  const year = told ?? yearOfEvent(w, i) ?? yearBefore(w, i);
  const stretch = stretchBefore(w, withThat(w, from, year));
  const counted = countedFrom(w, i);
  const month = { is: "calendar", year, month: w.value[i]!, day: null, lean, ...counted } as const;
  propose(stretch.from, found?.to ?? i, month, stretch.mod);
}

/** The atom of a day that stands before the month (`14 March`, `14th of March`, `14-March`), or -1. */
function dayBefore(w: Atoms, i: number): number {
  let at = i - 1;
  if (w.word[at] === "of" && w.kind[at - 1] === Kind.ORDINAL) at--;
  else if (w.word[at] === "-" && w.kind[at - 1] === Kind.DIGITS) at--;
  const glued = w.end[at - 1] === w.start[at];
  const part = w.word[at - 1] === "/" || (w.word[at - 1] === ":" && glued);
  return dayAt(w, at) === null || part ? -1 : at;
}

/** The atom of a day that stands after the month (`March 14`, `March the 14th`), or -1. */
function dayAfter(w: Atoms, i: number): number {
  const at = w.word[i + 1] === "the" && w.kind[i + 2] === Kind.ORDINAL ? i + 2 : i + 1;
  const colon = w.word[at + 1] === ":" && w.start[at + 2] === w.end[at + 1];
  const time = colon || w.kind[at + 1] === Kind.MERIDIEM;
  return dayAt(w, at) === null || time ? -1 : at;
}

/** Months with or without day and year. The day may stand on either side, the weekday before both. */
export const months: Recogniser = (w, i, propose, tokens) => {
  if (!isMonth(w, tokens, i)) return;
  const before = dayBefore(w, i);
  const after = dayAfter(w, i);
  // In `May 3, June 5` the 3 is May's.
  const taken = after !== -1 && w.kind[before - 1] === Kind.MONTH && !isYearShaped(w, i + 1);
  if (before !== -1 && !taken) dayFirst(w, i, before, propose);
  else if (after !== -1) monthFirst(w, i, after, propose);
  else monthAlone(w, i, propose);
};
