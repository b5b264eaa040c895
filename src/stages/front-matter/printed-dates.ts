import { dayNumber, isCivil, isoDate } from "../../document/calendar.js";
import type { Span } from "../../document/span.js";
import { MONTHS } from "../../lexicons/en/calendar.js";

/** A full date as it is printed in a line. */
export interface PrintedDate extends Span {
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

// Months are plain letters. To ask for any letter, let alone nine times, would take as long to compile as all the rest of a
// start.
const NAMED =
  /(?<![A-Za-z\d])(?:(\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})|([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))(?![\d/-])/g;
const ENDS_WITH_LETTER = /\p{L}$/u;
const NUMBERED = /(?<![\d/.-])(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?![\d/-])/g;
/** Years outside of these are no years of publication. */
const EARLIEST = 1500;
const LATEST = 2199;

/**
 * The absolute dates with day, month and year in a short line, in no order. Dates that cannot exist are left out, and so
 * are those in figures alone whose day and month may be either way round.
 *
 * @param line at most a few hundred characters.
 * @param offset added to the places.
 */
export function printedDates(line: string, offset: number): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  const add = (match: RegExpMatchArray, value: string | null): void => {
    const start = offset + (match.index ?? 0);
    if (value !== null) found.push({ start, end: start + match[0].length, value });
  };
  for (const match of line.matchAll(NAMED)) {
    const [, day1, name1, year1, name2, day2, year2] = match;
    const month = MONTHS.get((name1 ?? name2)!.toLowerCase());
    if (
      month !== undefined &&
      !ENDS_WITH_LETTER.test(line.slice(Math.max(0, match.index - 2), match.index))
    )
      add(match, dateOf(Number(year1 ?? year2), month, Number(day1 ?? day2)));
  }
  for (const match of line.matchAll(NUMBERED))
    add(match, ofFigures(match[1]!, match[3]!, match[4]!));
  return found;
}

/** `2024-03-14`, `14/03/2024`, `03/14/2024`; null for `03/04/2024`. */
function ofFigures(first: string, second: string, third: string): string | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return third.length < 3 ? dateOf(a, b, c) : null;
  if (third.length !== 4 || first.length > 2) return null;
  if (a > 12 || a === b) return dateOf(c, b, a);
  return b > 12 ? dateOf(c, a, b) : null;
}

/** `YYYY-MM-DD`, or null where there is no such day. */
const dateOf = (year: number, month: number, day: number): string | null =>
  year >= EARLIEST && year <= LATEST && isCivil(year, month, day)
    ? isoDate(dayNumber(year, month, day))
    : null;
