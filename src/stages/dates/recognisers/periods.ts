import { Shape } from "../../../document/layers.js";
import type { Atoms } from "../atoms.js";
import { stretchBefore } from "../before.js";
import { dayAt } from "../days.js";
import type { Anchor, Grain, Meaning, Mod } from "../meaning.js";
import { durationValue } from "../numbers.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind, UNIT_NAMES } from "../vocabulary.js";
import { yearAfter } from "../years.js";
import { grainOf } from "./shifts.js";

const DEICTIC: ReadonlyMap<string, readonly [shift: number, from: Anchor]> = new Map([
  ["last", [-1, "published"]],
  ["this", [0, "published"]],
  ["current", [0, "published"]],
  ["next", [1, "published"]],
  ["coming", [1, "published"]],
  ["upcoming", [1, "published"]],
  ["previous", [-1, "text"]],
  ["prior", [-1, "text"]],
  ["preceding", [-1, "text"]],
  ["following", [1, "text"]],
  ["same", [0, "text"]],
  ["that", [0, "text"]],
]);
/** Only after `the` does one of these point anywhere. */
const AFTER_THE: ReadonlySet<string> = new Set(
  "current previous prior preceding following same coming upcoming".split(" "),
);
const STRETCHES: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ["early", "START"],
  ["earlier", "BEFORE"],
  ["late", "END"],
  ["later", "AFTER"],
  ["mid", "MID"],
]);
const KINDS_OF_YEAR: ReadonlySet<string> = new Set(
  "fiscal calendar financial full school academic".split(" "),
);

/** `year-end`, `the year's end`. */
function yearEnd(w: Atoms, i: number, propose: Propose): boolean {
  const at = w.word[i + 1] === "-" || w.word[i + 1] === "'s" ? i + 2 : i + 1;
  if (w.word[i] !== "year" || w.word[at] !== "end") return false;
  const the = w.word[i - 1] === "the" && w.word[i + 1] === "'s";
  propose(the ? i - 1 : i, at, { is: "period", grain: "year", shift: 0, from: "published" }, "END");
  return true;
}

/** The day of a month from atom `i` on: `10 March`, `March 10, 2023`; or null. */
function dayAfter(w: Atoms, i: number): Meaning | null {
  const month = w.kind[i] === Kind.MONTH ? i : i + 1;
  const day = dayAt(w, month === i ? i + 1 : i);
  if (w.kind[month] !== Kind.MONTH || day === null) return null;
  const year = yearAfter(w, i + 2)?.year ?? null;
  return { is: "calendar", year, month: w.value[month]!, day, lean: null };
}

/** `the week before last`, `the year after next`: two away. */
function twoAway(w: Atoms, i: number, grain: Grain, propose: Propose): boolean {
  const shift =
    w.word[i + 1] === "before" && w.word[i + 2] === "last"
      ? -2
      : w.word[i + 1] === "after" && w.word[i + 2] === "next"
        ? 2
        : 0;
  const next = w.kind[i + 3];
  if (shift === 0 || w.word[i - 1] !== "the" || next === Kind.WEEKDAY || next === Kind.UNIT)
    return false;
  propose(i - 1, i + 2, { is: "period", grain, shift, from: "published" });
  return true;
}

/** `the year`, `the fiscal year ended June 30`, `the week`, `the weekend`, `the end of the month`. */
function definite(w: Atoms, i: number, the: number, grain: Grain, propose: Propose): void {
  const ended = w.word[i + 1] === "ended" || w.word[i + 1] === "ending";
  const end = w.kind[i + 2];
  const day = (end === Kind.DIGITS || end === Kind.ORDINAL) && w.kind[i + 3] === Kind.MONTH;
  const closing = w.word[i + 3] === "end" && w.word[i + 4] === "of" && w.kind[i + 5] === Kind.MONTH;
  const upTo =
    w.word[i + 1] === "to" &&
    (end === Kind.MONTH || day || (w.word[i + 2] === "the" && closing && grain === "year"));
  if ((ended || upTo) && grain === "year") {
    propose(the, i, { is: "duration", value: "P1Y" });
    return;
  }
  const last = grain === "week" && (ended || upTo) ? dayAfter(w, i + 2) : null;
  if (last !== null) {
    propose(the, i, { is: "week-of", grain: "week", day: last });
    return;
  }
  if (grain === "year" && w.word[i - 1] === "full") {
    propose(the, i, { is: "reported", grain });
    return;
  }
  const here = { is: "period", grain, shift: 0, from: "published" } as const;
  if (grain === "weekend") {
    propose(the, i, here);
    return;
  }
  const within = STRETCHES.get(w.word[the - 2]!);
  if (within !== undefined && w.word[the - 1] === "in" && grain !== "day") {
    propose(the - 2, i, here, within);
    return;
  }
  const stretch = stretchBefore(w, the);
  if (stretch.mod !== null && grain !== "day") propose(stretch.from, i, here, stretch.mod);
  // `the year of the flood`
  else if (grain === "year" && w.word[i + 1] === "of" && w.word[i + 2] === "the") return;
  // `the week between Christmas and New Year`
  else if (grain === "week" && w.word[i + 1] === "between") return;
  else if (grain === "week" && w.word[the - 1] === "for")
    propose(the, i, { ...here, closed: true });
  else if (grain === "year" || grain === "week") propose(the, i, here);
}

/** `the same month last year`, `the same month of 2020`, `the same month a year earlier`. */
function likeMonth(w: Atoms, i: number, propose: Propose): boolean {
  const ago = w.word[i + 3] === "ago" || w.word[i + 3] === "earlier";
  const year =
    w.word[i + 1] === "a" && w.word[i + 2] === "year" && ago
      ? ({ to: i + 3, year: { shift: -1, from: "text" } } as const)
      : yearAfter(w, i + 1);
  if (year === null) return false;
  // of a month that is spoken of: in March the year before December's is two years ago
  const of = "year" in year.year ? year.year : { ...year.year, from: "text" as const };
  propose(i - 2, year.to, { is: "comparison", year: of, grain: null });
  return true;
}

/** `this day last year`, `this week in 2019`; the trigger is the unit after `this`. */
function alike(w: Atoms, i: number, grain: Grain, propose: Propose): boolean {
  if (grain !== "day" && grain !== "week" && grain !== "month") return false;
  const year = w.word[i + 1] === "," ? null : yearAfter(w, i + 1);
  if (year === null || ("shift" in year.year && year.year.shift === 0)) return false;
  propose(i - 1, year.to, { is: "alike", grain, year: year.year });
  return true;
}

/** `last week`, `earlier this month`, `the following year`, `that day`, `the end of the year`, `the weekend`. */
export const periods: Recogniser = (w, i, propose, tokens) => {
  const unit = UNIT_NAMES[w.value[i]!]!;
  const calendar = grainOf(unit);
  if (calendar === undefined || w.word[i]!.endsWith("s") || unit === "fortnight") return;
  const capital = (tokens.shape[w.token[i]!]! & (Shape.CAPITAL | Shape.ALL_CAPS)) === Shape.CAPITAL;
  const titled = (tokens.shape[w.token[i - 1]!]! & Shape.CAPITAL) !== 0;
  if (capital && titled) return;
  if (yearEnd(w, i, propose)) return;
  if (w.word[i + 1] === "-" && w.kind[i + 2] !== Kind.BREAK) return;
  if (unit === "night" && w.word[i - 1] === "last") return;
  const grain = calendar[0];
  if (twoAway(w, i, grain, propose)) return;
  const at = KINDS_OF_YEAR.has(w.word[i - 1]!) ? i - 2 : i - 1;
  // `that same day`
  const the = w.word[at - 1] === "the" || (w.word[at] === "same" && w.word[at - 1] === "that");
  const deictic = AFTER_THE.has(w.word[at]!) && !the ? undefined : DEICTIC.get(w.word[at]!);
  if (deictic === undefined) {
    if (w.word[at] === "the" && !capital) definite(w, i, at, grain, propose);
    else if (w.word[at] === "past" && w.word[at - 1] === "this")
      propose(at - 1, i, { is: "period", grain, shift: -1, from: "published" });
    return;
  }
  if (w.word[at] === "last" && the) {
    propose(at - 1, i, { is: "duration", value: durationValue(1, unit) });
    return;
  }
  if (w.word[at] === "same" && grain === "month" && likeMonth(w, i, propose)) return;
  if (w.word[at] === "this" && at === i - 1 && alike(w, i, grain, propose)) return;
  const [shift, anchor] = deictic;
  if (w.word[at - 1] === "time" && w.word[at - 2] === "this" && grain === "year") {
    propose(at - 2, i, { is: "period", grain, shift, from: anchor });
    return;
  }
  const from = the || (w.word[at] === "coming" && w.word[at - 1] === "this") ? at - 1 : at;
  const meaning = {
    is: "period",
    grain,
    shift,
    from: the && w.word[at] === "next" ? "text" : anchor,
  } as const;
  const mod = STRETCHES.get(w.word[from - 1]!);
  const to = w.word[i + 1] === "or" && w.word[i + 2] === "so" ? i + 2 : i;
  if (mod !== undefined) propose(from - 1, to, meaning, mod);
  else {
    const stretch = stretchBefore(w, from);
    propose(stretch.from, to, meaning, stretch.mod);
  }
};
