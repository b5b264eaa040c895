import { Shape, type Tokens } from "../../../document/layers.js";
import { isName, isVerb, Tag } from "../../../document/tag.js";
import type { Atoms } from "../atoms.js";
import { leanBefore, stretchBefore } from "../before.js";
import type { Meaning } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped, type YearAt, yearAfter } from "../years.js";

/** Months whose names are also verbs, people or adjectives. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "august",
  "april",
  "june",
  "dec",
  "jan",
  "sep",
]);

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  (
    "in on of by since until till last next this past early late mid from to through between and during before after every each " +
    "for around about coming previous following as at or ended ending starting beginning late- - – — , ( / about into " +
    "that throughout till towards within the"
  ).split(" "),
);

/** A day of the month that opens at atom `i`: `5`, `5th`, `fifth`. */
export const dayAt = (w: Atoms, i: number): number | null => {
  const kind = w.kind[i];
  if (kind !== Kind.DIGITS && kind !== Kind.ORDINAL) return null;
  const value = w.value[i]!;
  if (kind === Kind.DIGITS && w.end[i]! - w.start[i]! > 2) return null;
  return value >= 1 && value <= 31 ? value : null;
};

/** True where capitals and neighbours speak for the month and against the verb or the person. */
function isMonth(w: Atoms, tokens: Tokens, i: number): boolean {
  const token = w.token[i]!;
  if ((tokens.shape[token]! & Shape.CAPITAL) === 0 && w.start[i] === tokens.start[token])
    return false;
  const word = w.word[i]!;
  if (dayAt(w, i + 1) !== null || isYearShaped(w, i + 1) || dayAt(w, i - 1) !== null) return true;
  if (word.length <= 4 && !AMBIGUOUS.has(word) && !word.endsWith(".") && word !== "july")
    return false;
  if (!AMBIGUOUS.has(word)) return true;
  const before = w.word[i - 1]!;
  const after = w.token[i + 1]!;
  const nameAfter =
    w.kind[i + 1] === Kind.OTHER &&
    (tokens.shape[after]! & Shape.CAPITAL) !== 0 &&
    isName(tokens.tag[after]!) &&
    before !== "last" &&
    before !== "in";
  if (nameAfter) return false;
  if (before === "of" && w.word[i - 2] === "end") return true;
  if (BEFORE_MONTHS.has(before)) return before !== "," || !isVerb(tokens.tag[after]!);
  if (word === "april" || word === "june" || word === "august") {
    const previous = w.token[i - 1]!;
    return w.kind[i - 1] !== Kind.BREAK && !isName(tokens.tag[previous]!);
  }
  return (
    w.kind[i - 1] === Kind.BREAK &&
    w.word[i + 1] === "'s" &&
    tokens.tag[w.token[i + 2]!] !== Tag.NONE
  );
}

const RANGE: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "to",
  "through",
  "until",
  "till",
  "and",
  "or",
  ",",
  "&",
]);

/** Further days of the same month after atom `i`: `May 11–15`, `July 3 and 9`. */
function furtherDays(w: Atoms, i: number): number[] {
  const days: number[] = [];
  let at = i + 1;
  while (RANGE.has(w.word[at]!) && days.length < 31) {
    const comma = w.word[at] === ",";
    if (comma && RANGE.has(w.word[at + 1]!)) at++;
    const next = at + 1;
    if (dayAt(w, next) === null) break;
    if (w.kind[next + 1] === Kind.UNIT || w.kind[next + 1] === Kind.MERIDIEM) break;
    if (
      w.kind[next + 1] === Kind.MONTH ||
      w.word[next + 1] === ":" ||
      w.word[next + 1] === "percent"
    )
      break;
    if (w.word[next + 1] === "%" || w.word[next + 1] === "/") break;
    const glued = w.start[next] === w.end[at] && w.end[at - 1] === w.start[at];
    const list = comma || w.word[at] === "and" || w.word[at] === "or" || w.word[at] === "to";
    if (list && !glued && w.kind[next] === Kind.DIGITS && isCounted(w, next)) break;
    days.push(next);
    at = next + 1;
  }
  return days;
}

/** True where a noun that the number may count follows it: `July 3 and 9 people`. */
function isCounted(w: Atoms, i: number): boolean {
  const after = w.word[i + 1]!;
  return (
    w.kind[i + 1] === Kind.OTHER &&
    /^[a-z]{3,}s$|^people$|^men$|^women$/.test(after) &&
    !/^(was|is|this|as|has)$/.test(after)
  );
}

/** Further days before atom `i` (a day that stands before its month): `11 to 15 May`. */
function earlierDays(w: Atoms, i: number): number[] {
  const days: number[] = [];
  let at = i - 1;
  while (RANGE.has(w.word[at]!) && dayAt(w, at - 1) !== null && days.length < 31) {
    days.push(at - 1);
    at -= 2;
  }
  return days;
}

const isWeekday = (w: Atoms, i: number): boolean =>
  w.kind[i] === Kind.WEEKDAY || w.kind[i] === Kind.SHORT_WEEKDAY;

/** First atom of the weekday before a date (`Tuesday, `), or `i` itself. */
function withWeekday(w: Atoms, i: number): number {
  let at = i - 1;
  if (w.word[at] === "the") at--;
  if (w.word[at] === ",") at--;
  return isWeekday(w, at) && !w.word[at]!.endsWith("s") ? leanBefore(w, at).from : i;
}

const meaning = (w: Atoms, month: number, day: number | null, year: YearAt | null): Meaning => ({
  is: "calendar",
  year: year?.year ?? null,
  month: w.value[month]!,
  day,
  lean: null,
});

/** Months with or without day and year: `March 14, 2024`, `14th of March`, `late March`, `last May`, `May 11–15`. */
export const months: Recogniser = (w, i, propose, tokens) => {
  if (!isMonth(w, tokens, i)) return;
  const ordinalThe = w.word[i + 1] === "the" && w.kind[i + 2] === Kind.ORDINAL;
  const dayAfter = ordinalThe ? i + 2 : i + 1;
  const after = dayAt(w, dayAfter);
  const colon = w.word[dayAfter + 1] === ":" && w.start[dayAfter + 2] === w.end[dayAfter + 1];
  const isTime = colon || w.kind[dayAfter + 1] === Kind.MERIDIEM;
  let before = i - 1;
  if (w.word[before] === "of" && w.kind[before - 1] === Kind.ORDINAL) before--;
  if (w.word[before] === "-" && w.kind[before - 1] === Kind.DIGITS) before--;
  const dayBefore = w.word[before - 1] === "/" ? null : dayAt(w, before);
  if (
    dayBefore !== null &&
    w.word[before - 1] !== ":" &&
    !(
      after !== null &&
      w.kind[before] === Kind.DIGITS &&
      !isTime &&
      !isYearShaped(w, i + 1) &&
      w.kind[before - 1] === Kind.MONTH
    )
  ) {
    const year = yearAfter(w, i + 1);
    const to = year?.to ?? i;
    const rest = earlierDays(w, before);
    const first =
      w.word[before - 1] === "the" && w.kind[before] === Kind.ORDINAL ? before - 1 : before;
    propose(rest.length > 0 ? before : withWeekday(w, first), to, meaning(w, i, dayBefore, year));
    for (const at of rest) propose(at, at, meaning(w, i, dayAt(w, at), year));
    return;
  }
  if (after !== null && !isTime) {
    const rest = furtherDays(w, dayAfter);
    const last = rest.at(-1) ?? dayAfter;
    const year = yearAfter(w, last + 1);
    const to = rest.length === 0 ? (year?.to ?? last) : dayAfter;
    const first = withWeekday(w, i);
    const named = meaning(w, i, after, year);
    if (w.word[first - 1] === "of" && w.word[first - 2] === "week") {
      const from = w.word[first - 3] === "the" ? first - 3 : first - 2;
      propose(from, to, { is: "week-of", day: named });
    } else propose(first, to, named);
    for (const at of rest)
      propose(at, at === last ? (year?.to ?? at) : at, meaning(w, i, dayAt(w, at), year));
    return;
  }
  const every = w.word[i - 1] === "every" || w.word[i - 1] === "each";
  if (every) {
    propose(i - 1, i, { is: "set", value: `XXXX-${String(w.value[i]!).padStart(2, "0")}` });
    return;
  }
  const year = yearAfter(w, i + 1);
  const lean = year === null ? leanBefore(w, i) : { from: i, lean: null };
  const stretch = stretchBefore(w, lean.from);
  propose(
    stretch.from,
    year?.to ?? i,
    { is: "calendar", year: year?.year ?? null, month: w.value[i]!, day: null, lean: lean.lean },
    stretch.mod,
  );
};
