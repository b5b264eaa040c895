import { isCivil } from "../../document/calendar.js";
import type { Meaning } from "./meaning.js";

/** Any leap year: without a year 29 February may be. */
const LEAP = 2000;

/** True for a day that the calendar has not: `31 April`, `29 February 2023`. */
export function isNoDay(meaning: Meaning): boolean {
  if (meaning.is === "time") return meaning.on !== null && isNoDay(meaning.on);
  if (meaning.is !== "calendar" || meaning.day === null) return false;
  const year = meaning.year !== null && "year" in meaning.year ? meaning.year.year : LEAP;
  return !isCivil(year, meaning.month, meaning.day);
}
