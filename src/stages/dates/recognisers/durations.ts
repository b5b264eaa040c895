import { Shape, type Tokens } from "../../../document/layers.js";
import { Tag } from "../../../document/tag.js";
import type { Atoms } from "../atoms.js";
import { type Amount, amountEnding, durationValue } from "../numbers.js";
import type { Propose, Recogniser } from "../propose.js";
import { boundAfter, quantifierBefore } from "../quantifiers.js";
import { Kind, NUMBER_KINDS, UNIT_NAMES, type Unit } from "../vocabulary.js";
import { isYearShaped } from "../years.js";
import { isOfRate } from "./sets.js";

/** What may stand between number and unit: `two more weeks`, `three straight days`. */
const BETWEEN: ReadonlySet<string> = new Set(
  "more full long straight consecutive whole additional extra calendar trading working business solid short fiscal".split(
    " ",
  ),
);
/** Words that make the amount a stretch that ends or begins somewhere: `the last two years`. */
const BOUNDED: ReadonlySet<string> = new Set(
  "last past next first coming previous final following latest preceding opening closing".split(
    " ",
  ),
);
const DETERMINERS: ReadonlySet<string> = new Set(
  "the those these this his her its their".split(" "),
);
const LONG: ReadonlySet<string> = new Set(["long", "plus"]);
/** Units too common in other senses (`opening hours`, `minutes of the meeting`) to count bare. */
const SMALL: ReadonlySet<string> = new Set<Unit>(["second", "minute", "hour", "quarter", "night"]);
const STRETCH_PREPOSITIONS: ReadonlySet<string> = new Set([
  "for",
  "within",
  "in",
  "after",
  "several",
]);
/** What makes `the days` a stretch of time. */
const POINTED: ReadonlySet<string> = new Set(
  "before after since of ahead to that when leading following".split(" "),
);
const KINDS: ReadonlySet<string> = new Set(["fiscal", "calendar", "business"]);
const ONE_MORE: ReadonlySet<string> = new Set(["another", "one"]);
const EXTRA: ReadonlySet<string> = new Set(["additional", "extra", "entire", "full", "whole"]);
const QUOTES: ReadonlySet<string> = new Set(['"', "“", "‘", "'", "''", "``"]);
/** `the old days`. */
const BYGONE: ReadonlySet<string> = new Set(["old", "olden", "bygone"]);
const MODALS: ReadonlySet<string> = new Set([
  "will",
  "would",
  "could",
  "may",
  "might",
  "can",
  "to",
  "'ll",
]);

const BEFORE_VERB: ReadonlySet<string> = new Set(
  "not n't did does do might must should shall".split(" "),
);

/** `a quarter million`, `a quarter century` */
const PARTED: ReadonlySet<number> = new Set([Kind.SCALE, Kind.UNIT]);

const isAge = (w: Atoms, i: number): boolean =>
  w.word[i + 1] === "old" ||
  w.word[i + 1] === "olds" ||
  (w.word[i + 1] === "-" && (w.word[i + 2] === "old" || w.word[i + 2] === "olds")) ||
  (w.word[i + 1] === "of" && w.word[i + 2] === "age");

/** Before `a quarter` of a year: other ones are parts (`a quarter is spent`). */
const IN_A: ReadonlySet<string> = new Set("in for within after every once".split(" "));

/** Before `-quarter`: a fourth part or three, and no stretch of time. */
const PARTS: ReadonlySet<string> = new Set(["one", "three"]);

/** After the weeks that a report is of: `the 13 weeks to March 11`. */
const ENDED: ReadonlySet<string> = new Set(["to", "ended", "ending"]);

/** Before `quarters of growth`: so many that they are no parts. */
const QUARTERS_OF: ReadonlySet<string> = new Set(
  "two five six seven eight several few consecutive straight successive past".split(" "),
);

/** `three-quarters`, `a three-quarter point rise`, `a quarter of the vote`, `a quarter is spent`: parts, not stretches of time. */
const isFraction = (w: Atoms, i: number, unit: Unit): boolean =>
  unit === "quarter" &&
  ((w.word[i - 1] === "a" && !IN_A.has(w.word[i - 2]!)) ||
    (w.word[i + 1] === "of" && !QUARTERS_OF.has(w.word[i - 1]!)) ||
    (w.word[i - 1] === "-" && (w.word[i]!.endsWith("s") || PARTS.has(w.word[i - 2]!))) ||
    PARTED.has(w.kind[w.word[i + 1] === "-" ? i + 2 : i + 1]!));

/** The other end of `two to three weeks`, which is one stretch. */
function withRange(w: Atoms, amount: Amount): Amount {
  const joint = w.word[amount.from - 1];
  if (joint !== "to" && joint !== "or" && joint !== "-" && joint !== "–") return amount;
  // `a three- to five-day pause`
  const far = w.word[amount.from - 2] === "-" && joint === "to" ? amount.from - 3 : amount.from - 2;
  const low = amountEnding(w, far);
  const counts = low?.value != null && amount.value !== null && low.value < amount.value;
  return counts && low.value! > 0 && w.word[low.from] !== "a" ? low : amount;
}

/** True where `last` at atom `i` is the verb: `will last 48 hours`, `the talks last two days`, `and last three weeks`. */
function isVerbLast(w: Atoms, tokens: Tokens, i: number): boolean {
  const before = w.word[i - 1]!;
  if (w.word[i] !== "last") return false;
  if (MODALS.has(before) || BEFORE_VERB.has(before)) return true;
  if (before === "and" || before === "or") return w.word[i - 2] !== "first";
  return tokens.tag[w.token[i - 1]!] === Tag.NNS;
}

function withAmount(
  w: Atoms,
  tokens: Tokens,
  to: number,
  unit: Unit,
  found: Amount,
  propose: Propose,
): void {
  const amount = withRange(w, found);
  const value = durationValue(amount.value, unit);
  const before = w.word[amount.from - 1]!;
  if (before === "aged") return;
  if (BOUNDED.has(before) && !isVerbLast(w, tokens, amount.from - 1)) {
    const wide = DETERMINERS.has(w.word[amount.from - 2]!);
    propose(wide ? amount.from - 2 : amount.from - 1, to, { is: "duration", value });
    return;
  }
  // `$15 an hour or less` is a rate
  const rate = w.word[amount.from]!.startsWith("a") && NUMBER_KINDS.has(w.kind[amount.from - 1]!);
  const after = rate ? null : boundAfter(w, to);
  if (after !== null) {
    propose(amount.from, to + 2, { is: "duration", value }, after);
    return;
  }
  const { mod, from } = quantifierBefore(w, amount.from);
  const hyphen = w.word[to - 1] === "-";
  // A report's `the nine months` is a name; `the three years since` only points back.
  const ended = unit === "week" && ENDED.has(w.word[to + 1]!) && w.kind[to + 2] !== Kind.OTHER;
  const report = before === "the" && (unit === "month" || unit === "quarter" || ended);
  // `a further 18 months`
  if (before === "further" && w.word[amount.from - 2] === "a" && from === amount.from) {
    propose(from - 2, to, { is: "duration", value }, mod);
    return;
  }
  const more =
    !hyphen && (before === "another" || before === "those" || before === "these" || report);
  propose(more && from === amount.from ? from - 1 : from, to, { is: "duration", value }, mod);
}

/** One unit without a number: `the past decade`, `another week`, `one day`, `an extra week`. */
function withoutAmount(w: Atoms, i: number, unit: Unit, propose: Propose): void {
  const before = w.word[i - 1]!;
  const value = durationValue(1, unit);
  if (unit === "day" && before === "other" && w.word[i - 2] === "the") {
    propose(i - 2, i, { is: "reference", value: "PAST_REF" });
    return;
  }
  const determined =
    DETERMINERS.has(w.word[i - 2]!) || w.word[i - 2] === "an" || w.word[i - 2] === "a";
  if (before === "past" && determined && w.word[i - 2] !== "this")
    propose(i - 2, i, { is: "duration", value });
  else if (ONE_MORE.has(before)) propose(i - 1, i, { is: "duration", value });
  else if (EXTRA.has(before) && determined) propose(i - 2, i, { is: "duration", value });
}

/** Plurals without a number: `for months`, `recent years`, `the coming weeks`, `these days`. */
function barePlural(w: Atoms, i: number, to: number, unit: Unit, propose: Propose): void {
  const before = w.word[i - 1]!;
  const value = durationValue(null, unit);
  const the = w.word[i - 1] === "the" ? i - 1 : i;
  const ahead = w.word[i + 1] === "ahead" && w.word[i + 2] !== "of" ? i + 1 : -1;
  const come = w.word[i + 1] === "to" && w.word[i + 2] === "come" ? i + 2 : ahead;
  if (come > i) propose(the, come, { is: "reference", value: "FUTURE_REF" });
  else if (before === "past" && !DETERMINERS.has(w.word[i - 2]!))
    propose(i - 1, i, { is: "reference", value: "PAST_REF" });
  else if (BYGONE.has(before) && w.word[i - 2] === "the")
    propose(i - 2, i, { is: "reference", value: "PAST_REF" });
  else if (before === "early" && w.word[i - 2] === "the" && unit === "year")
    propose(i - 2, i, { is: "duration", value });
  else if (before === "recent" && (unit === "year" || unit === "decade"))
    propose(i - 1, i, { is: "reference", value: "PAST_REF" });
  else if (before === "recent") propose(i - 1, i, { is: "duration", value });
  else if (before === "these" && unit === "day")
    propose(i - 1, i, { is: "reference", value: "PRESENT_REF" });
  else if (before === "coming" || before === "future")
    propose(w.word[i - 2] === "the" ? i - 2 : i - 1, i, { is: "reference", value: "FUTURE_REF" });
  else if (before === "most") propose(i - 1, i, { is: "set", value: durationValue(1, unit) });
  else if (BOUNDED.has(before) && w.word[i - 2] === "the")
    propose(i - 2, i, { is: "duration", value });
  else if (SMALL.has(unit) && !STRETCH_PREPOSITIONS.has(before) && to === i) return;
  else if (before === "the" && !POINTED.has(w.word[i + 1]!) && w.word[i - 2] !== "over") return;
  else if (before !== "-" || to > i)
    propose(before === "the" && w.word[i - 2] === "over" ? i - 1 : i, to, {
      is: "duration",
      value,
    });
}

/** `two weeks`, `a 30-day`, `several months`, `more than a decade`, `the last two years`, `the past month`, `years`. */
export const durations: Recogniser = (w, i, propose, tokens) => {
  const unit = UNIT_NAMES[w.value[i]!]!;
  const word = w.word[i]!;
  if (isAge(w, i) || isFraction(w, i, unit) || isOfRate(w, i)) return;
  const plural = word.endsWith("s") || word === "centuries" || word === "millennia";
  let at = i - 1;
  const hyphen = w.word[at] === "-" || w.word[at] === "‑" || w.word[at] === "–";
  if (hyphen) at--;
  if (BETWEEN.has(w.word[at]!)) at--;
  let amount = amountEnding(w, at);
  let to = w.word[i + 1] === "-" && LONG.has(w.word[i + 2]!) ? i + 2 : i;
  if (w.word[i + 1] === "or" && w.word[i + 2] === "so") to = i + 2;
  const half = w.word[i + 1] === "and" && w.word[i + 2] === "a" && w.word[i + 3] === "half";
  if (half && amount?.value != null) {
    amount = { from: amount.from, value: amount.value + 0.5 };
    to = i + 3;
  }
  const short = word.length <= 3 && w.end[i - 1] === w.start[i];
  if (unit === "second" && (amount === null || (!plural && !hyphen && !short))) return;
  if (amount === null) {
    if (plural) barePlural(w, i, to, unit, propose);
    else if (to > i && w.word[to] === "long")
      propose(i, to, { is: "duration", value: durationValue(1, unit) });
    else withoutAmount(w, i, unit, propose);
    return;
  }
  // `the third attack in as many days`
  if (w.word[amount.from] === "many" && w.word[amount.from - 1] === "as") return;
  if (amount.value === null && !plural && !hyphen) {
    if (word === "day") propose(amount.from, i, { is: "reference", value: "FUTURE_REF" });
    return;
  }
  // a programme's name: `“90 Minutes”`
  const capital = (tokens.shape[w.token[i]!]! & Shape.CAPITAL) !== 0;
  if (capital && QUOTES.has(w.word[amount.from - 1]!)) return;
  const article = w.word[amount.from] === "a" || w.word[amount.from] === "an";
  if (article && hyphen && amount.value === 1) return;
  // `a calendar year` is a kind of year, not a length of time.
  if (article && at < i - 1 && KINDS.has(w.word[i - 1]!)) return;
  // `the 2023 fiscal year` is no 2,023 years
  if (!plural && !hyphen && at < i - 1 && isYearShaped(w, at)) return;
  // `the 1988 quarter` is no 1,988 quarters.
  if (!plural && !hyphen && amount.value !== null && amount.value > 1.5 && at === i - 1) {
    if (word === "quarter" || word === "half") return;
  }
  if (word === "day" && w.word[amount.from] === "one" && amount.from === i - 1) {
    if (MODALS.has(w.word[i - 2]!)) {
      propose(i - 1, i, { is: "reference", value: "FUTURE_REF" });
      return;
    }
  }
  withAmount(w, tokens, to, unit, amount, propose);
};

/** `weeklong`, `hourlong`. */
export const lastingWords: Recogniser = (w, i, propose) => {
  propose(i, i, { is: "duration", value: durationValue(1, UNIT_NAMES[w.value[i]!]!) });
};
