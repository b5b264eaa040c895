import type { Country } from "../../lexicons/en/holidays.js";

/** Stretch of the calendar that a date names. */
export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A place in the calendar: the stretch of that grain that begins on that day (number from 1970-01-01). */
export interface Point {
  readonly grain: Grain;
  readonly day: number;
}

/** What a relative date counts from: the publication date, or the date named before it in the text. */
export type Anchor = "published" | "text";

/** Which one is meant, where the words say it: last, this, next; null where they do not. */
export type Lean = -1 | 0 | 1 | null;

/** A year as printed, or counted in years from an anchor (`last year`, `that year`). */
export type YearRef = { readonly year: number } | { readonly shift: number; readonly from: Anchor };

/** TIMEX3 `mod` (TimeML annotation guidelines 1.2.1, §2.3.4). */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "MORE_THAN"
  | "LESS_THAN"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS"
  | "BEFORE"
  | "AFTER";

/** What the words of a date say, before anything is inferred: what is not printed is null or an anchor. */
export type Meaning =
  /**
   * A month or a day of it; like feasts and parts of a year it counts from publication, if `from` says nothing else.
   * `years` before the one meant: `three Augusts ago` (2).
   */
  | {
      readonly is: "calendar";
      readonly year: YearRef | null;
      readonly month: number;
      readonly day: number | null;
      readonly lean: Lean;
      readonly years?: number;
      readonly from?: Anchor;
    }
  /** `weeks` on from the one meant: `two Sundays ago` (-1), `a week from Monday` (1). */
  | {
      readonly is: "weekday";
      readonly weekday: number;
      readonly lean: Lean;
      readonly from: Anchor;
      readonly weeks?: number;
    }
  /** The nth such weekday of a month, from 1 (-1 the last), or the weekend with it: `the first Tuesday in May`. */
  | {
      readonly is: "nth-weekday";
      readonly nth: number;
      readonly weekday: number;
      readonly grain: "day" | "weekend";
      readonly of: Meaning;
    }
  /** The nth week of a month, from 1 (-1 the last): `the first week of August`. */
  | { readonly is: "nth-week"; readonly nth: number; readonly of: Meaning }
  /** A day without its month, or with the month counted from publication: `on the 14th`, `the 14th of next month`. */
  | { readonly is: "month-day"; readonly day: number; readonly months: number | null }
  /**
   * A year, decade or century, or anything else that the words give whole. `3/4/2023` is two days: `point` with the
   * month first, `dayFirst`.
   */
  | { readonly is: "point"; readonly point: Point; readonly dayFirst?: Point }
  /** The stretch of that grain that holds the anchor, or one before or after it. */
  | {
      readonly is: "period";
      readonly grain: Grain;
      readonly shift: number;
      readonly from: Anchor;
      /** `for the week`, which on a Monday is the one that is over, where it is told as past. */
      readonly closed?: true;
    }
  /**
   * The period that the text reports on, in another year: `a year ago`, `the year-earlier quarter`, `the 1988 period`.
   * `grain` is known where the words name it.
   */
  | {
      readonly is: "comparison";
      readonly year: YearRef;
      readonly grain: "quarter" | null;
    }
  /** The quarter that the text reports on, or the year that it ends: `the latest quarter`, `the quarter`, `the full year`. */
  | { readonly is: "reported"; readonly grain: "quarter" | "year" }
  /** So many units before or after the anchor. */
  | {
      readonly is: "shift";
      readonly amount: number;
      readonly grain: Grain;
      readonly from: Anchor;
    }
  /** A season, quarter or half of a year; `nth` from 1 (season 1 is spring). `years` before the one meant: `two summers ago` (1). */
  | {
      readonly is: "part";
      readonly grain: "season" | "quarter" | "half";
      readonly nth: number;
      readonly years?: number;
      readonly year: YearRef | null;
      readonly lean: Lean;
      readonly from?: Anchor;
    }
  | {
      readonly is: "holiday";
      readonly name: string;
      /** The country that the words before it name: `India's Independence Day`. */
      readonly country?: Country;
      readonly year: YearRef | null;
      readonly lean: Lean;
      /** As of seasons: `two Christmases ago` (1). */
      readonly years?: number;
      readonly from?: Anchor;
    }
  /** The day, week or month that publication is in, in another year: `this day last year`, `this day in 1969`. */
  | { readonly is: "alike"; readonly grain: "day" | "week" | "month"; readonly year: YearRef }
  /** A time of day (`02:00`) or part of it (`MO`). */
  | { readonly is: "time"; readonly clock: string; readonly on: Meaning | null }
  /** The week or weekend that holds a day: `the week of March 6`. */
  | { readonly is: "week-of"; readonly grain: "week" | "weekend"; readonly day: Meaning }
  /** The first or last day of a month or year: `the last day of January`. */
  | { readonly is: "edge"; readonly last: boolean; readonly of: Meaning }
  /** A year, decade or century before Christ, or one of fewer than four digits after: `BC0044`, `0079`. */
  | { readonly is: "era"; readonly value: string }
  /** A reference without a date: PRESENT_REF, PAST_REF, FUTURE_REF. */
  | { readonly is: "reference"; readonly value: string }
  | { readonly is: "duration"; readonly value: string }
  | { readonly is: "set"; readonly value: string };

/** Words that a recogniser takes for a date: atoms `from` to `to`, both included. */
export interface Proposal {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod: Mod | null;
}
