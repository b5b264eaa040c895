import { civil, dayNumber, firstOfMonth, monday } from "../../document/calendar.js";
import type { Grain, Point } from "./meaning.js";

const MONTHS_IN: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The stretch of that grain that holds the day, or the `shift`th after it (before it where negative). */
export function stretchAt(grain: Grain, day: number, shift: number): Point {
  if (grain === "day") return { grain, day: day + shift };
  if (grain === "week" || grain === "weekend") return { grain, day: monday(day) + 7 * shift };
  const months = MONTHS_IN[grain]!;
  const { year, month } = civil(day);
  const count = year * 12 + month - 1;
  const offset = grain === "season" ? 2 : 0;
  const start = Math.floor((count - offset) / months) * months + offset + months * shift;
  return { grain, day: dayNumber(Math.floor(start / 12), (((start % 12) + 12) % 12) + 1, 1) };
}

const FINE: ReadonlySet<Grain> = new Set(["month", "quarter", "season", "half"]);

/**
 * The point `amount` units of a grain away from another: its own grain is the unit's, but a month or quarter stays one
 * (`a year earlier` than the third quarter is a third quarter).
 */
export function shiftedBy(anchor: Point, amount: number, grain: Grain): Point {
  if (grain === "day") return { grain: "day", day: anchor.day + Math.round(amount) };
  if (grain === "week" || grain === "weekend")
    return anchor.grain === "day" && Number.isInteger(amount)
      ? stretchAt(grain, anchor.day, amount)
      : stretchAt("week", anchor.day + Math.round(amount * 7), 0);
  const months = Math.round(amount * MONTHS_IN[grain]!);
  const keeps = FINE.has(anchor.grain) && months % 12 === 0;
  const years = months % 12 === 0 ? "year" : "month";
  const whole = Number.isInteger(amount) ? grain : years;
  return stretchAt(keeps ? anchor.grain : whole, firstOfMonth(anchor.day, months), 0);
}
