import { civil } from "../../document/calendar.js";
import type { Lean } from "./meaning.js";
import type { Tense } from "./tense.js";

/**
 * A day this near to publication is meant, whatever the tense of its clause: a past clause may hold what is still to
 * come (`he spoke of the vote on May 5`); a future one seldom holds what is past.
 */
const NEAR: Readonly<Record<-1 | 1, number>> = { "-1": 75, 1: 20 };
/** The first for a month, counted to its first day. */
const NEAR_MONTH = 31;

/** Of a month so long ago a text says the year, or `last`. */
const MOST_OF_A_YEAR = 300;

/**
 * Picks the year of a day that recurs every year.
 *
 * @param dayIn its day number in a year, or null where that year has none.
 * @param length days that the stretch lasts: a month that is not over is not yet past.
 */
export function recurring(
  dayIn: (year: number) => number | null,
  published: number,
  lean: Lean,
  tense: Tense,
  length: number,
): number | null {
  const { year } = civil(published);
  const years =
    length > 1 ? [year - 1, year, year + 1] : [year - 4, year - 1, year, year + 1, year + 4];
  if (lean === 0) return dayIn(year);
  const days = years.map(dayIn).filter((day) => day !== null);
  return pickOf(days, published, lean, tense, length);
}

/** Picks the one meant of days in their order, each of which lasts `length` days; as `recurring`. */
export function pickOf(
  days: readonly number[],
  published: number,
  lean: Lean,
  tense: Tense,
  length: number,
): number | null {
  const past =
    days.findLast((day) => (lean === -1 ? day + length <= published : day <= published)) ?? null;
  const future =
    days.find((day) => (lean === 1 ? day > published : day + length > published)) ?? null;
  if (lean === -1 || future === null) return past;
  if (lean === 1 || past === null) return future;
  if (past === future) return past;
  const nearest = published - past <= future - published ? past : future;
  if (length > 1)
    return tense > 0 || (future - published <= NEAR_MONTH && published - past > MOST_OF_A_YEAR)
      ? future
      : past;
  if (tense === 0) return nearest;
  const [meant, other] = tense < 0 ? [past, future] : [future, past];
  return other === nearest && Math.abs(other - published) <= NEAR[tense] ? other : meant;
}
