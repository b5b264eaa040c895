import type { Tokens } from "../../../document/layers.js";
import { isNoun, Tag } from "../../../document/tag.js";
import {
  BEFORE_AMOUNTS,
  BEFORE_YEARS,
  BEFORE_YEARS_AT_TIMES,
  COUNTED,
  NAMED_BY_YEAR,
} from "../../../lexicons/en/year-neighbours.js";
import type { Atoms } from "../atoms.js";
import { isPriced } from "../numbers.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped } from "../years.js";

/** Years of our time need no preposition. */
const MODERN = 1900;
/** `in the edict of 1598`, but `an army of 1066`. */
const LATER = 1500;
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

/** True where what stands beside digits in the shape of a year speaks for a year. */
export function isYear(w: Atoms, tokens: Tokens, i: number): boolean {
  const before = w.word[i - 1]!;
  const after = w.word[i + 1]!;
  const value = w.value[i]!;
  if (isPriced(w, i) || COUNTED.has(after) || BEFORE_AMOUNTS.has(before)) return false;
  if (isGlued(w, i) || measures(w, i)) return false;
  if (before === "year") return true;
  const tag = tokens.tag[w.token[i + 1]!]!;
  const plural = tag === Tag.NNS && w.kind[i + 1] === Kind.OTHER && !NAMED_BY_YEAR.has(after);
  if (value >= MODERN) return !plural || value % 100 !== 0;
  if (plural) return false;
  if (BEFORE_YEARS_AT_TIMES.has(before))
    return isYearShaped(w, i - 2) || (value >= LATER && before === "of" && !isNoun(tag));
  return BEFORE_YEARS.has(before) && (!isNoun(tag) || before === "(");
}
