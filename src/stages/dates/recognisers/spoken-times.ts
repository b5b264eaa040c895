import type { Atoms } from "../atoms.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Minutes that are told without the word. */
const ROUND: ReadonlySet<number> = new Set([5, 10, 20, 25]);
/** Before `ten to nine`, which may also be a range: what has a time. */
const AT: ReadonlySet<string> = new Set(
  "at by until till about around before after since".split(" "),
);

/** Before `by ten to five`, which is no time then. */
const VOTED: ReadonlySet<string> = new Set(
  "vote voted votes won win lost lose ruled decided divided split agreed carried passed rejected approved backed beaten defeated outnumbered".split(
    " ",
  ),
);

/** Minutes that end with atom `i`, with their first atom: `half`, `a quarter`, `twenty-five`, `12 minutes`; or null. */
function minutesEnding(w: Atoms, i: number): { from: number; minutes: number } | null {
  if (w.word[i] === "half") return { from: i, minutes: 30 };
  if (w.word[i] === "quarter") return { from: w.word[i - 1] === "a" ? i - 1 : i, minutes: 15 };
  const told = w.word[i] === "minutes" || w.word[i] === "minute";
  const last = told ? i - 1 : i;
  if (told && w.word[last] === "a") return { from: last, minutes: 1 };
  if (w.kind[last] !== Kind.CARDINAL && w.kind[last] !== Kind.DIGITS) return null;
  let [from, minutes] = [last, w.value[last]!];
  const tens = w.word[last - 1] === "-" ? last - 2 : last - 1;
  if (minutes < 10 && w.word[tens] === "twenty") [from, minutes] = [tens, 20 + minutes];
  if (minutes < 1 || minutes > (told ? 59 : 29)) return null;
  if (!told && (!ROUND.has(minutes) || w.kind[last] === Kind.DIGITS)) return null;
  return { from, minutes };
}

const DAY = 24 * 60;
const BESIDE: ReadonlyMap<string, -1 | 1> = new Map([
  ["past", 1],
  ["after", 1],
  ["to", -1],
  ["before", -1],
]);

/** `a minute past midnight`, `20 minutes to noon`, `half past midnight`; the trigger is `midnight`. */
export const timesBesideMidnight: Recogniser = (w, i, propose) => {
  const joint = w.word[i - 1]!;
  const sign = BESIDE.get(joint);
  if (sign === undefined || w.word[i + 1] === "-") return;
  const found = minutesEnding(w, i - 2);
  if (found === null) return;
  // `five past midnight`, but only with their word `five minutes after midnight`
  const told = w.kind[i - 2] === Kind.UNIT && w.word[i - 2] !== "quarter";
  if (!told && joint !== "past" && joint !== "to") return;
  if (
    joint === "to" &&
    (w.word[found.from] === "half" || !(told || AT.has(w.word[found.from - 1]!)))
  )
    return;
  const at = ((w.value[i]! % 24) * 60 + sign * found.minutes + DAY) % DAY;
  const clock = `${two(Math.floor(at / 60))}:${two(at % 60)}`;
  propose(found.from, i, { is: "time", clock, on: null });
};

/**
 * Times as they are spoken: `half past six`, `a quarter to nine`, `ten past nine`, `12 minutes past four`; the trigger is the hour.
 * Which half of the day is meant, only words after it tell: the hour stays as it is said.
 */
export const spokenTimes: Recogniser = (w, i, propose) => {
  const joint = w.word[i - 1];
  if (joint !== "past" && joint !== "to") return;
  const hour = w.value[i]!;
  if (hour < 1 || hour > 12) return;
  const found = minutesEnding(w, i - 2);
  if (found === null) return;
  const { from, minutes } = found;
  const next = w.kind[i + 1];
  if (next === Kind.UNIT || next === Kind.SCALE || w.word[i + 1] === "-") return;
  if (joint === "to" && (w.word[from] === "half" || (minutes !== 15 && !AT.has(w.word[from - 1]!))))
    return;
  // `they voted by ten to five`
  if (joint === "to" && w.word[from - 1] === "by" && VOTED.has(w.word[from - 2]!)) return;
  // `three quarter to nine`, `from a quarter to ten percent`
  if (joint === "to" && minutes === 15 && w.word[from] === "quarter" && !AT.has(w.word[from - 1]!))
    return;
  if (w.word[i + 1] === "percent" || w.word[i + 1] === "per" || w.word[i + 1] === "%") return;
  const half = next === Kind.MERIDIEM ? w.value[i + 1]! : 0;
  const at = ((hour % 12) + half || 12) * 60 + (joint === "past" ? minutes : -minutes);
  // `twenty-five to one` is after noon or after midnight
  const told = Math.floor(at / 60) % 24 || (next === Kind.MERIDIEM ? 0 : 12);
  const clock = `${two(told)}:${two(at % 60)}`;
  propose(from, next === Kind.MERIDIEM ? i + 1 : i, { is: "time", clock, on: null });
};
