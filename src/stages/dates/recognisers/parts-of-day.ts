import { Shape } from "../../../document/layers.js";
import type { Atoms } from "../atoms.js";
import { leanBefore } from "../before.js";
import type { Meaning, Mod } from "../meaning.js";
import { amountEnding, durationValue } from "../numbers.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind, partCode } from "../vocabulary.js";
import { DOTTED } from "./times.js";

const day = (shift: number, from: "published" | "text"): Meaning => ({
  is: "period",
  grain: "day",
  shift,
  from,
});
const STRETCHES: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ["early", "START"],
  ["late", "END"],
  ["mid", "MID"],
]);
const MOVED: ReadonlySet<string> = new Set(["later", "earlier"]);
const DAY_STARTS: ReadonlySet<number> = new Set([
  Kind.MONTH,
  Kind.WEEKDAY,
  Kind.DIGITS,
  Kind.ORDINAL,
]);
/** Between night and day: `at dawn`, `by nightfall`. */
const BORDERS: ReadonlySet<string> = new Set(
  "dawn daybreak sunrise dusk sunset nightfall".split(" "),
);
const AT: ReadonlySet<string> = new Set("at by around until since before after from".split(" "));
const BEFORE_MID: ReadonlySet<string> = new Set(["by", "at", "until", "since", "in"]);

/** `4 in the morning`, `nine at night`: the clock's hour, from the number at atom `i`. */
function hourOf(w: Atoms, i: number, part: string): string | null {
  const kind = w.kind[i];
  const number = kind === Kind.DIGITS || kind === Kind.CARDINAL;
  // `2.30 in the morning`
  const dotted = kind === Kind.NUMERAL ? DOTTED.exec(w.word[i]!) : null;
  const hour = dotted === null ? w.value[i]! : Number(dotted[1]);
  if ((!number && dotted === null) || hour < 1 || hour > 12) return null;
  const after = (part === "MO" || (part === "NI" && hour < 6) ? 0 : 12) + (hour % 12);
  return `${after < 10 ? "0" : ""}${after}:${dotted?.[2] ?? "00"}`;
}

/** The part of a day that nothing before it places: `the morning of May 11`, `in the evening`, `by mid-afternoon`. */
function unplaced(w: Atoms, i: number, at: number, mod: Mod | null, propose: Propose): void {
  const clock = partCode(w.value[i]!);
  const ofDay = w.word[i + 1] === "of" && DAY_STARTS.has(w.kind[i + 2]!);
  if (BORDERS.has(w.word[i]!) && AT.has(w.word[at]!)) {
    propose(i, i, { is: "time", clock, on: null });
    return;
  }
  if (clock === "MI" && (AT.has(w.word[at]!) || ofDay))
    propose(i, i, { is: "time", clock, on: null });
  else if (w.word[at] === "the" && ofDay) propose(at, i, { is: "time", clock, on: null }, mod);
  else if (w.word[at] === "the" && w.word[at - 1] === "in" && w.word[i + 1] !== "of") {
    const hour = hourOf(w, at - 2, clock);
    if (hour !== null) propose(at - 2, i, { is: "time", clock: hour, on: null });
    else if (w.word[i] !== "night") propose(at, i, { is: "time", clock, on: null }, mod);
  } else if (w.word[i] === "night" && w.word[i - 1] === "at") {
    const hour = hourOf(w, i - 2, clock);
    if (hour !== null) propose(i - 2, i, { is: "time", clock: hour, on: null });
  } else if (
    mod === "MID" &&
    (BEFORE_MID.has(w.word[at]!) || w.kind[i + 1] === Kind.DAY || w.kind[i + 1] === Kind.WEEKDAY)
  )
    propose(at + 1, i, { is: "time", clock, on: null }, mod);
}

/** The day that the words up to atom `at` name for a part of it, and their first atom. */
function dayBefore(w: Atoms, at: number, word: string): { from: number; on: Meaning } | null {
  const before = w.word[at]!;
  const the = w.word[at - 1] === "the" || (before === "same" && w.word[at - 1] === "that");
  if (w.kind[at] === Kind.WEEKDAY && !before.endsWith("s")) {
    const { from, lean } = leanBefore(w, at);
    return { from, on: { is: "weekday", weekday: w.value[at]!, lean, from: "published" } };
  }
  if (w.kind[at] === Kind.DAY && before !== "tonight")
    return { from: at, on: day(w.value[at]!, "published") };
  if (before === "this")
    return { from: MOVED.has(w.word[at - 1]!) ? at - 1 : at, on: day(0, "published") };
  if (before === "last" && word === "night") return { from: at, on: day(-1, "published") };
  if (before === "that") return { from: at, on: day(0, "text") };
  if (before === "same" && the) return { from: at - 1, on: day(0, "text") };
  if ((before === "next" || before === "following") && the)
    return { from: at - 1, on: day(1, "text") };
  if (before === "previous" && the) return { from: at - 1, on: day(-1, "text") };
  return null;
}

/** `Monday evening`, `this morning`, `last night`, `yesterday afternoon`, `the next morning`, `the evening of May 11`. */
export const partsOfDay: Recogniser = (w, i, propose, tokens) => {
  const word = w.word[i]!;
  const clock = partCode(w.value[i]!);
  if (word === "overnight") {
    // `overnight on Saturday` is of that day
    const named = w.kind[w.word[i + 1] === "on" ? i + 2 : i + 1] === Kind.WEEKDAY;
    if (w.kind[i - 1] !== Kind.WEEKDAY && w.word[i + 1] !== "-")
      propose(i, i, { is: "time", clock, on: named ? null : day(0, "published") });
    return;
  }
  const hyphen = w.word[i - 1] === "-" && w.word[i - 2] === "mid";
  const stretch = hyphen ? "MID" : (STRETCHES.get(w.word[i - 1]!) ?? null);
  const at = hyphen ? i - 3 : stretch === null ? i - 1 : i - 2;
  if (word === "nights" || (word === "night" && w.word[i - 1] === "-")) {
    const amount = amountEnding(w, word === "night" ? i - 2 : i - 1);
    if (amount?.value != null && w.word[amount.from] !== "a") {
      propose(amount.from, i, { is: "duration", value: durationValue(amount.value, "night") });
      return;
    }
  }
  if (word.endsWith("s")) {
    const set = w.kind[at] === Kind.WEEKDAY && !w.word[at]!.endsWith("s");
    if (set) propose(at, i, { is: "set", value: `XXXX-WXX-${w.value[at]}T${clock}` });
    else if (w.word[at] === "most") propose(at, i, { is: "set", value: "P1D" });
    return;
  }
  if (w.word[at] === "every" || w.word[at] === "each") {
    propose(at, i, { is: "set", value: "P1D" });
    return;
  }
  // `since Sunset Holidays opened`
  if (BORDERS.has(word) && (tokens.shape[w.token[i]!]! & Shape.CAPITAL) !== 0) return;
  const named = dayBefore(w, at, word);
  if (named === null) unplaced(w, i, at, stretch, propose);
  else propose(named.from, i, { is: "time", clock, on: named.on }, stretch);
};
