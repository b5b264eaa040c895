import { civil, isoDate, isoWeek, yearText } from "../../document/calendar.js";
import type { Grain, Point } from "./meaning.js";

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const SEASONS = ["WI", "SP", "SU", "FA"];

/** Month in which the nth season begins, from 1 (spring). */
export const seasonStart = (nth: number, southern: boolean): number =>
  southern ? ((nth * 3 + 5) % 12) + 1 : nth * 3;

/** TIMEX3 value of a point: `2024-03-15`, `2024-W11`, `2024-W11-WE`, `2024-03`, `2024-Q1`, `2024`, `199X`, `18XX`. */
export function pointValue({ grain, day }: Point, southern: boolean): string {
  if (grain === "day") return isoDate(day);
  if (grain === "week" || grain === "weekend") {
    const { year, week } = isoWeek(day);
    return `${yearText(year)}-W${two(week)}${grain === "weekend" ? "-WE" : ""}`;
  }
  const { year, month } = civil(day);
  const text = yearText(year);
  switch (grain) {
    case "month":
      return `${text}-${two(month)}`;
    case "season":
      return `${text}-${SEASONS[(Math.floor(month / 3) + (southern ? 2 : 0)) % 4]}`;
    case "quarter":
      return `${text}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${text}-H${month > 6 ? 2 : 1}`;
    case "year":
      return text;
    case "decade":
      return `${text.slice(0, 3)}X`;
    case "century":
      return `${text.slice(0, 2)}XX`;
  }
}

const UNKNOWN: Readonly<Record<Grain, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  season: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXXX",
  century: "XXXX",
};

/** Value of a stretch of that grain whose place in the calendar is not known. */
export const unknownValue = (grain: Grain): string => UNKNOWN[grain];
