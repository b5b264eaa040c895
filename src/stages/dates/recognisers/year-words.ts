import type { Tokens } from "../../../document/layers.js";
import { isNoun, Tag } from "../../../document/tag.js";
import {
  BEFORE_AMOUNTS,
  BEFORE_YEARS,
  BEFORE_YEARS_AT_TIMES,
  COUNTED,
  DATED,
  NAMED_BY_YEAR,
  NEAR_YEARS,
} from "../../../lexicons/en/year-neighbours.js";
import type { Atoms } from "../atoms.js";
import { isPriced } from "../numbers.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped } from "../years.js";

/** Years of our time need no preposition. */
const MODERN = 1900;
/** `in the edict of 1598`, but `an army of 1066`. */
const LATER = 1500;
const RANGE: ReadonlySet<string> = new Set(["to", "until", "till", "through"]);
/** Marks that make digits part of an address, a formula or a size, not a year. */
const GLUE: ReadonlySet<string> = new Set([..."._:@&=+*x"]);

/** True where the digits are part of something written without a space: `10:2019`, `x1920`, `2019kg`. */
function isGlued(w: Atoms, i: number): boolean {
  if (w.end[i - 1] === w.start[i] && GLUE.has(w.word[i - 1]!)) return true;
  if (w.end[i] !== w.start[i + 1]) return false;
  const after = w.word[i + 1]!;
  if (after === ":") return w.kind[i + 2] === Kind.DIGITS && w.end[i + 1] === w.start[i + 2];
  return GLUE.has(after) ? after !== "." : /^[a-z]/.test(after);
}

/** `a 2000-mile march`, `a 1900-day siege`. */
const measures = (w: Atoms, i: number): boolean =>
  w.word[i + 1] === "-" && (w.kind[i + 2] === Kind.UNIT || COUNTED.has(w.word[i + 2]!));

/** True where nothing that the digits could count follows them. */
function endsThere(w: Atoms, tokens: Tokens, i: number): boolean {
  const tag = tokens.tag[w.token[i + 1]!]!;
  const other = w.kind[i + 1] !== Kind.OTHER && w.kind[i + 1] !== Kind.BREAK;
  return !other && !isNoun(tag) && tag !== Tag.JJ && tag !== Tag.CD && tag !== Tag.NONE;
}

/** `around 2009`, `over 2022`; of other centuries only after such words as `born` (`born around 1470`). */
function isNearYear(w: Atoms, tokens: Tokens, i: number): boolean {
  const parts = w.word[i + 1] === "of";
  if (!NEAR_YEARS.has(w.word[i - 1]!) || parts || !endsThere(w, tokens, i)) return false;
  if (DATED.has(w.word[i - 2]!)) return true;
  return w.value[i]! >= MODERN && w.value[i]! % 100 !== 0;
}

/** The first year of `from 1861 to 1883`. */
const opensRange = (w: Atoms, tokens: Tokens, i: number): boolean =>
  w.word[i - 1] === "from" &&
  RANGE.has(w.word[i + 1]!) &&
  isYearShaped(w, i + 2) &&
  w.value[i + 2]! > w.value[i]! &&
  endsThere(w, tokens, i + 2);

const PAIRING: ReadonlySet<string> = new Set(["-", "–"]);

/** True for a dash that joins what stands on both its sides without a space. */
const isPairing = (w: Atoms, at: number): boolean =>
  PAIRING.has(w.word[at]!) && w.end[at - 1] === w.start[at] && w.end[at] === w.start[at + 1];

/** True for a year of a span that is written without a space: `the 1850-1900 average`, `the plague of 1348-49`. */
function inPair(w: Atoms, i: number): boolean {
  if (isPairing(w, i + 1)) {
    if (isPairing(w, i - 1) || isPairing(w, i + 3)) return false;
    const second = w.value[i + 2]!;
    if (isYearShaped(w, i + 2)) return second > w.value[i]!;
    const short = w.kind[i + 2] === Kind.DIGITS && w.end[i + 2]! - w.start[i + 2]! === 2;
    return short && second === (w.value[i]! + 1) % 100;
  }
  if (!isPairing(w, i - 1) || isPairing(w, i - 3)) return false;
  return isYearShaped(w, i - 2) && w.value[i - 2]! < w.value[i]!;
}

/** True where what stands beside digits in the shape of a year speaks for a year. */
export function isYear(w: Atoms, tokens: Tokens, i: number): boolean {
  const before = w.word[i - 1]!;
  const after = w.word[i + 1]!;
  const value = w.value[i]!;
  if (isPriced(w, i) || COUNTED.has(after) || isGlued(w, i) || measures(w, i)) return false;
  if (BEFORE_AMOUNTS.has(before)) return isNearYear(w, tokens, i);
  if (before === "year" || inPair(w, i)) return true;
  const tag = tokens.tag[w.token[i + 1]!]!;
  const plural = tag === Tag.NNS && w.kind[i + 1] === Kind.OTHER && !NAMED_BY_YEAR.has(after);
  if (opensRange(w, tokens, i)) return true;
  if (value >= MODERN) return !plural || value % 100 !== 0;
  if (plural) return false;
  if (BEFORE_YEARS_AT_TIMES.has(before))
    return isYearShaped(w, i - 2) || (value >= LATER && before === "of" && !isNoun(tag));
  return BEFORE_YEARS.has(before) && (!isNoun(tag) || before === "(");
}
