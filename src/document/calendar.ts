/**
 * Arithmetic of the proleptic Gregorian calendar in whole days, so that no clock or time zone comes near a result.
 * Days count from 1970-01-01 (day 0); months and ISO weekdays count from 1 (Monday).
 */

/** A calendar day. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const CUMULATIVE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** True for leap years. */
export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days of the month. */
export const daysInMonth = (year: number, month: number): number =>
  CUMULATIVE[month]! - CUMULATIVE[month - 1]! + (month === 2 && isLeapYear(year) ? 1 : 0);

/** True where the calendar has that day. */
export const isCivil = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Day number of a calendar day. */
export function dayNumber(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = CUMULATIVE[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0);
  return before * 365 + leapDays + inYear + day - 1 - 719162;
}

/** Calendar day of a day number. */
export function civil(day: number): Civil {
  let year = Math.floor(day / 365.2425) + 1970;
  while (dayNumber(year, 1, 1) > day) year--;
  while (dayNumber(year + 1, 1, 1) <= day) year++;
  let month = 12;
  while (dayNumber(year, month, 1) > day) month--;
  return { year, month, day: day - dayNumber(year, month, 1) + 1 };
}

/** ISO weekday of a day number: 1 Monday … 7 Sunday. */
export const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Day number of the Monday of that day's ISO week. */
export const monday = (day: number): number => day - weekday(day) + 1;

/** ISO 8601 week of a day number; its year is that of the week's Thursday. */
export function isoWeek(day: number): { readonly year: number; readonly week: number } {
  const thursday = monday(day) + 3;
  const { year } = civil(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The day number `months` months after the first of the month that `day` lies in. */
export function firstOfMonth(day: number, months: number): number {
  const { year, month } = civil(day);
  const count = year * 12 + month - 1 + months;
  return dayNumber(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

/** Day number of the `nth` (1 …; -1 the last) such ISO weekday of a month. */
export function nthWeekday(year: number, month: number, nth: number, isoWeekday: number): number {
  if (nth < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekday(last) - isoWeekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((isoWeekday - weekday(first) + 7) % 7) + (nth - 1) * 7;
}

/** Day number of Easter Sunday in the Western churches (the anonymous Gregorian algorithm, Nature 1876). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Day number of Easter Sunday in the Orthodox churches, from 1900 to 2099 (Meeus's rule for the Julian calendar). */
export function orthodoxEaster(year: number): number {
  const full = (19 * (year % 19) + 15) % 30;
  const weekdays = (2 * (year % 4) + 4 * (year % 7) - full + 34) % 7;
  const sum = full + weekdays + 114;
  // The Julian calendar is 13 days behind in these years.
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + 13;
}

/** Day of the Hebrew calendar's first new moon, counted from which its months are reckoned. */
const FIRST_TISHRI = -2_092_590;
/** Parts of an hour in which the new moon is reckoned, of which a day has that many. */
const PARTS_OF_DAY = 25_920;

/** Days from the first Tishri to the reckoned new moon of a Hebrew year, put off where that falls on Sunday, Wednesday or Friday. */
function daysToYear(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const days = 29 * months + Math.floor((12_084 + 13_753 * months) / PARTS_OF_DAY);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/**
 * Day number of Rosh Hashanah in a year of the Gregorian calendar, by the fixed Hebrew calendar with its postponements
 * (Reingold and Dershowitz, Calendrical Calculations, chapter 8). The eve of it is the day before.
 */
export function roshHashanah(year: number): number {
  const hebrew = year + 3761;
  const [last, own, next] = [daysToYear(hebrew - 1), daysToYear(hebrew), daysToYear(hebrew + 1)];
  const late = next - own === 356 ? 2 : own - last === 382 ? 1 : 0;
  return FIRST_TISHRI + own + late;
}

/** Day number of the first day of Hanukkah, 25 Kislev; Heshvan has a day more in years of 355 and 385 days. */
export function hanukkah(year: number): number {
  const begins = roshHashanah(year);
  return begins + ((roshHashanah(year + 1) - begins) % 10 === 5 ? 84 : 83);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** A year as TIMEX3 and ISO 8601 write it, four digits. */
export const yearText = (year: number): string => String(year).padStart(4, "0");

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  const { year, month, day: of } = civil(day);
  return `${yearText(year)}-${two(month)}-${two(of)}`;
}

/** Day number of `YYYY-MM-DD`, or null where the text is not a day of the calendar. */
export function parseIsoDate(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCivil(year, month, day) ? dayNumber(year, month, day) : null;
}
