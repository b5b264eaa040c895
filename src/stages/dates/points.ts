import {
  civil,
  dayNumber,
  easter,
  firstOfMonth,
  hanukkah,
  isCivil,
  nthWeekday,
  orthodoxEaster,
  roshHashanah,
  weekday as weekdayOf,
} from "../../document/calendar.js";
import { BY_COUNTRY, type HolidayRule, holidayRule } from "../../lexicons/en/holidays.js";
import { type Anchors, anchorDay, countedOn, isOfToday, narratedFrom, yearOf } from "./anchors.js";
import { isFast, listedDays } from "./listed-feasts.js";
import type { Anchor, Lean, Meaning, Point, YearRef } from "./meaning.js";
import { pickOf, recurring } from "./recurring.js";
import { shiftedBy, stretchAt } from "./stretches.js";
import type { Tense } from "./tense.js";
import { seasonStart } from "./timex.js";

type Of<Is extends Meaning["is"]> = Extract<Meaning, { is: Is }>;

/**
 * The day that a recurring date counts from: publication, or, of `the following spring`, the date named last, which
 * such a one lies wholly before or after.
 */
function countedDay(
  {
    year,
    lean,
    from,
  }: { readonly year: YearRef | null; readonly lean: Lean; readonly from?: Anchor },
  anchors: Anchors,
): number | null {
  const { published, text } = anchors;
  // `May of last year`, where no year is this one
  if (published === null && year !== null) return null;
  const narrated = narratedFrom(anchors);
  if (narrated !== null) return narrated.day;
  if (from !== "text" || text === null) return published;
  return lean === 1 && text.grain !== "day" ? stretchAt(text.grain, text.day, 1).day - 1 : text.day;
}

/** The year that the words tell, or null where they tell none, or one of a date that the text has not. */
function toldYear(ref: YearRef | null, anchors: Anchors): number | null {
  return ref === null ? null : yearOf(ref, anchors);
}

/** The year of what was over last when the text came out, less so many years. */
const yearsBefore = (
  dayIn: (year: number) => number | null,
  published: number,
  length: number,
  years: number,
): number => civil(recurring(dayIn, published, -1, -1, length) ?? published).year - years;

function calendarPoint(meaning: Of<"calendar">, anchors: Anchors, clause: Tense): Point | null {
  const tense = anchors.published === null ? 1 : clause;
  const { month, day, lean } = meaning;
  const grain = day === null ? "month" : "day";
  const dayIn = (year: number): number | null =>
    isCivil(year, month, day ?? 1) ? dayNumber(year, month, day ?? 1) : null;
  let found: number | null = null;
  const published = countedDay(meaning, anchors);
  const told = toldYear(meaning.year, anchors);
  if (told !== null) found = dayIn(told);
  else if (published !== null) {
    // In March `last February` is that of the year before: the other is `last month`.
    const { year, month: now } = civil(published);
    const near = (now - month + 12) % 12 <= 1;
    if (meaning.years !== undefined)
      found = dayIn(yearsBefore(dayIn, published, 28, meaning.years));
    else
      found =
        lean === -1 && day === null && near && meaning.from === undefined
          ? dayIn(month > now ? year - 2 : year - 1)
          : recurring(dayIn, published, lean, tense, day === null ? 28 : 1);
  }
  return found === null ? null : { grain, day: found };
}

function weekdayPoint(meaning: Of<"weekday">, anchors: Anchors, tense: Tense): Point | null {
  const { weekday, lean } = meaning;
  const from = anchorDay(anchors, meaning.from);
  if (from === null) return null;
  const since = (weekdayOf(from) - weekday + 7) % 7;
  const moved = (day: number): Point => ({ grain: "day", day: day + 7 * (meaning.weeks ?? 0) });
  if (lean === -1) return moved(from - (since === 0 ? 7 : since));
  if (lean === 1) return moved(from + 7 - since);
  const ahead = tense > 0 || (lean === 0 && tense === 0);
  return moved(ahead ? from + ((7 - since) % 7) : from - since);
}

function nthWeekdayPoint(meaning: Of<"nth-weekday">, anchors: Anchors, tense: Tense): Point | null {
  const { nth, weekday, grain, of } = meaning;
  const dayIn = (year: number, month: number): number => nthWeekday(year, month, nth, weekday);
  const open = of.is === "calendar" && of.year === null && of.lean === null;
  let day: number | null = null;
  if (open) {
    const { month } = of;
    if (anchors.published !== null)
      day = recurring((year) => dayIn(year, month), anchors.published, null, tense, 1);
  } else {
    const point = pointOf(of, anchors, tense);
    const found = point === null ? null : civil(point.day);
    if (found !== null) day = dayIn(found.year, found.month);
  }
  return day === null ? null : stretchAt(grain, day, 0);
}

/** A month whose name is said a little before: `They met on 3 June. On the 14th they parted.` */
const FAR_MONTH = 31;

/**
 * The nth week of a month. A week is of the month that most of its days lie in, as ISO 8601 has it for years: that of its
 * Thursday.
 */
function nthWeekPoint(meaning: Of<"nth-week">, anchors: Anchors, tense: Tense): Point | null {
  const month = pointOf(meaning.of, anchors, tense);
  if (month === null) return null;
  const { year, month: at } = civil(month.day);
  return stretchAt("week", nthWeekday(year, at, meaning.nth, THURSDAY), 0);
}

const THURSDAY = 4;

/** True where a day without its month counts from the date named last, and not from publication. */
export const countsFromText = ({ published, text, near }: Anchors, tense: Tense): boolean =>
  text !== null &&
  (text.grain === "day" || text.grain === "month") &&
  (published === null || (near && tense <= 0 && Math.abs(published - text.day) > FAR_MONTH));

/** `on the 14th`: the last one or the next by the tense of its clause; in a text that tells of other months, the next of these. */
function monthDayPoint(meaning: Of<"month-day">, anchors: Anchors, tense: Tense): Point | null {
  const { day, months } = meaning;
  const elsewhere = months === null && countsFromText(anchors, tense);
  const base = elsewhere ? anchors.text!.day : anchors.published;
  if (base === null) return null;
  const dayIn = (shift: number): number | null => {
    const { year, month } = civil(firstOfMonth(base, shift));
    return isCivil(year, month, day) ? dayNumber(year, month, day) : null;
  };
  if (months !== null) {
    const told = dayIn(months);
    return told === null ? null : { grain: "day", day: told };
  }
  const days = [-2, -1, 0, 1, 2].map(dayIn).filter((at) => at !== null);
  const past = days.findLast((at) => at <= base)!;
  const ahead = days.find((at) => at >= base)!;
  const nearest = base - past <= ahead - base ? past : ahead;
  return {
    grain: "day",
    day: elsewhere || tense > 0 ? ahead : tense < 0 ? past : nearest,
  };
}

function partPoint(meaning: Of<"part">, anchors: Anchors, clause: Tense): Point | null {
  const tense = anchors.published === null ? 1 : clause;
  const { grain, nth, lean } = meaning;
  const month =
    grain === "season"
      ? seasonStart(nth, anchors.southern)
      : grain === "half"
        ? nth * 6 - 5
        : nth * 3 - 2;
  const dayIn = (year: number): number => dayNumber(year, month, 1);
  const told = toldYear(meaning.year, anchors);
  if (told !== null) return { grain, day: dayIn(told) };
  const published = countedDay(meaning, anchors);
  if (published === null) return null;
  if (grain === "season") {
    const day = recurring(dayIn, published, lean, tense, 90);
    return day === null ? null : { grain, day: dayIn(civil(day).year - (meaning.years ?? 0)) };
  }
  const { year } = civil(published);
  const ahead = tense < 0 && dayIn(year) > published;
  return { grain, day: dayIn(ahead ? year - 1 : year) };
}

/** The day in a year that a rule says, or null where that year has none. */
function holidayIn(rule: HolidayRule, year: number): number | null {
  switch (rule[0]) {
    case "fixed":
      return dayNumber(year, rule[1], rule[2]);
    case "nth":
      return nthWeekday(year, rule[1], rule[2], rule[3]) + (rule[4] ?? 0);
    case "easter":
      return easter(year) + rule[1];
    case "hebrew":
      return roshHashanah(year) + rule[1];
    case "hanukkah":
      return hanukkah(year);
    case "orthodox-easter":
      return year < 1900 || year > 2099 ? null : orthodoxEaster(year);
    case "election-year":
      return year % 4 === 0 ? nthWeekday(year, rule[1], rule[2], rule[3]) : null;
    case "national":
      return null;
    case "listed":
      return listedDays(rule[1]).find((day) => civil(day).year === year) ?? null;
  }
}

/** A month of the moon, at least. */
const FAST_DAYS = 29;

/** A feast's days within two years of another; none where the table does not reach both ways. */
function near(feast: Parameters<typeof listedDays>[0], day: number): readonly number[] {
  const found = listedDays(feast).filter((at) => Math.abs(at - day) <= 2 * 366);
  return found.some((at) => at > day) && found.some((at) => at <= day) ? found : [];
}

function holidayPoint(meaning: Of<"holiday">, anchors: Anchors, clause: Tense): Point | null {
  const tense = anchors.published === null ? 1 : clause;
  const country = BY_COUNTRY.has(meaning.name) ? (meaning.country ?? anchors.country()) : null;
  const rule = holidayRule(meaning.name, country);
  const dayIn = (year: number): number | null => holidayIn(rule, year);
  const told = toldYear(meaning.year, anchors);
  if (told !== null) {
    const day = dayIn(told);
    return day === null ? null : { grain: "day", day };
  }
  const published = countedDay(meaning, anchors);
  if (published === null) return null;
  if (meaning.years !== undefined) {
    const found = dayIn(yearsBefore(dayIn, published, 1, meaning.years));
    return found === null ? null : { grain: "day", day: found };
  }
  // Some years have such a feast twice, or none.
  const listed = rule[0] === "listed" && meaning.lean !== 0 ? near(rule[1], published) : null;
  const day =
    listed === null
      ? recurring(dayIn, published, meaning.lean, tense, 1)
      : pickOf(listed, published, meaning.lean, tense, isFast(meaning) ? FAST_DAYS : 1);
  return day === null ? null : { grain: "day", day };
}

function periodPoint(meaning: Of<"period">, anchors: Anchors, tense: Tense): Point | null {
  const { grain, shift, from } = meaning;
  const day = anchorDay(anchors, from);
  if (day === null) return null;
  if (grain === "day" && from === "text" && anchors.text?.grain !== "day")
    return anchors.day === null ? null : stretchAt(grain, anchors.day.day, shift);
  if (grain === "year" && from === "text" && shift >= 0)
    return countedOn(anchors, tense > 0, tense < 0, (at) => stretchAt(grain, at.day, shift));
  const told = shift === 0 && tense < 0 && from === "published";
  const over =
    told &&
    ((grain === "weekend" && weekdayOf(day) < 6) ||
      (meaning.closed === true && weekdayOf(day) === 1));
  return stretchAt(grain, day, over ? -1 : shift);
}

/** The quarter named last, else the one that was over when the text came out. */
const reportedQuarter = ({ quarter, published }: Anchors): Point | null =>
  quarter ?? (published === null ? null : stretchAt("quarter", published, -1));

/** The year that a report on its last quarter is about too, else that of publication; what is to come is never over. */
function reportedYear(anchors: Anchors, tense: Tense): Point | null {
  const { quarter, published } = anchors;
  if (published === null) return quarter && stretchAt("year", quarter.day, 0);
  const { year } = civil(published);
  const ended = quarter !== null && tense <= 0 && civil(quarter.day).year === year - 1;
  return { grain: "year", day: dayNumber(ended ? year - 1 : year, 1, 1) };
}

/** The reported period in another year; without one, that whole year. */
function comparisonPoint(
  { year, grain }: Of<"comparison">,
  anchors: Anchors,
  tense: Tense,
): Point | null {
  const base = grain === "quarter" ? reportedQuarter(anchors) : anchors.frame;
  if ("year" in year) {
    if (base === null) return { grain: "year", day: dayNumber(year.year, 1, 1) };
    return shiftedBy(base, year.year - civil(base.day).year, "year");
  }
  if (base !== null && (year.from === "text" || base.grain === "quarter"))
    return shiftedBy(base, year.shift, "year");
  // Where the text has named nothing, what it reports on is of its own time.
  // So is what it tells of today: `the wait is 53 days, down from 57 a year earlier`.
  const now = year.from === "text" && isOfToday(anchors, tense) ? anchors.published : null;
  const day = now ?? anchorDay(anchors, year.from) ?? anchors.published;
  return day === null ? null : stretchAt("year", day, year.shift);
}

/** What publication is in, in another year; null where that year has no such day. */
function alikePoint({ grain, year }: Of<"alike">, anchors: Anchors): Point | null {
  const { published } = anchors;
  const told = yearOf(year, anchors);
  if (published === null || told === null) return null;
  const { month, day } = civil(published);
  if (!isCivil(told, month, day)) return null;
  return stretchAt(grain, dayNumber(told, month, day), 0);
}

/** So many units from the anchor; null where its year has not four digits, as TIMEX3 writes it. */
function shiftPoint(
  { amount, grain, from }: Of<"shift">,
  anchors: Anchors,
  tense: Tense,
): Point | null {
  const { published, text } = anchors;
  const day: Point | null = published === null ? null : { grain: "day", day: published };
  const anchor = from === "text" ? text : day;
  const point =
    from === "text" && amount > 0
      ? countedOn(anchors, tense > 0, tense < 0, (at) => shiftedBy(at, amount, grain))
      : anchor && shiftedBy(anchor, amount, grain);
  if (point === null) return null;
  const { year } = civil(point.day);
  return year < 1 || year > 9999 ? null : point;
}

/** The place in the calendar that a date's words mean, or null where nothing anchors it. */
export function pointOf(meaning: Meaning, anchors: Anchors, tense: Tense): Point | null {
  switch (meaning.is) {
    case "point":
      return meaning.point;
    case "calendar":
      return calendarPoint(meaning, anchors, tense);
    case "weekday":
      return weekdayPoint(meaning, anchors, tense);
    case "part":
      return partPoint(meaning, anchors, tense);
    case "holiday":
      return holidayPoint(meaning, anchors, tense);
    case "period":
      return periodPoint(meaning, anchors, tense);
    case "alike":
      return alikePoint(meaning, anchors);
    case "shift":
      return shiftPoint(meaning, anchors, tense);
    case "nth-weekday":
      return nthWeekdayPoint(meaning, anchors, tense);
    case "nth-week":
      return nthWeekPoint(meaning, anchors, tense);
    case "month-day":
      return monthDayPoint(meaning, anchors, tense);
    case "edge": {
      const of = pointOf(meaning.of, anchors, tense);
      if (of === null) return null;
      const day = meaning.last ? stretchAt(of.grain, of.day, 1).day - 1 : of.day;
      return { grain: "day", day };
    }
    case "week-of": {
      const day = pointOf(meaning.day, anchors, tense);
      return day && stretchAt(meaning.grain, day.day, 0);
    }
    case "reported":
      return meaning.grain === "year" ? reportedYear(anchors, tense) : reportedQuarter(anchors);
    case "comparison":
      return comparisonPoint(meaning, anchors, tense);
    default:
      return null;
  }
}
