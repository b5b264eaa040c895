import type { Tokens } from "../../../document/layers.js";
import { isNoun, Tag } from "../../../document/tag.js";
import type { Atoms } from "../atoms.js";
import { stretchBefore } from "../before.js";
import type { Mod } from "../meaning.js";
import { isPriced } from "../numbers.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped, spokenYear, yearPoint } from "../years.js";

/** After these a number of four digits from any century is a year. */
const BEFORE_YEARS: ReadonlySet<string> = new Set(
  "in since by until till during from to between and before after of for early mid late through throughout circa c. year fiscal ( - – — / or".split(
    " ",
  ),
);
const AMOUNTS: ReadonlySet<string> = new Set(
  "about around some nearly almost than least over approximately roughly estimated up under only no. number flight route article room".split(
    " ",
  ),
);
/** What a number of our century may count, in the plural or not. */
const COUNTED: ReadonlySet<string> = new Set(
  "percent % people men women troops soldiers workers jobs miles kilometers kilometres feet metres meters dollars pounds euros square calories points votes yards acres km kg hours minutes days weeks months years copies megawatts tonnes tons barrels employees children times houses homes words".split(
    " ",
  ),
);

const YEAR_NOUN_MODIFIERS: ReadonlySet<string> = new Set([
  "elections",
  "results",
  "protests",
  "floods",
  "olympics",
  "games",
  "attacks",
  "talks",
  "negotiations",
  "rules",
  "terms",
]);

function isYear(w: Atoms, tokens: Tokens, i: number): boolean {
  const before = w.word[i - 1]!;
  const after = w.word[i + 1]!;
  const value = w.value[i]!;
  if (isPriced(w, i) || COUNTED.has(after) || AMOUNTS.has(before)) return false;
  if (after === ":" && w.kind[i + 2] === Kind.DIGITS && w.end[i + 1] === w.start[i + 2])
    return false;
  if (w.end[i - 1] === w.start[i] && /[.:@_&=+*x]/.test(before)) return false;
  if (w.end[i] === w.start[i + 1] && /^[a-z_@=&*+]/.test(after) && after !== "'s") return false;
  if (
    after === "-" &&
    (w.kind[i + 2] === Kind.UNIT ||
      COUNTED.has(w.word[i + 2]!) ||
      w.word[i + 2] === "foot" ||
      w.word[i + 2] === "mile")
  )
    return false;
  const modern = value >= 1900 && value < 2100;
  const tag = tokens.tag[w.token[i + 1]!]!;
  const plural = tag === Tag.NNS && w.kind[i + 1] === Kind.OTHER && !YEAR_NOUN_MODIFIERS.has(after);
  if (before === "year") return true;
  if (modern) return !plural || value % 100 !== 0 || (before === "in" && value === 2000);
  if (!BEFORE_YEARS.has(before) || plural) return false;
  if (
    before === "of" ||
    before === "to" ||
    before === "and" ||
    before === "-" ||
    before === "for" ||
    before === "from" ||
    before === "or"
  )
    return (
      (value >= 1400 && isYearShaped(w, i - 2)) ||
      (value >= 1500 && before === "of" && !isNoun(tag))
    );
  return !(isNoun(tag) && before !== "(");
}

const STRETCHES: ReadonlyMap<string, Mod> = new Map([
  ["early", "START"],
  ["mid", "MID"],
  ["late", "END"],
]);

/** `2019`, `early 2022`, `mid-1996`, `the end of 1990`; the second years of `2015-16` and `2020/21`. */
export const years: Recogniser = (w, i, propose, tokens) => {
  if (!isYearShaped(w, i)) {
    const mark = w.word[i - 1];
    const pair =
      (mark === "-" || mark === "–" || mark === "/") &&
      w.end[i]! - w.start[i]! === 2 &&
      w.end[i - 1] === w.start[i] &&
      w.end[i - 2] === w.start[i - 1] &&
      isYearShaped(w, i - 2) &&
      w.value[i] === (w.value[i - 2]! + 1) % 100;
    const third = w.word[i + 1] === mark && w.end[i] === w.start[i + 1];
    if (pair && !third)
      propose(
        i,
        i,
        yearPoint(
          Math.floor(w.value[i - 2]! / 100) * 100 + w.value[i]! + (w.value[i] === 0 ? 100 : 0),
        ),
      );
    return;
  }
  const glued = (at: number): boolean =>
    (w.word[at] === "-" || w.word[at] === "/") &&
    w.end[at - 1] === w.start[at] &&
    w.end[at] === w.start[at + 1];
  if (glued(i - 1) && !isYearShaped(w, i - 2) && !STRETCHES.has(w.word[i - 2]!)) {
    if (w.kind[i - 2] === Kind.DIGITS || (w.word[i - 2]!.length <= 3 && w.word[i - 2] !== "pre"))
      return;
  }
  if (
    glued(i + 1) &&
    w.word[i + 1] === "-" &&
    w.kind[i + 2] === Kind.DIGITS &&
    w.word[i + 3] === "-" &&
    w.end[i + 2] === w.start[i + 3]
  )
    return;
  if (!isYear(w, tokens, i)) return;
  const the = w.word[i - 1] === "year" && w.word[i - 2] === "the";
  const { from, mod } = stretchBefore(w, the ? i - 2 : i);
  propose(from, i, yearPoint(w.value[i]!), mod);
};

/** `nineteen ninety-six`, `the year two thousand`. */
export const spokenYears: Recogniser = (w, i, propose) => {
  if (w.kind[i - 1] === Kind.CARDINAL || w.kind[i - 1] === Kind.SCALE) return;
  const spoken = spokenYear(w, i);
  if (spoken === null) return;
  const the = w.word[i - 1] === "year" && w.word[i - 2] === "the";
  const next = w.kind[spoken.to + 1];
  if (!the && (next === Kind.SCALE || next === Kind.UNIT || w.word[i] === "two")) return;
  if (!the && spoken.year < 1800 && w.word[i - 1] !== "in") return;
  propose(the ? i - 2 : i, spoken.to, yearPoint(spoken.year));
};
