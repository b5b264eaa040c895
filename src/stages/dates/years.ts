import { dayNumber } from "../../document/calendar.js";
import type { Atoms } from "./atoms.js";
import type { Meaning, YearRef } from "./meaning.js";
import { amountEnding } from "./numbers.js";
import { Kind } from "./vocabulary.js";

/** A year that the words from one atom on name, and their last atom. */
export interface YearAt {
  readonly to: number;
  readonly year: YearRef;
}

const SPOKEN_CENTURIES: ReadonlySet<number> = new Set([15, 16, 17, 18, 19, 20]);

/** Digits that may be a year of our time or of history: `1066`, `2019`. */
export const isYearShaped = (w: Atoms, i: number): boolean =>
  w.kind[i] === Kind.DIGITS &&
  w.end[i]! - w.start[i]! === 4 &&
  w.value[i]! >= 1000 &&
  w.value[i]! < 2200;

/** Number of a year spelled out from atom `i`: `nineteen ninety-six`, `two thousand (and) four`. */
export function spokenYear(w: Atoms, i: number): { to: number; year: number } | null {
  if (w.kind[i] !== Kind.CARDINAL) return null;
  if (w.word[i] === "two" && w.word[i + 1] === "thousand") {
    let to = i + 1;
    let at = w.word[i + 2] === "and" ? i + 3 : i + 2;
    if (w.kind[at] === Kind.CARDINAL && w.value[at]! < 30) {
      to = at;
      let year = 2000 + w.value[at]!;
      if (w.value[at] === 20 && w.word[at + 1] === "-") at++;
      if (w.value[to] === 20 && w.kind[at + 1] === Kind.CARDINAL && w.value[at + 1]! < 10) {
        to = at + 1;
        year += w.value[to]!;
      }
      return { to, year };
    }
    return { to, year: 2000 };
  }
  if (!SPOKEN_CENTURIES.has(w.value[i]!)) return null;
  let at = i + 1;
  if (w.kind[at] !== Kind.CARDINAL || w.value[at]! < 10) return null;
  let year = w.value[i]! * 100 + w.value[at]!;
  if (w.value[at]! >= 20) {
    const next = w.word[at + 1] === "-" ? at + 2 : at + 1;
    if (w.kind[next] === Kind.CARDINAL && w.value[next]! < 10) {
      at = next;
      year += w.value[next]!;
    }
  }
  return { to: at, year };
}

const YEAR_SHIFTS: ReadonlyMap<string, YearRef> = new Map<string, YearRef>([
  ["last", { shift: -1, from: "published" }],
  ["this", { shift: 0, from: "published" }],
  ["next", { shift: 1, from: "published" }],
  ["that", { shift: 0, from: "text" }],
  ["previous", { shift: -1, from: "text" }],
  ["following", { shift: 1, from: "text" }],
]);

/** `last year`, `the following year` from atom `i`. */
function relativeYear(w: Atoms, i: number): YearAt | null {
  const at = w.word[i] === "the" ? i + 1 : i;
  const year = YEAR_SHIFTS.get(w.word[at]!);
  return year !== undefined && w.word[at + 1] === "year" ? { to: at + 1, year } : null;
}

/**
 * The year that follows a month, a day or a quarter: `2016`, `, 2016`, `of 2016`, `last year`, `of this year`.
 *
 * @param i the atom right after what it dates.
 */
export function yearAfter(w: Atoms, i: number): YearAt | null {
  const comma = w.word[i] === ",";
  const of = w.word[i] === "of" || w.word[i] === "in";
  // `12-Mar-2024`
  const dash = w.word[i] === "-" && w.word[i - 2] === "-" && w.end[i] === w.start[i + 1];
  const at = comma || of || dash ? i + 1 : i;
  if (isYearShaped(w, at)) {
    const more = w.end[at] === w.start[at + 1] && /^[-–/s]/.test(w.word[at + 1]!);
    const pair = w.value[at + 2] === (w.value[at]! + 1) % 100 && w.end[at + 2]! - w.end[at]! === 3;
    return more && !pair ? null : { to: at, year: { year: w.value[at]! } };
  }
  const quoted = comma ? i : at;
  if (w.word[quoted] === "'" && w.kind[quoted + 1] === Kind.DIGITS) {
    const short = w.value[quoted + 1]!;
    if (w.end[quoted + 1]! - w.start[quoted + 1]! === 2)
      return { to: quoted + 1, year: { year: fullYear(short) } };
  }
  const relative = relativeYear(w, at);
  if (relative !== null && w.word[i] !== "in") return relative;
  if (comma) return null;
  const spoken = spokenYear(w, at);
  return spoken === null || (!of && amountEnding(w, i - 1) !== null)
    ? null
    : { to: spoken.to, year: { year: spoken.year } };
}

/** A year of two digits: `24` is 2024, `87` is 1987 (POSIX strptime's border at 69). */
export const fullYear = (short: number): number => short + (short < 69 ? 2000 : 1900);

/** The meaning of a whole year. */
export const yearPoint = (year: number): Meaning => ({
  is: "point",
  point: { grain: "year", day: dayNumber(year, 1, 1) },
});
