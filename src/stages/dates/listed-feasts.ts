import { isoDate, parseIsoDate } from "../../document/calendar.js";
import { FEASTS } from "../../lexicons/en/generated/feasts.js";
import { HOLIDAYS, type HolidayRule, SIGHTED } from "../../lexicons/en/holidays.js";
import type { Meaning } from "./meaning.js";

type Feast = keyof typeof FEASTS;

const known = new Map<Feast, readonly number[]>();

/** Day numbers of a feast that goes by the moon, in order, as far as the table reaches. */
export function listedDays(feast: Feast): readonly number[] {
  let days = known.get(feast);
  if (days === undefined) {
    days = FEASTS[feast].split(" ").map((day) => parseIsoDate(day)!);
    known.set(feast, days);
  }
  return days;
}

/** The fast of Ramadan is a month, its other feasts are a day. */
const FAST = "ramadan";

const ruleOf = (meaning: Meaning): HolidayRule | undefined =>
  meaning.is === "holiday" ? HOLIDAYS.get(meaning.name) : undefined;

/** True for Ramadan, which is longer than a day. */
export const isFast = (meaning: Meaning): boolean => ruleOf(meaning)?.[1] === FAST;

/** True for a feast that begins when the new moon is seen, so that the table may be a day off. */
export function isSighted(meaning: Meaning): boolean {
  const rule = ruleOf(meaning);
  return rule?.[0] === "listed" && SIGHTED.has(rule[1]);
}

/** First and last day of the Ramadan that begins on that day: the last is the day before the feast that ends it. */
export function fastFrom(day: number): { readonly from: string; readonly until: string } | null {
  const feast = listedDays("fitr").find((at) => at > day);
  return feast === undefined ? null : { from: isoDate(day), until: isoDate(feast - 1) };
}
