import type { Atoms } from "../atoms.js";
import type { Meaning } from "../meaning.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped, yearAfter, yearPoint } from "../years.js";

const SATURDAY = 6;
const MOST_IN_MONTH = 5;
const EVERY: ReadonlySet<string> = new Set(["every", "each"]);
const MONTH_SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** Which of the month's, by the word at atom `i`: `first` 1, `last` -1; or null. */
function nthAt(w: Atoms, i: number): number | null {
  if (w.word[i] === "last" || w.word[i] === "final") return -1;
  // a unit of time besides
  if (w.word[i] === "second") return 2;
  return w.kind[i] === Kind.ORDINAL && w.value[i]! <= MOST_IN_MONTH ? w.value[i]! : null;
}

/** The month that is named from atom `i` on, and its last atom; or null. */
function monthAt(w: Atoms, i: number): { to: number; of: Meaning } | null {
  if (w.kind[i] === Kind.MONTH) {
    const year = yearAfter(w, i + 1);
    const of = { is: "calendar", month: w.value[i]!, day: null, lean: null } as const;
    return { to: year?.to ?? i, of: { ...of, year: year?.year ?? null } };
  }
  const shift = MONTH_SHIFTS.get(w.word[i]!);
  return shift !== undefined && w.word[i + 1] === "month"
    ? { to: i + 1, of: { is: "period", grain: "month", shift, from: "published" } }
    : null;
}

/**
 * `the first Tuesday in May`, `the last weekend of July 2023`, `the third Monday of next month`; of every month it is a
 * set: `the first Tuesday of each month`.
 */
export function nthWeekdayAt(w: Atoms, i: number, propose: Propose): boolean {
  const nth = nthAt(w, i - 1);
  const joint = w.word[i + 1];
  if (nth === null || (joint !== "of" && joint !== "in")) return false;
  const the = w.word[i - 2] === "the";
  if (nth < 0 && !the) return false;
  const from = the ? i - 2 : i - 1;
  const weekend = w.kind[i] === Kind.UNIT;
  const weekday = weekend ? SATURDAY : w.value[i]!;
  const set = EVERY.has(w.word[i + 2]!) || (joint === "of" && w.word[i + 2] === "the");
  if (set && w.word[i + 3] === "month") {
    propose(from, i + 3, { is: "set", value: weekend ? "XXXX-WXX-WE" : `XXXX-WXX-${weekday}` });
    return true;
  }
  const month = monthAt(w, i + 2);
  if (month === null) return false;
  const grain = weekend ? "weekend" : "day";
  propose(from, month.to, { is: "nth-weekday", nth, weekday, grain, of: month.of });
  return true;
}

/** `the first day of June`, `the last day of 2023`; not `the first day of the trial`. */
function edgeAt(w: Atoms, i: number, propose: Propose): void {
  const which = w.word[i - 1];
  if ((which !== "first" && which !== "last") || w.word[i + 1] !== "of") return;
  const year = isYearShaped(w, i + 2) ? { to: i + 2, of: yearPoint(w.value[i + 2]!) } : null;
  const found = year ?? monthAt(w, i + 2);
  if (found === null || w.word[i - 2] !== "the") return;
  propose(i - 2, found.to, { is: "edge", last: which === "last", of: found.of });
}

/** `the first week of August`, `the last week in July 2023`, `the second week of next month`. */
function weekOfMonth(w: Atoms, i: number, propose: Propose): void {
  const nth = nthAt(w, i - 1);
  const joint = w.word[i + 1];
  if (nth === null || w.word[i - 2] !== "the" || (joint !== "of" && joint !== "in")) return;
  const month = monthAt(w, i + 2);
  if (month !== null) propose(i - 2, month.to, { is: "nth-week", nth, of: month.of });
}

/** `the last weekend of July`, `the first week of July`, `the last day of July`. */
export const namedByMonth: Recogniser = (w, i, propose) => {
  if (w.word[i] === "weekend") nthWeekdayAt(w, i, propose);
  else if (w.word[i] === "week") weekOfMonth(w, i, propose);
  else if (w.word[i] === "day") edgeAt(w, i, propose);
};
