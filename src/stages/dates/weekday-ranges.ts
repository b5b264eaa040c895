import type { Tokens } from "../../document/layers.js";
import type { Anchors } from "./anchors.js";
import type { Atoms } from "./atoms.js";
import type { Meaning, Proposal } from "./meaning.js";
import { pointOf } from "./points.js";
import { tenseAround } from "./tense.js";

const RANGES: ReadonlySet<string> = new Set(["to", "until", "till", "through", "-", "–", "and"]);
const WEEK = 7;

type Weekday = Extract<Meaning, { is: "weekday" }>;

/** The weekday that a date names and nothing but its tense places, or null. */
function openWeekday(meaning: Meaning): Weekday | null {
  const day = meaning.is === "time" ? meaning.on : meaning;
  return day?.is === "weekday" && day.lean === null && day.from === "published" ? day : null;
}

/** The same date so many weeks on. */
function moved(meaning: Meaning, day: Weekday, weeks: number): Meaning {
  const on = { ...day, weeks: (day.weeks ?? 0) + weeks };
  return meaning.is === "time" ? { ...meaning, on } : on;
}

/** True for the two ends of a range: `from Saturday until Sunday`, `between Friday and Monday`, but not `Friday and Monday`. */
function isRange(w: Atoms, a: Proposal, b: Proposal): boolean {
  const joint = w.word[a.to + 1]!;
  if (b.from !== a.to + 2 || !RANGES.has(joint)) return false;
  return joint !== "and" || w.word[a.from - 1] === "between";
}

/**
 * Sets right both ends of a range of weekdays, so that the second is the first such day from the first on: the tense
 * of the clause, or the word before the second (`until`), moves them one by one.
 */
export function rangesInOrder(
  w: Atoms,
  proposals: readonly Proposal[],
  tokens: Tokens,
  anchors: Anchors,
): Proposal[] {
  const out = [...proposals];
  for (let i = 0; i + 1 < out.length; i++) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (!isRange(w, a, b)) continue;
    const from = openWeekday(a.meaning);
    const until = openWeekday(b.meaning);
    if (from === null || until === null) continue;
    const tense = tenseAround(tokens, w.token[a.from]!, w.token[a.to]!);
    const first = pointOf(from, anchors, tense);
    const last = pointOf(until, anchors, tenseAround(tokens, w.token[b.from]!, w.token[b.to]!));
    if (first === null || last === null) continue;
    const weeks = Math.floor((last.day - first.day) / WEEK);
    if (weeks === 0) continue;
    if (tense > 0) out[i + 1] = { ...b, meaning: moved(b.meaning, until, -weeks) };
    else out[i] = { ...a, meaning: moved(a.meaning, from, weeks) };
  }
  return out;
}
