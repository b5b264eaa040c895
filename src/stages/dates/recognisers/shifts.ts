import type { Atoms } from "../atoms.js";
import type { Anchor, Grain } from "../meaning.js";
import { amountEnding, durationValue } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { quantifierBefore } from "../quantifiers.js";
import { Kind, UNIT_NAMES, type Unit } from "../vocabulary.js";

type Direction = readonly [sign: -1 | 1, from: Anchor];

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["ago", [-1, "published"]],
  ["earlier", [-1, "text"]],
  ["before", [-1, "text"]],
  ["previously", [-1, "text"]],
  ["later", [1, "text"]],
  ["after", [1, "text"]],
  ["hence", [1, "published"]],
  ["back", [-1, "published"]],
]);
/** After `back` these show that something comes or goes: `two years back in prison`. */
const BACK_WHERE: ReadonlySet<string> = new Set(
  "to in at on from with into for and home".split(" "),
);
const NOWS: ReadonlySet<string> = new Set(["now", "today"]);
const CLOSERS: ReadonlySet<string> = new Set([".", ",", ";", ")", "”", '"']);

/** Further than that no calendar reaches: `a million years ago`. */
const LONGEST_SHIFT = 9999;

/** Units as stretches of the calendar; times of day have none. */
const GRAINS: Partial<Record<Unit, readonly [Grain, times: number]>> = {
  day: ["day", 1],
  night: ["day", 1],
  week: ["week", 1],
  fortnight: ["week", 2],
  weekend: ["weekend", 1],
  month: ["month", 1],
  quarter: ["quarter", 1],
  year: ["year", 1],
  decade: ["decade", 1],
  century: ["century", 1],
};

/** Grain and number of it in one unit, or undefined for units below the day. */
export const grainOf = (unit: Unit): readonly [Grain, number] | undefined => GRAINS[unit];

/** `ago`, `earlier`, `from now` after the unit, with its last atom. */
function directionAfter(
  w: Atoms,
  i: number,
): { to: number; direction: Direction; half: number } | null {
  let to = i + 1;
  const half =
    w.word[to] === "and" && w.word[to + 1] === "a" && w.word[to + 2] === "half" ? 0.5 : 0;
  if (half > 0) to += 3;
  if (w.word[to] === "or" && w.word[to + 1] === "so") to += 2;
  // `in three months' time`
  const time = w.word[to] === "'" || w.word[to] === "'s";
  if (time && w.word[to + 1] === "time") return { to: to + 1, direction: [1, "published"], half };
  if (w.word[to] === "from" && NOWS.has(w.word[to + 1]!))
    return { to: to + 1, direction: [1, "published"], half };
  if (w.word[to] === "-" && to === i + 1) to++;
  const direction = DIRECTIONS.get(w.word[to]!);
  if (direction === undefined) return null;
  // Before something named, it is a length of time: `two days before the vote`.
  const open =
    (w.word[to] === "before" || w.word[to] === "after") &&
    w.kind[to + 1] !== Kind.BREAK &&
    !CLOSERS.has(w.word[to + 1]!);
  if (w.word[to] === "back" && BACK_WHERE.has(w.word[to + 1]!)) return null;
  // `three years later than planned`
  if (w.word[to + 1] === "than") return null;
  return open ? null : { to, direction, half };
}

/** `two weeks ago`, `a year earlier`, `year-ago`, `three days later`, `the day before`, `two years from now`. */
export const shifts: Recogniser = (w, i, propose) => {
  const found = directionAfter(w, i);
  if (found === null) return;
  const unit = UNIT_NAMES[w.value[i]!]!;
  const grain = grainOf(unit);
  const { to, direction, half } = found;
  const [sign, from] = direction;
  const hyphen = w.word[i + 1] === "-";
  if (hyphen && unit === "year" && sign < 0) {
    propose(i, to, { is: "comparison", year: { shift: -1, from: "text" }, grain: null });
    return;
  }
  let at = i - 1;
  if (w.word[at] === "-" || w.word[at] === "full" || w.word[at] === "short") at--;
  const whole = amountEnding(w, at);
  const amount = whole?.value == null ? whole : { ...whole, value: whole.value + half };
  // `a minute and a half later` is a length of time
  if (half > 0 && grain === undefined) return;
  // `years back` is no date, `a month back` is one
  if (w.word[to] === "back" && amount?.value == null) return;
  if (amount === null) {
    const beside = w.word[to] === "before" || w.word[to] === "after";
    if (w.word[i - 1] === "the" && beside && grain !== undefined)
      propose(i - 1, to, { is: "period", grain: grain[0], shift: sign, from: "text" });
    else if (w.word[i]!.endsWith("s") && !beside)
      propose(i, to, { is: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" });
    return;
  }
  const quantified = quantifierBefore(w, amount.from);
  const first = quantified.from;
  // `the wait was longer than a year earlier`
  const mod = w.word[amount.from - 2] === "longer" ? null : quantified.mod;
  if (amount.value === null || amount.value > LONGEST_SHIFT)
    propose(first, to, { is: "reference", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" }, mod);
  else if (grain === undefined)
    propose(first, to, { is: "duration", value: durationValue(amount.value, unit) }, mod);
  else if (unit === "year" && amount.value === 1 && sign < 0)
    propose(first, to, { is: "comparison", year: { shift: -1, from }, grain: null }, mod);
  else {
    const shift = sign * amount.value * grain[1];
    propose(first, to, { is: "shift", amount: shift, grain: grain[0], from }, mod);
  }
};
