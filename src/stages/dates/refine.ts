import type { Atoms } from "./atoms.js";
import { joinedDurations } from "./compound-durations.js";
import type { Meaning, Proposal } from "./meaning.js";
import { Kind, partCode } from "./vocabulary.js";

const inOrder = (a: Proposal, b: Proposal): number => a.from - b.from || b.to - a.to;

/** Of proposals that overlap the longest stays; of two equally long ones, the first proposed. */
export function withoutOverlaps(proposals: readonly Proposal[]): Proposal[] {
  const sorted = [...proposals].sort(inOrder);
  const kept: Proposal[] = [];
  for (const proposal of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.to < proposal.from) kept.push(proposal);
    else if (proposal.to - proposal.from > last.to - last.from) {
      kept.pop();
      kept.push(proposal);
    }
  }
  return kept;
}

/** True where a meaning names one day. */
const isDay = (meaning: Meaning): boolean =>
  meaning.is === "weekday" ||
  meaning.is === "edge" ||
  meaning.is === "month-day" ||
  (meaning.is === "nth-weekday" && meaning.grain === "day") ||
  meaning.is === "holiday" ||
  (meaning.is === "calendar" && meaning.day !== null) ||
  (meaning.is === "point" && meaning.point.grain === "day") ||
  ((meaning.is === "period" || meaning.is === "shift") && meaning.grain === "day");

const needsDay = (meaning: Meaning): boolean => meaning.is === "time" && meaning.on === null;

const JOINTS: ReadonlySet<string> = new Set(["on", ",", "of", "at", "in"]);
/** Only from a day to its time: `March 3 – 9:00 a.m.`, as heads of articles print it. */
const DASHES: ReadonlySet<string> = new Set(["–", "—", "|", "-"]);
const MOST_BETWEEN = 2;

function joined(w: Atoms, a: Proposal, b: Proposal): boolean {
  if (b.from - a.to - 1 > MOST_BETWEEN) return false;
  const dash = a.to + 2 === b.from && DASHES.has(w.word[a.to + 1]!);
  if (dash) return w.end[a.to]! < w.start[a.to + 1]! && isDay(a.meaning) && needsDay(b.meaning);
  for (let at = a.to + 1; at < b.from; at++) {
    const the = w.word[at] === "the" && at > a.to + 1;
    if (!JOINTS.has(w.word[at]!) && !the) return false;
  }
  return true;
}

const PARTS: ReadonlySet<string> = new Set(["MO", "AF", "EV", "NI", "MI"]);

/** The clock of a time that was said without `a.m.`, in that part of a day: `a quarter to nine on Friday evening`. */
function inPart(w: Atoms, { from, to, meaning }: Proposal, part: string): string {
  const { clock } = meaning as Extract<Meaning, { is: "time" }>;
  for (let at = from; at <= to; at++) if (w.kind[at] === Kind.MERIDIEM) return clock;
  const hour = Number(clock.slice(0, 2));
  const late = part === "AF" || part === "EV" || (part === "NI" && hour > 5);
  return late && hour < 12 ? `${hour + 12}${clock.slice(2)}` : clock;
}

/** The days of the week, or each day: `Sundays`, `every Monday`, `most evenings`. */
const WEEKLY = /^XXXX-WXX-\d(?=T|$)/;
const OF_DAYS: ReadonlySet<string> = new Set(["every", "each", "most"]);

/**
 * A time on days that recur, which is one set: `at half past six most evenings`, `Sundays at 9 p.m.`; or null.
 *
 * @param time the one of the two that is the time.
 */
function recurringTime(w: Atoms, a: Proposal, b: Proposal, time: Proposal): Proposal | null {
  const set = time === a ? b : a;
  if (set.meaning.is !== "set" || !needsDay(time.meaning) || w.word[b.from - 1] === ",")
    return null;
  const { value } = set.meaning;
  const days =
    value === "P1D" && OF_DAYS.has(w.word[set.from]!) ? "XXXX-XX-XX" : WEEKLY.exec(value)?.[0];
  if (days === undefined) return null;
  const part = w.kind[set.to] === Kind.PART ? partCode(w.value[set.to]!) : "";
  const clock = inPart(w, time, part);
  return { ...a, to: b.to, meaning: { is: "set", value: `${days}T${clock}` } };
}

/** Joins a time and the day beside it: `2 a.m. on May 11`, `Monday at noon`. */
function joinedWithDays(w: Atoms, proposals: readonly Proposal[]): Proposal[] {
  const out: Proposal[] = [];
  for (const proposal of proposals) {
    const last = out.at(-1);
    const { meaning } = proposal;
    if (last !== undefined && joined(w, last, proposal)) {
      const time = meaning.is === "set" ? last : meaning.is === "time" ? proposal : null;
      const recurs = time === null ? null : recurringTime(w, last, proposal, time);
      if (recurs !== null) {
        out[out.length - 1] = recurs;
        continue;
      }
      // `11 p.m. Friday night` is one time as well.
      const day = meaning.is === "time" && PARTS.has(meaning.clock) ? meaning.on : meaning;
      if (last.meaning.is === "time" && needsDay(last.meaning) && day !== null && isDay(day)) {
        out.pop();
        const clock = meaning.is === "time" ? inPart(w, last, meaning.clock) : last.meaning.clock;
        out.push({ ...last, to: proposal.to, meaning: { ...last.meaning, clock, on: day } });
        continue;
      }
      if (meaning.is === "time" && needsDay(meaning) && isDay(last.meaning)) {
        out.pop();
        out.push({ ...last, to: proposal.to, meaning: { ...meaning, on: last.meaning } });
        continue;
      }
    }
    out.push(proposal);
  }
  return out;
}

const BETWEEN_TIMES: ReadonlySet<string> = new Set(["and", "to", "or", "-", "–", "until", "till"]);

/** The day after a time in brackets: `(0200 GMT) on Wednesday`; or null. */
function dayAfterBracket(w: Atoms, proposals: readonly Proposal[], i: number): Meaning | null {
  const [time, next] = [proposals[i], proposals[i + 1]];
  if (time?.meaning.is !== "time" || next === undefined || w.word[time.to + 1] !== ")") return null;
  const day = w.word[time.to + 2] === "on" ? time.to + 3 : time.to + 2;
  return next.from === day && isDay(next.meaning) ? next.meaning : null;
}

/** The day that a time without one shares with what stands behind it, or null. */
function sharedDay(w: Atoms, proposals: readonly Proposal[], i: number): Meaning | null {
  const [time, next] = [proposals[i]!, proposals[i + 1]];
  const bracketed = dayAfterBracket(w, proposals, i);
  if (bracketed !== null || next?.meaning.is !== "time" || next.from !== time.to + 2)
    return bracketed;
  const between = w.word[time.to + 1]!;
  if (between === "(") return dayAfterBracket(w, proposals, i + 1);
  return BETWEEN_TIMES.has(between) ? next.meaning.on : null;
}

/** Gives times the day behind them: `between 5 and 10 p.m. on Monday`, `at 0400 (0200 GMT) on Wednesday`. */
const sharingDays = (w: Atoms, proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((proposal, i) => {
    const { meaning } = proposal;
    if (meaning.is !== "time" || meaning.on !== null) return proposal;
    const on = sharedDay(w, proposals, i);
    if (on === null || isNightBefore(meaning, proposals[i + 1])) return proposal;
    return { ...proposal, meaning: { ...meaning, on } };
  });

const CLOCK = /^\d\d:\d\d$/;

/** True for the evening of `from 6 p.m. until 10 a.m. on Saturday`, which is of the day before that. */
const isNightBefore = (
  time: Extract<Meaning, { is: "time" }>,
  next: Proposal | undefined,
): boolean =>
  next?.meaning.is === "time" &&
  CLOCK.test(time.clock) &&
  CLOCK.test(next.meaning.clock) &&
  time.clock > next.meaning.clock;

/**
 * Times with their days: those beside them, and those that a second time shares with the first; and durations told in
 * several units.
 */
export const joinedDates = (w: Atoms, proposals: readonly Proposal[]): Proposal[] =>
  sharingDays(w, joinedWithDays(w, joinedDurations(w, proposals)));
