import { civil, dayNumber, daysInMonth, isoDate } from "../../document/calendar.js";
import type { DateAnchor } from "../../document/record.js";
import { type Anchors, anchorDay } from "./anchors.js";
import type { Atoms } from "./atoms.js";
import type { Anchor } from "./meaning.js";

/** Where an anchored duration begins and ends, as days, with what it was counted from. */
export interface Bounds {
  readonly anchor?: DateAnchor;
  readonly from?: string;
  readonly until?: string;
}

/** Which way a duration reaches, and from what: `the last two years` end when the text came out. */
const DIRECTIONS: ReadonlyMap<string, readonly [-1 | 1, Anchor]> = new Map([
  ["last", [-1, "published"]],
  ["past", [-1, "published"]],
  ["next", [1, "published"]],
  ["coming", [1, "published"]],
  ["previous", [-1, "text"]],
  ["preceding", [-1, "text"]],
  ["following", [1, "text"]],
]);
/** Before the direction stands no more than one of these. */
const DETERMINERS: ReadonlySet<string> = new Set(
  "the these those this his her its their".split(" "),
);

const COUNTED = /^P(\d+)(D|W|M|Q|Y|DE|CE)$/;
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };
const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12, DE: 120, CE: 1200 };

/** The day so many months on, or the month's last one where it has no such day. */
function monthsOn(day: number, months: number): number | null {
  const { year, month, day: of } = civil(day);
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  if (inYear < 1 || inYear > 9999) return null;
  return dayNumber(inYear, inMonth, Math.min(of, daysInMonth(inYear, inMonth)));
}

/** The day a duration's value away, or null where the value does not count days, or the calendar does not reach there. */
function dayAway(day: number, sign: -1 | 1, value: string): number | null {
  const [, digits = "", unit = ""] = COUNTED.exec(value) ?? [];
  const amount = Number(digits);
  if (digits === "" || amount > 99_999) return null;
  const days = DAYS[unit];
  if (days === undefined) return monthsOn(day, sign * amount * MONTHS[unit]!);
  const found = day + sign * amount * days;
  const { year } = civil(found);
  return year < 1 || year > 9999 ? null : found;
}

/**
 * Begin and end of a duration whose words say where it lies: `the past three months`, `the next two weeks`, `the
 * following days`. Null for one that lies nowhere.
 *
 * @param first first atom of its words.
 * @param last last one: `of` after it says what they are a part of (`the last week of 2024`).
 */
export function boundsOf(
  w: Atoms,
  first: number,
  last: number,
  value: string,
  anchors: Anchors,
): Bounds | null {
  if (w.word[last + 1] === "of") return null;
  const at = DETERMINERS.has(w.word[first]!) ? first + 1 : first;
  const direction = DIRECTIONS.get(w.word[at]!);
  if (direction === undefined) return null;
  const [sign, from] = direction;
  const day = from === "text" && anchors.text?.grain !== "day" ? null : anchorDay(anchors, from);
  if (day === null) return { anchor: { from: "none" } };
  const other = dayAway(day, sign, value);
  const [here, there] = [isoDate(day), other === null ? undefined : isoDate(other)];
  const anchor = { from };
  if (sign < 0) return { anchor, ...(there !== undefined && { from: there }), until: here };
  return { anchor, from: here, ...(there !== undefined && { until: there }) };
}
