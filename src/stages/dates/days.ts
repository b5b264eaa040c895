import type { Atoms } from "./atoms.js";
import { leanBefore } from "./before.js";
import { Kind } from "./vocabulary.js";

/** What joins the dates of a range or a list. */
export const JOINTS: ReadonlySet<string> = new Set(
  "- – — to through until till and or , &".split(" "),
);
/** After a number these show that it is no day. */
const NO_DAYS: ReadonlySet<string> = new Set([":", "%", "/", "percent"]);
const NO_DAY_KINDS: ReadonlySet<number> = new Set([
  Kind.UNIT,
  Kind.MERIDIEM,
  Kind.MONTH,
  Kind.SCALE,
]);
const COUNTING: ReadonlySet<string> = new Set([",", "and", "or", "to"]);
const PLURALS: ReadonlySet<string> = new Set(["people", "men", "women", "children", "police"]);
const NO_PLURALS: ReadonlySet<string> = new Set(["was", "is", "this", "as", "has", "his"]);
const MOST = 31;

/** The day of the month at atom `i` (`5`, `5th`, `fifth`), or null. */
export function dayAt(w: Atoms, i: number): number | null {
  const kind = w.kind[i];
  if (kind !== Kind.DIGITS && kind !== Kind.ORDINAL) return null;
  const value = w.value[i]!;
  if (kind === Kind.DIGITS && w.end[i]! - w.start[i]! > 2) return null;
  return value >= 1 && value <= MOST ? value : null;
}

/** True where a noun that the number may count follows it: `July 3 and 9 people`. */
function isCounted(w: Atoms, i: number): boolean {
  const after = w.word[i + 1]!;
  if (w.kind[i] !== Kind.DIGITS || w.kind[i + 1] !== Kind.OTHER) return false;
  return PLURALS.has(after) || (after.length > 3 && after.endsWith("s") && !NO_PLURALS.has(after));
}

/** Further days of the same month after atom `i`: `May 11–15`, `July 3 and 9`. */
export function furtherDays(w: Atoms, i: number): number[] {
  const days: number[] = [];
  let at = i + 1;
  while (JOINTS.has(w.word[at]!) && days.length < MOST) {
    const joint = w.word[at]!;
    if (joint === "," && JOINTS.has(w.word[at + 1]!)) at++;
    const next = at + 1;
    if (dayAt(w, next) === null) break;
    if (NO_DAYS.has(w.word[next + 1]!) || NO_DAY_KINDS.has(w.kind[next + 1]!)) break;
    if (COUNTING.has(joint) && isCounted(w, next)) break;
    days.push(next);
    at = next + 1;
  }
  return days;
}

/** Further days before atom `i`, a day that stands before its month: `11 to 15 May`. */
export function earlierDays(w: Atoms, i: number): number[] {
  const days: number[] = [];
  let at = w.word[i - 1] === "the" ? i - 2 : i - 1;
  while (JOINTS.has(w.word[at]!) && dayAt(w, at - 1) !== null && days.length < MOST) {
    // `22:14, 3 November`
    if (w.kind[at - 2] === Kind.MONTH || w.word[at - 2] === ":") break;
    days.push(at - 1);
    at -= 2;
  }
  return days;
}

/** First atom of the weekday before a date (`last Tuesday, `), or `i` itself. */
export function withWeekday(w: Atoms, i: number): number {
  let at = i - 1;
  if (w.word[at] === "the") at--;
  if (w.word[at] === ",") at--;
  const weekday = w.kind[at] === Kind.WEEKDAY || w.kind[at] === Kind.SHORT_WEEKDAY;
  return weekday && !w.word[at]!.endsWith("s") ? leanBefore(w, at).from : i;
}
