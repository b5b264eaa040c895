import { Shape } from "../../../document/layers.js";
import type { Atoms } from "../atoms.js";
import { leanBefore } from "../before.js";
import { amountEnding } from "../numbers.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { nthWeekdayAt } from "./nth-weekdays.js";

const DAY_STRETCH: ReadonlySet<string> = new Set(["early", "late"]);
const EVERY: ReadonlySet<string> = new Set(["every", "each"]);
/** After `Monday week`, so that it is no `Monday week-long`, no `Monday week of talks`. */
const CLOSERS: ReadonlySet<string> = new Set(
  ". , ; ) ? and or to will would is was at in when after before".split(" "),
);

/** Weeks before or after a weekday: `two Sundays ago`, `a week ago Monday`, `two weeks from Friday`, `Monday week`. */
function weeksAway(w: Atoms, i: number, propose: Propose): boolean {
  const weekday = w.value[i]!;
  const day = { is: "weekday", weekday, from: "published" } as const;
  if (w.word[i]!.endsWith("s")) {
    const amount = w.word[i + 1] === "ago" ? amountEnding(w, i - 1) : null;
    if (amount?.value == null) return false;
    propose(amount.from, i + 1, { ...day, lean: -1, weeks: 1 - amount.value });
    return true;
  }
  const next = w.kind[i + 2];
  if (w.word[i + 1] === "week" && (next === Kind.BREAK || CLOSERS.has(w.word[i + 2]!))) {
    propose(i, i + 1, { ...day, lean: 1, weeks: 1 });
    return true;
  }
  const lean = w.word[i - 1] === "last" ? -1 : w.word[i - 1] === "next" ? 1 : 0;
  const joint = lean === 0 ? i - 1 : i - 2;
  const ago = w.word[joint] === "ago";
  if (!ago && w.word[joint] !== "from") return false;
  const week = w.word[joint - 1];
  const amount = week === "week" || week === "weeks" ? amountEnding(w, joint - 2) : null;
  if (amount?.value == null) return false;
  const weeks = ago ? -amount.value : amount.value;
  propose(amount.from, i, { ...day, lean: ago ? -1 : 1, weeks });
  return true;
}

/** `Tuesday`, `last Tuesday`, `early Tuesday`; `Tuesdays` and `every Tuesday` are sets. */
export const weekdays: Recogniser = (w, i, propose, tokens) => {
  if ((tokens.shape[w.token[i]!]! & Shape.CAPITAL) === 0) return;
  if (w.word[i + 1] === "-" && w.word[i + 2] === "night" && w.word[i + 3] === "football") return;
  if (nthWeekdayAt(w, i, propose) || weeksAway(w, i, propose)) return;
  const weekday = w.value[i]!;
  const set = `XXXX-WXX-${weekday}`;
  const other = w.word[i - 1] === "other" ? 1 : 0;
  if (EVERY.has(w.word[i - 1 - other]!)) {
    propose(i - 1 - other, i, { is: "set", value: set });
    return;
  }
  if (w.word[i]!.endsWith("s")) {
    propose(i, i, { is: "set", value: set });
    return;
  }
  if (w.word[i - 2] === "the" && w.word[i - 1] === "following") {
    propose(i - 2, i, { is: "weekday", weekday, lean: 1, from: "text" });
    return;
  }
  if (w.word[i - 2] === "the" && w.word[i - 1] === "previous") {
    propose(i - 2, i, { is: "weekday", weekday, lean: -1, from: "text" });
    return;
  }
  const { from, lean } = leanBefore(w, i);
  // In `early Tuesday morning` the morning tells more.
  const part = w.kind[i + 1] === Kind.PART;
  const stretch = lean === null && !part && DAY_STRETCH.has(w.word[i - 1]!);
  const mod = w.word[i - 1] === "early" ? "START" : w.word[i - 1] === "late" ? "END" : null;
  propose(
    stretch ? i - 1 : from,
    i,
    { is: "weekday", weekday, lean: w.word[i - 1] === "that" ? -1 : lean, from: "published" },
    stretch ? mod : null,
  );
};
