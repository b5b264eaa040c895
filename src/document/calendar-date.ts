import { isCivil } from "./calendar.js";

/** True for `YYYY-MM-DD` of a day that the Gregorian calendar has. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && isCivil(Number(match[1]), Number(match[2]), Number(match[3]));
}
