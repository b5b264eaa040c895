import { ZONES } from "../../../lexicons/en/calendar.js";
import type { Atoms } from "../atoms.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

const isZone = (word: string): boolean =>
  word.length > 1 && word.length <= 8 && ZONES.has(word.replaceAll(".", ""));

/** Last atom of a time zone after atom `i`, or `i`. */
function withZone(w: Atoms, i: number): number {
  if (isZone(w.word[i + 1]!)) return i + 1;
  // `+0100`, as mail heads print it
  const offset = w.word[i + 1] === "+" && w.end[i + 2]! - w.start[i + 2]! === 4;
  if (offset && w.kind[i + 2] === Kind.DIGITS && w.end[i + 1] === w.start[i + 2]) return i + 2;
  if (PLACES.has(w.word[i + 1]!)) {
    const time = KINDS.has(w.word[i + 2]!) ? i + 3 : i + 2;
    if (w.word[time] === "time") return time;
  }
  return w.word[i + 1] === "(" && isZone(w.word[i + 2]!) && w.word[i + 3] === ")" ? i + 3 : i;
}

/** What a time may be of, before `time`: `Central Time`, `eastern daylight time`. */
const PLACES: ReadonlySet<string> = new Set(
  "local eastern central mountain pacific atlantic greenwich british moscow kyiv".split(" "),
);
/** `from 00.01 on Thursday to 23.59 on Saturday`, as British papers print it. */
const AT: ReadonlySet<string> = new Set(
  "at from to until till by before after around about between and".split(" "),
);
const DAYS: ReadonlySet<number> = new Set([Kind.WEEKDAY, Kind.DAY]);
const KINDS: ReadonlySet<string> = new Set(["standard", "daylight", "summer", "mean"]);

const RANGES: ReadonlySet<string> = new Set(["-", "–", "to", "and"]);

/** Before chapter and verse: `John 3:16`. */
const SCRIPTURE: ReadonlySet<string> = new Set(
  (
    "verse verses genesis exodus leviticus deuteronomy joshua judges ruth samuel kings chronicles job psalm psalms proverbs " +
    "ecclesiastes isaiah jeremiah ezekiel daniel hosea joel amos micah matthew mark luke john acts romans corinthians " +
    "galatians ephesians philippians colossians thessalonians timothy titus hebrews james peter jude revelation quran koran surah"
  ).split(" "),
);

/** True for what a zone is off by: `UTC+5:30`. */
const isOffset = (w: Atoms, i: number): boolean =>
  /^[+\-−]$/.test(w.word[i - 1]!) && isZone(w.word[i - 2]!) && w.end[i - 1] === w.start[i];

/** A time with a full stop between hour and minute, as British papers print it. */
export const DOTTED = /^([01]?\d|2[0-3])\.([0-5]\d)$/;

/** Before a day and a number with a full stop: it is a price, and no time. */
const PRICED: ReadonlySet<string> = new Set(
  "close closed ended traded trading settled finished opened quoted fixed stood shares share stock index".split(
    " ",
  ),
);
const PRICE_REACH = 12;
/** After a time, where nothing is told that it counts. */
const AFTER_TIME: ReadonlySet<string> = new Set(
  ". , ; ) in at for and to but with when or before after".split(" "),
);

/** True for the `at` before atom `i` that goes on from a day: `on Thursday 6th June at 10.15`. */
function isAtOnDay(w: Atoms, i: number): boolean {
  if (w.word[i - 1] !== "at") return false;
  if (w.kind[i + 1] !== Kind.BREAK && !AFTER_TIME.has(w.word[i + 1]!)) return false;
  const day = w.kind[i - 2]!;
  const before = w.kind[i - 3]!;
  const ofMonth =
    (day === Kind.MONTH && NTHS.has(before)) || (NTHS.has(day) && before === Kind.MONTH);
  if (day !== Kind.WEEKDAY && !ofMonth) return false;
  for (let at = i - 2; at > i - PRICE_REACH && w.kind[at] !== Kind.BREAK; at--)
    if (PRICED.has(w.word[at]!)) return false;
  return true;
}

const NTHS: ReadonlySet<number> = new Set([Kind.DIGITS, Kind.ORDINAL]);

/** `2 a.m.`, `8:30 p.m.`, `7.30pm`, `18:05 GMT`, `5 o'clock`, `two in the morning`; the trigger is `a.m.` or the digits. */
export const clockTimes: Recogniser = (w, i, propose) => {
  if (w.kind[i] === Kind.MERIDIEM) {
    readMeridiem(w, i, propose);
    return;
  }
  if (w.kind[i] === Kind.NUMERAL) {
    // `17.48 GMT`
    const clock = DOTTED.exec(w.word[i]!);
    const zone = clock === null ? i : withZone(w, i);
    const day = w.word[i + 1] === "on" ? w.kind[i + 2] : w.kind[i + 1];
    const dated = AT.has(w.word[i - 1]!) && day !== undefined && DAYS.has(day);
    if (clock !== null && (zone > i || dated || isAtOnDay(w, i)))
      propose(i, zone, { is: "time", clock: `${two(Number(clock[1]))}:${clock[2]}`, on: null });
    return;
  }
  if (w.word[i + 1] === "o'clock" || (w.word[i + 1] === "o" && w.word[i + 2] === "'clock")) {
    const to = w.word[i + 1] === "o'clock" ? i + 1 : i + 2;
    if (w.value[i]! <= 12)
      propose(i, to, { is: "time", clock: `${two(w.value[i]!)}:00`, on: null });
    return;
  }
  const colon = w.word[i + 1] === ":" && w.kind[i + 2] === Kind.DIGITS;
  const glued = colon && w.end[i] === w.start[i + 1] && w.end[i + 1] === w.start[i + 2];
  if (w.end[i]! - w.start[i]! === 4) {
    const zone = withZone(w, i);
    const of = w.word[i]!;
    if (zone > i && w.value[i]! < 2400 && w.value[i]! % 100 < 60)
      propose(i, zone, { is: "time", clock: `${of.slice(0, 2)}:${of.slice(2)}`, on: null });
    return;
  }
  if (!glued || w.word[i - 1] === ":" || isOffset(w, i) || SCRIPTURE.has(w.word[i - 1]!)) return;
  const [hour, minute] = [w.value[i]!, w.value[i + 2]!];
  if (hour * 60 + minute > 24 * 60 || minute > 59 || w.end[i + 2]! - w.start[i + 2]! !== 2) return;
  if (w.end[i]! - w.start[i]! > 2) return;
  const seconds =
    w.word[i + 3] === ":" && w.end[i + 2] === w.start[i + 3] && w.kind[i + 4] === Kind.DIGITS;
  const last = seconds ? i + 4 : i + 2;
  const meridiem = w.kind[last + 1] === Kind.MERIDIEM ? last + 1 : null;
  // `1:30 to 3 p.m.` is all afternoon.
  const range = RANGES.has(w.word[last + 1]!) && w.kind[last + 3] === Kind.MERIDIEM;
  const shared = range && hour % 12 <= w.value[last + 2]! % 12 ? last + 3 : null;
  const half = meridiem ?? shared;
  const add = half === null ? 0 : w.value[half]! - (hour === 12 ? 12 : 0);
  propose(i, withZone(w, meridiem ?? last), {
    is: "time",
    clock: `${two(hour + (hour <= 12 ? add : 0))}:${two(minute)}`,
    on: null,
  });
};

function readMeridiem(w: Atoms, i: number, propose: Parameters<Recogniser>[2]): void {
  const at = w.word[i - 1] === "-" ? i - 2 : i - 1;
  const kind = w.kind[at];
  let hour: number;
  let minute = 0;
  if (kind === Kind.DIGITS && w.word[at - 1] !== ":") hour = w.value[at]!;
  else if (kind === Kind.CARDINAL) hour = w.value[at]!;
  else if (kind === Kind.NUMERAL && /^\d{1,2}\.\d\d$/.test(w.word[at]!)) {
    const [h, m] = w.word[at]!.split(".") as [string, string];
    hour = Number(h);
    minute = Number(m);
  } else return;
  if (hour < 1 || hour > 12 || minute > 59) return;
  if (w.word[i] === "am" && w.end[at] !== w.start[i] && kind !== Kind.DIGITS) return;
  const of24 = (hour % 12) + w.value[i]!;
  propose(at, withZone(w, i), { is: "time", clock: `${two(of24)}:${two(minute)}`, on: null });
  const joint = w.word[at - 1]!;
  const range = RANGES.has(joint);
  if (
    range &&
    w.kind[at - 2] === Kind.DIGITS &&
    w.value[at - 2]! <= 12 &&
    w.value[at - 2]! > 0 &&
    w.word[at - 3] !== ":"
  )
    propose(at - 2, at - 2, {
      is: "time",
      clock: `${two((w.value[at - 2]! % 12) + w.value[i]!)}:00`,
      on: null,
    });
}

/** `noon`, `midday`, `midnight`. */
export const noonAndMidnight: Recogniser = (w, i, propose) => {
  if (w.word[i + 1] === "-" || w.word[i - 1] === "high") return;
  propose(i, withZone(w, i), {
    is: "time",
    clock: w.word[i] === "midnight" ? "24:00" : "12:00",
    on: null,
  });
};
