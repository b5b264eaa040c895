import { CARDINALS } from "../../lexicons/en/numbers.js";
import { type Amount, exact } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isDash, isHyphen, isNumber, type Pieces, wordAt } from "./pieces.js";

const FOOT_MARKS = new Set(["'", "’", "′"]);
const INCH_MARKS = new Set(['"', "”", "″"]);
const FOOT_WORDS = new Set(["ft", "foot", "feet"]);
const INCH_WORDS = new Set(["in", "ins", "inch", "inches"]);
/** Feet of anything that is also given in inches. */
const TALLEST = 12;

/** Index after the word or mark that says inches at piece `j`, or `j` where there is none. */
function inchesEnd(p: Pieces, j: number, marks: boolean): number {
  const at = isHyphen(wordAt(p, j)) && gluedBefore(p, j) ? j + 1 : j;
  if (!marks) return INCH_WORDS.has(wordAt(p, at)) ? at + 1 : j;
  if (INCH_MARKS.has(wordAt(p, j))) return j + 1;
  return wordAt(p, j) === "'" && wordAt(p, j + 1) === "'" ? j + 2 : j;
}

/** Feet and inches: `5ft 10in`, `6'3"`, `5-foot-10`, `5 feet 10 inches`; in feet. */
export function readHeight(p: Pieces, i: number, amount: Amount): Found | null {
  if (!Number.isInteger(amount.value) || amount.value > TALLEST) return null;
  const hyphen = isHyphen(wordAt(p, amount.to)) && gluedBefore(p, amount.to);
  const foot = hyphen ? amount.to + 1 : amount.to;
  const marks = FOOT_MARKS.has(wordAt(p, foot)) && gluedBefore(p, foot) && gluedBefore(p, foot + 1);
  if (!marks && !FOOT_WORDS.has(wordAt(p, foot))) return null;
  const between = wordAt(p, foot + 1);
  const at = !marks && (between === "," || isHyphen(between)) ? foot + 2 : foot + 1;
  const inches = isNumber(p, at) ? p.value[at]! : CARDINALS.get(wordAt(p, at));
  if (inches === undefined || inches >= 12) return null;
  const to = inchesEnd(p, at + 1, marks);
  // `5 feet 10 people`; `5-foot-10` needs no word for inches
  if (to === at + 1 && !marks && !isDash(between)) return null;
  const value = exact(amount.value + inches / 12);
  return { from: i, to, number: [i, to], kind: "measure", value, unit: "foot" };
}
