import { amountEnding, durationValue } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { quantifierBefore } from "../quantifiers.js";
import { UNIT_NAMES, type Unit } from "../vocabulary.js";

/** What may stand between number and unit: `two more weeks`, `three straight days`. */
const BETWEEN: ReadonlySet<string> = new Set([
  "more",
  "full",
  "long",
  "straight",
  "consecutive",
  "whole",
  "additional",
  "extra",
  "calendar",
  "trading",
  "working",
  "business",
  "solid",
  "short",
  "fiscal",
]);
/** Words that make the amount a stretch that ends or begins now: `the last two years`. */
const BOUNDED: ReadonlySet<string> = new Set([
  "last",
  "past",
  "next",
  "first",
  "coming",
  "previous",
  "final",
  "following",
  "latest",
  "preceding",
]);
const LONG: ReadonlySet<string> = new Set(["long", "plus"]);
/** Bare plurals that count as durations only after one of these (`for hours`, but not `opening hours`). */
const STRETCH_PREPOSITIONS: ReadonlySet<string> = new Set(["for", "within", "in", "of", "after"]);
const DETERMINERS: ReadonlySet<string> = new Set([
  "the",
  "those",
  "these",
  "his",
  "her",
  "its",
  "their",
]);
const SMALL: ReadonlySet<string> = new Set<Unit>(["second", "minute", "hour"]);

/** `two weeks`, `a 30-day`, `several months`, `more than a decade`, `the last two years`, `the past month`, `years`. */
export const durations: Recogniser = (w, i, propose) => {
  const unit = UNIT_NAMES[w.value[i]!]!;
  const word = w.word[i]!;
  const plural = word.endsWith("s") || word === "centuries" || word === "millennia";
  let at = i - 1;
  const hyphen = w.word[at] === "-" || w.word[at] === "‑" || w.word[at] === "–";
  if (hyphen) at--;
  if (BETWEEN.has(w.word[at]!)) at--;
  const old =
    w.word[i + 1] === "old" ||
    (w.word[i + 1] === "-" && w.word[i + 2] === "old") ||
    w.word[i + 1] === "olds" ||
    (w.word[i + 1] === "of" && w.word[i + 2] === "age");
  if (old) return;
  let to = i;
  if (w.word[i + 1] === "-" && LONG.has(w.word[i + 2]!)) to = i + 2;
  let amount = amountEnding(w, at);
  if (
    w.word[i + 1] === "and" &&
    w.word[i + 2] === "a" &&
    w.word[i + 3] === "half" &&
    amount?.value != null
  ) {
    amount = { from: amount.from, value: amount.value + 0.5 };
    to = i + 3;
  }
  if (unit === "second" && (amount === null || (!plural && !hyphen))) return;
  if (amount !== null) {
    const article = w.word[amount.from] === "a" || w.word[amount.from] === "an";
    if (article && hyphen) return;
    const { mod, from } = quantifierBefore(w, amount.from);
    const bounded = BOUNDED.has(w.word[amount.from - 1]!);
    if (bounded) {
      const wide = DETERMINERS.has(w.word[amount.from - 2]!) || w.word[amount.from - 2] === "this";
      propose(wide ? amount.from - 2 : amount.from - 1, to, {
        is: "duration",
        value: durationValue(amount.value, unit),
      });
      return;
    }
    const definite =
      DETERMINERS.has(w.word[from - 1]!) &&
      /^(the|those|these)$/.test(w.word[from - 1]!) &&
      !hyphen;
    const another = w.word[from - 1] === "another";
    propose(
      definite || another ? from - 1 : from,
      to,
      { is: "duration", value: durationValue(amount.value, unit) },
      mod,
    );
    return;
  }
  const before = w.word[i - 1]!;
  if (!plural) {
    if (before === "past" && DETERMINERS.has(w.word[i - 2]!)) {
      propose(i - 2, i, { is: "duration", value: durationValue(1, unit) });
    } else if (
      before === "another" ||
      before === "one" ||
      before === "entire" ||
      ((before === "additional" || before === "extra") && /^(an|the)$/.test(w.word[i - 2]!))
    ) {
      const wide = before === "additional" || before === "extra" || before === "entire";
      if (before !== "entire" || DETERMINERS.has(w.word[i - 2]!))
        propose(wide ? i - 2 : i - 1, to, { is: "duration", value: durationValue(1, unit) });
    } else if (to > i || (w.word[i + 1] === "long" && hyphen)) {
      propose(i, to, { is: "duration", value: durationValue(plural ? null : 1, unit) });
    }
    return;
  }
  if (before === "recent") {
    if (unit === "year" || unit === "decade")
      propose(i - 1, i, { is: "reference", value: "PAST_REF" });
    else propose(i - 1, i, { is: "duration", value: durationValue(null, unit) });
    return;
  }
  if (before === "coming" || before === "future") {
    propose(w.word[i - 2] === "the" ? i - 2 : i - 1, i, { is: "reference", value: "FUTURE_REF" });
    return;
  }
  if (BOUNDED.has(before) && w.word[i - 2] === "the") {
    propose(i - 2, i, { is: "duration", value: durationValue(null, unit) });
    return;
  }
  if (SMALL.has(unit) && !STRETCH_PREPOSITIONS.has(before) && to === i) return;
  if (SMALL.has(unit) && before === "of") return;
  if (hyphen && to === i) return;
  propose(i, to, { is: "duration", value: durationValue(null, unit) });
};
