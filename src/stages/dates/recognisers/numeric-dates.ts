import { dayNumber, isCivil } from "../../../document/calendar.js";
import type { Meaning } from "../meaning.js";
import { isPriced } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { fullYear } from "../years.js";

const day = (year: number, month: number, of: number): Meaning | null =>
  isCivil(year, month, of)
    ? { is: "point", point: { grain: "day", day: dayNumber(year, month, of) } }
    : null;

/** `3/14/24` and `14/3/24` have one reading; `3/4/24` has two. */
function inEitherOrder(a: number, b: number, year: number): Meaning | null {
  const monthFirst = day(year, a, b);
  const dayFirst = day(year, b, a);
  return monthFirst?.is === "point" && dayFirst?.is === "point" && a !== b
    ? { ...monthFirst, dayFirst: dayFirst.point }
    : (monthFirst ?? dayFirst);
}

const isDayOrMonth = (width: number, value: number): boolean =>
  width <= 2 && value >= 1 && value <= 31;

/** Dates in digits: `2024-03-14`, `3/14/24`, `14.03.2024`; and `9/11`, the day of 2001 that it stands for. */
export const numericDates: Recogniser = (w, i, propose) => {
  if (w.kind[i] === Kind.NUMERAL) {
    const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(w.word[i]!);
    if (match === null) return;
    const meaning = day(Number(match[3]), Number(match[2]), Number(match[1]));
    if (meaning !== null) propose(i, i, meaning);
    return;
  }
  const mark = w.word[i + 1];
  if ((mark !== "/" && mark !== "-") || w.end[i] !== w.start[i + 1]) return;
  if (w.word[i - 1] === mark && w.end[i - 1] === w.start[i]) return;
  if (w.kind[i + 2] !== Kind.DIGITS || w.end[i + 1] !== w.start[i + 2] || isPriced(w, i)) return;
  const width = (at: number): number => w.end[at]! - w.start[at]!;
  const [a, b, c] = [w.value[i]!, w.value[i + 2]!, w.value[i + 4]!];
  const third =
    w.word[i + 3] === mark && w.end[i + 3] === w.start[i + 4] && w.kind[i + 4] === Kind.DIGITS;
  if (!third) {
    const event = mark === "/" && a === 9 && b === 11 && width(i) === 1;
    if (event && w.word[i + 3] !== "/") propose(i, i + 2, day(2001, 9, 11)!);
    return;
  }
  if (w.word[i + 5] === mark && w.end[i + 4] === w.start[i + 5]) return;
  const yearFirst =
    width(i) === 4 && isDayOrMonth(width(i + 2), b) && isDayOrMonth(width(i + 4), c);
  const yearLast =
    isDayOrMonth(width(i), a) &&
    isDayOrMonth(width(i + 2), b) &&
    (width(i + 4) === 4 || (width(i + 4) === 2 && mark === "/"));
  const meaning = yearFirst
    ? day(a, b, c)
    : yearLast
      ? inEitherOrder(a, b, width(i + 4) === 4 ? c : fullYear(c))
      : null;
  if (meaning !== null) propose(i, i + 4, meaning);
};
