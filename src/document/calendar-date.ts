import { parseIsoDate } from "./calendar.js";

/** True for `YYYY-MM-DD` of a day that the Gregorian calendar has. */
export const isCalendarDate = (value: string): boolean => parseIsoDate(value) !== null;
