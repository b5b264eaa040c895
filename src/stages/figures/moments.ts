import { isFiniteVerb } from "../../document/tag.js";
import { MONTHS, PHRASE_END } from "../../lexicons/en/figure-contexts.js";
import type { Amount } from "./amount.js";
import { isCapital, isDash, Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

const PERIODS = new Set(
  "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries weekend weekends quarters seasons".split(
    " ",
  ),
);
const BETWEEN = new Set("more other full consecutive straight long whole additional".split(" "));

/** True where the amount is of time, which the dates are about: `two weeks`, `30-day`, `three more years`. */
function isPeriod(p: Pieces, j: number): boolean {
  const word = wordAt(p, j);
  const hyphen = isDash(word);
  const noun = wordAt(p, hyphen || BETWEEN.has(word) ? j + 1 : j);
  return PERIODS.has(noun) && (noun !== "second" || hyphen);
}

/** True before `a.m.`, `pm`, `o'clock`. */
function isHour(p: Pieces, j: number, value: number): boolean {
  const word = wordAt(p, j);
  if (word === "am" || word === "pm") return value <= 12;
  if (word === "a" || word === "p") return wordAt(p, j + 1) === "." && wordAt(p, j + 2) === "m";
  return word === "o" && wordAt(p, j + 2) === "clock";
}

/** True beside `B.C.`, `A.D.` and the like. */
function isEra(p: Pieces, i: number, j: number): boolean {
  const after = wordAt(p, j);
  if (after === "bc" || after === "bce" || wordAt(p, i - 1) === "ad") return true;
  if (after === "b" && wordAt(p, j + 1) === "." && wordAt(p, j + 2) === "c") return true;
  return wordAt(p, i - 1) === "." && wordAt(p, i - 2) === "d" && wordAt(p, i - 4) === "a";
}

/** True where nothing stands at piece `j` that could be counted. */
export const endsPhrase = (p: Pieces, j: number): boolean =>
  p.kind[j] !== Kind.WORD || PHRASE_END.has(wordAt(p, j)) || isFiniteVerb(tagAt(p, j));

/** True for a day of the month: `Sept. 30`, `on 1 may`, `may 19,`. */
function isDay(p: Pieces, i: number, j: number): boolean {
  if (MONTHS.has(wordAt(p, j)) && (isCapital(p, j) || wordAt(p, i - 1) === "on")) return true;
  const month = wordAt(p, i - 1) === "." ? i - 2 : i - 1;
  return MONTHS.has(wordAt(p, month)) && (isCapital(p, month) || endsPhrase(p, j));
}

/** True where the amount at piece `i` tells when or how long, which is for the dates, also where they missed it. */
export const isMoment = (p: Pieces, i: number, amount: Amount): boolean =>
  isPeriod(p, amount.to) ||
  isHour(p, amount.to, amount.value) ||
  isEra(p, i, amount.to) ||
  (amount.bare && amount.value <= 31 && isDay(p, i, amount.to));
