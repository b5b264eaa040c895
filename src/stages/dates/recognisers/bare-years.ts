import { COUNTED } from "../../../lexicons/en/year-neighbours.js";
import type { Atoms } from "../atoms.js";
import { stretchBefore } from "../before.js";
import { isPriced } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { fullYear, isYearShaped, spokenYear, yearPoint } from "../years.js";
import { isYear } from "./year-words.js";

/** Between a year and its noun: `the 2023 financial year`. */
const KINDS_OF_YEAR: ReadonlySet<string> = new Set(
  "fiscal calendar financial tax business".split(" "),
);
const STRETCHES: ReadonlySet<string> = new Set(["early", "mid", "late", "pre", "post"]);
const PAIRING: ReadonlySet<string> = new Set(["-", "–", "/"]);
/** So short a word before a hyphen makes a name (`F-2019`, `MH-2014`), not a date. */
const LONGEST_NAME = 3;

/** True where the mark at that atom joins what stands on both sides without a space. */
const isJoint = (w: Atoms, at: number): boolean =>
  PAIRING.has(w.word[at]!) && w.end[at - 1] === w.start[at] && w.end[at] === w.start[at + 1];

/** The second year of `2015-16` and `2020/21`, or null. */
function secondYear(w: Atoms, i: number): number | null {
  if (w.end[i]! - w.start[i]! !== 2 || !isJoint(w, i - 1) || !isYearShaped(w, i - 2)) return null;
  const year = w.value[i - 2]! + 1;
  return w.value[i] === year % 100 && !isJoint(w, i + 1) ? year : null;
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", "‘"]);
/** Before `’94`: so it opens no quotation. */
const BEFORE_CUT: ReadonlySet<string> = new Set(
  "in since of by from until till to or and before after".split(" "),
);

/** True for the digits of `’94`, after such a word as `in`, and where they count nothing. */
function isCutYear(w: Atoms, i: number): boolean {
  if (w.end[i]! - w.start[i]! !== 2 || !APOSTROPHES.has(w.word[i - 1]!)) return false;
  if (w.end[i - 1] !== w.start[i] || !BEFORE_CUT.has(w.word[i - 2]!)) return false;
  if (w.end[i - 2] === w.start[i - 1]) return false;
  const next = w.kind[i + 1];
  const glued = w.end[i] === w.start[i + 1] && !/^[.,;:)?!]/.test(w.word[i + 1]!);
  const counts = COUNTED.has(w.word[i + 1]!) || /^[a-z]+s$/.test(w.word[i + 1]!);
  return !glued && (next === Kind.BREAK || (next === Kind.OTHER && !counts));
}

/** `2019`, `early 2022`, `mid-1996`, `the end of 1990`, `the year 2000`; both years of `2015-16` and `2020/21`. */
export const years: Recogniser = (w, i, propose, tokens) => {
  if (!isYearShaped(w, i)) {
    if (isCutYear(w, i)) {
      propose(i - 1, i, yearPoint(fullYear(w.value[i]!)));
      return;
    }
    const second = secondYear(w, i);
    if (second !== null) propose(i, i, yearPoint(second));
    return;
  }
  if (isJoint(w, i - 1) && !isYearShaped(w, i - 2) && !STRETCHES.has(w.word[i - 2]!)) {
    if (w.kind[i - 2] === Kind.DIGITS || w.word[i - 2]!.length <= LONGEST_NAME) return;
  }
  // `2019-05-04`, `1999-12345-6`
  if (isJoint(w, i + 1) && w.kind[i + 2] === Kind.DIGITS && isJoint(w, i + 3)) return;
  // `the 2023 financial year`
  if (KINDS_OF_YEAR.has(w.word[i + 1]!) && w.word[i + 2] === "year" && !isPriced(w, i)) {
    propose(w.word[i - 1] === "the" ? i - 1 : i, i + 2, yearPoint(w.value[i]!));
    return;
  }
  if (!isYear(w, tokens, i)) return;
  const the = w.word[i - 1] === "year" && w.word[i - 2] === "the";
  const { from, mod } = stretchBefore(w, the ? i - 2 : i);
  propose(from, i, yearPoint(w.value[i]!), mod);
};

/** `nineteen ninety-six`, `the year two thousand`. */
export const spokenYears: Recogniser = (w, i, propose) => {
  if (w.kind[i - 1] === Kind.CARDINAL || w.kind[i - 1] === Kind.SCALE) return;
  const spoken = spokenYear(w, i);
  if (spoken === null) return;
  const the = w.word[i - 1] === "year" && w.word[i - 2] === "the";
  const next = w.kind[spoken.to + 1];
  if (!the && (next === Kind.SCALE || next === Kind.UNIT || w.word[i] === "two")) return;
  if (!the && spoken.year < 1800 && w.word[i - 1] !== "in") return;
  propose(the ? i - 2 : i, spoken.to, yearPoint(spoken.year));
};
