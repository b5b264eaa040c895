import { Shape } from "../../../document/layers.js";
import { Tag } from "../../../document/tag.js";
import { REPEATING } from "../../../lexicons/en/calendar.js";
import { CASED_SIGNS, MOMENTS, UNIT_SIGNS, UNIT_WORDS } from "../../../lexicons/en/units.js";
import type { Atoms } from "../atoms.js";
import { amountEnding, durationValue } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { Kind, NUMBER_KINDS, UNIT_NAMES } from "../vocabulary.js";

const EVERY: ReadonlySet<string> = new Set(["every", "each", "per"]);
/** True for the `a day` of `20,000 barrels a day`, `60 miles per hour`: part of the figure's unit. */
export function isOfRate(w: Atoms, i: number): boolean {
  const per = w.word[i - 1]!;
  if (per !== "a" && per !== "an" && per !== "per") return false;
  const unit = w.word[i - 2]!;
  if (w.kind[i - 2] === Kind.UNIT || !(UNIT_WORDS.has(unit) || isSign(unit) || POUNDS.has(unit)))
    return false;
  const scale = SCALE_LETTERS.has(w.word[i - 3]!) && w.end[i - 4] === w.start[i - 3];
  const number = w.kind[scale ? i - 4 : i - 3];
  const moment = MOMENTS.has(w.word[i + 1]!);
  return !moment && number !== undefined && NUMBER_KINDS.has(number);
}

/** As atoms have them, in lower case: `4.7 Gt a year`. */
const CASED: ReadonlySet<string> = new Set(
  [...CASED_SIGNS.keys()].map((sign) => sign.toLowerCase()),
);
const isSign = (word: string): boolean => UNIT_SIGNS.has(word) || CASED.has(word);

const POUNDS: ReadonlySet<string> = new Set(["pound", "pounds"]);
/** `630m litres a day`. */
const SCALE_LETTERS: ReadonlySet<string> = new Set(["k", "m", "mn", "bn", "tn", "cr"]);
/** `twice daily`. */
const ADVERBS: ReadonlySet<string> = new Set(["once", "twice", "thrice"]);
/** Money whose plural has no s: `75 grand a year`. */
const SLANG_SUMS: ReadonlySet<string> = new Set(["grand", "quid"]);
/** After `a month` these make it a place in time, and no rate. */
const SHIFTED: ReadonlySet<string> = new Set(["ago", "earlier", "later", "back"]);
const PERCENT: ReadonlySet<string> = new Set(["percent", "%"]);
const TIMES: ReadonlySet<string> = new Set(["once", "twice", "thrice", "times"]);

/** `every year`, `every other day`, `every three months`, `twice a week`, `$15 an hour`, `60 hours a week`. */
export const sets: Recogniser = (w, i, propose, tokens) => {
  if (isOfRate(w, i)) return;
  const unit = UNIT_NAMES[w.value[i]!]!;
  const before = w.word[i - 1]!;
  if (before === "after" && w.word[i - 2] === w.word[i]) {
    propose(i - 2, i, { is: "set", value: durationValue(1, unit) });
    return;
  }
  if (EVERY.has(before)) {
    propose(before === "per" ? i : i - 1, i, { is: "set", value: durationValue(1, unit) });
    return;
  }
  if (before === "other" && w.word[i - 2] === "every") {
    propose(i - 2, i, { is: "set", value: durationValue(2, unit) });
    return;
  }
  if (w.word[i]!.endsWith("s")) {
    const amount = amountEnding(w, i - 1);
    if (amount?.value != null && w.word[amount.from - 1] === "every")
      propose(amount.from - 1, i, { is: "set", value: durationValue(amount.value, unit) });
    // `closed at weekends`
    else if (unit === "weekend" && (before === "on" || before === "at"))
      propose(i, i, { is: "set", value: "XXXX-WXX-WE" });
    return;
  }
  if (before !== "a" && before !== "an") return;
  if (SHIFTED.has(w.word[i + 1]!)) return;
  const prior = i - 2;
  if (TIMES.has(w.word[prior]!)) {
    const counted = w.word[prior] === "times" ? amountEnding(w, prior - 1) : null;
    propose(counted?.from ?? prior, i, { is: "set", value: durationValue(1, unit) });
    return;
  }
  const kind = w.kind[prior];
  const pence = w.word[prior] === "p" && w.end[prior - 1] === w.start[prior];
  // `€4bn a year`
  const scaled = SCALE_LETTERS.has(w.word[prior]!) && w.end[prior - 1] === w.start[prior];
  const number =
    pence ||
    scaled ||
    SLANG_SUMS.has(w.word[prior]!) ||
    kind === Kind.DIGITS ||
    kind === Kind.NUMERAL ||
    kind === Kind.SCALE ||
    kind === Kind.CARDINAL;
  const percent =
    PERCENT.has(w.word[prior]!) || (w.word[prior] === "cent" && w.word[prior - 1] === "per");
  // `an inch an hour`
  const one = w.word[prior - 1] === "a" || w.word[prior - 1] === "an";
  const each = one && kind === Kind.OTHER && tokens.tag[w.token[prior]!] === Tag.NN;
  const moment = MOMENTS.has(w.word[i + 1]!);
  if (number || percent || (each && !moment))
    propose(i - 1, i, { is: "set", value: durationValue(1, unit) });
  else if (tokens.tag[w.token[prior]!] === Tag.NNS || kind === Kind.UNIT) {
    const amount = amountEnding(w, prior - 1);
    if (amount?.value == null) return;
    const rate = kind === Kind.UNIT ? amount.from : i - 1;
    propose(rate, i, { is: "set", value: durationValue(1, unit) });
  }
};

/** `daily`, `annually`, `twice daily`. */
export const repeatingWords: Recogniser = (w, i, propose, tokens) => {
  // A paper: `The Daily Beast`.
  const capital = (at: number): boolean => (tokens.shape[w.token[at]!]! & Shape.CAPITAL) !== 0;
  if (capital(i) && (capital(i + 1) || (w.kind[i - 1] === Kind.OTHER && capital(i - 1)))) return;
  const from = ADVERBS.has(w.word[i - 1]!) ? i - 1 : i;
  propose(from, i, { is: "set", value: REPEATING.get(w.word[i]!)! });
};
