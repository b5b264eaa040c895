import { GAME_WORDS } from "../../../lexicons/en/calendar.js";
import type { Atoms } from "../atoms.js";
import type { YearRef } from "../meaning.js";
import type { Propose, Recogniser } from "../propose.js";
import { Kind, UNIT_NAMES } from "../vocabulary.js";
import { isYearShaped, yearAfter, yearPoint } from "../years.js";

const NTH: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["4th", 4],
  ["opening", 1],
  ["final", 4],
  ["closing", 4],
  ["last", 4],
]);
/** Without a year these may be of a match: `the final quarter`. */
const NEED_YEAR: ReadonlySet<string> = new Set(["opening", "final", "closing", "last"]);
const LAST_YEAR: YearRef = { shift: -1, from: "text" };
/** `the same period last year`, `the comparable quarter of 2022`. */
const LIKE: ReadonlySet<string> = new Set([
  "same",
  "corresponding",
  "comparable",
  "equivalent",
  "similar",
]);
const PRIOR: ReadonlySet<string> = new Set(["prior", "previous", "preceding"]);
const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** First atom and year of what stands before a quarter: `the 1988 `, `this year's fiscal `, `the year-ago `. */
function beforeQuarter(w: Atoms, i: number): { from: number; year: YearRef | null } {
  let from = i;
  if (w.word[from - 1] === "-" && w.word[from - 2] === "fiscal") from -= 2;
  else if (w.word[from - 1] === "fiscal") from--;
  const relative = RELATIVE_YEARS.get(w.word[from - 3]!);
  if (w.word[from - 1] === "'s" && w.word[from - 2] === "year" && relative !== undefined)
    return { from: from - 3, year: { shift: relative, from: "published" } };
  let year: YearRef | null = null;
  if (isYearShaped(w, from - 1)) {
    from--;
    year = { year: w.value[from]! };
  } else if (w.word[from - 2] === "-" && w.word[from - 3] === "year") {
    if (w.word[from - 1] === "ago" || w.word[from - 1] === "earlier") {
      from -= 3;
      year = LAST_YEAR;
    }
  }
  // `the prior-year quarter`
  const prior = w.word[from - 1] === "year" ? (w.word[from - 2] === "-" ? from - 3 : from - 2) : 0;
  if (prior > 0 && PRIOR.has(w.word[prior]!)) {
    from = prior;
    year = LAST_YEAR;
  }
  return { from: w.word[from - 1] === "the" ? from - 1 : from, year };
}

/** Up to that day of a month what ended had ended with the month before, as far as months count: `ended Oct. 1`. */
const FIRST_DAYS = 10;

/**
 * `the quarter ended June 30` is that of the calendar which most of it lies in, the quarter of its middle month: that ended
 * July 31 is the second.
 */
function quarterEnded(w: Atoms, i: number, propose: Propose): boolean {
  const ended = w.word[i + 1] === "ended" || w.word[i + 1] === "ending";
  if (!ended || w.kind[i + 2] !== Kind.MONTH) return false;
  const dated = w.kind[i + 3] === Kind.DIGITS && !isYearShaped(w, i + 3);
  const told = yearAfter(w, dated ? i + 4 : i + 3)?.year ?? null;
  const late = dated && w.value[i + 3]! <= FIRST_DAYS ? 2 : 1;
  const middle = w.value[i + 2]! - late;
  const nth = Math.ceil((middle < 1 ? middle + 12 : middle) / 3);
  const year = told !== null && middle < 1 && "year" in told ? { year: told.year - 1 } : told;
  propose(i - 1, i, { is: "part", grain: "quarter", nth, year, lean: null });
  return true;
}

function likePeriod(w: Atoms, i: number, propose: Propose): boolean {
  const the = w.word[i - 2] === "the" && LIKE.has(w.word[i - 1]!);
  if (!the) return false;
  const a = w.word[i + 1] === "a" && w.word[i + 2] === "year";
  if (a && (w.word[i + 3] === "ago" || w.word[i + 3] === "earlier")) {
    propose(i - 2, i + 3, { is: "comparison", year: LAST_YEAR, grain: null });
    return true;
  }
  const year = yearAfter(w, i + 1);
  if (year === null) return false;
  propose(i - 2, year.to, { is: "comparison", year: year.year, grain: null });
  return true;
}

/** So many atoms on each side a game is looked for. */
const GAME_REACH = 20;

/** True where the words around, on one side or the other of its sentence, tell of a game. */
function isOfGame(w: Atoms, i: number): boolean {
  for (const step of [-1, 1])
    for (let at = i + step; Math.abs(at - i) < GAME_REACH; at += step) {
      if (at < 0 || at >= w.length || w.kind[at] === Kind.BREAK) break;
      if (GAME_WORDS.has(w.word[at]!)) return true;
    }
  return false;
}

/** What may stand between a quarter and the year that it shares with a longer period: `Fourth Quarter and Full Year 2024`. */
const LONGER: ReadonlySet<string> = new Set(
  "full whole fiscal half first six nine months year".split(" "),
);
const LONGEST_SHARE = 5;

/** The year that a quarter shares with the longer period told with it, or null. */
function sharedYear(w: Atoms, i: number): YearRef | null {
  if (w.word[i] !== "and" && w.word[i] !== "&") return null;
  let at = i + 1;
  while (at < i + LONGEST_SHARE && LONGER.has(w.word[at]!)) at++;
  return at > i + 1 ? (yearAfter(w, at)?.year ?? null) : null;
}

/** `the third quarter`, `third-quarter`, `the first half of 2024`, `the 1988 period`, `the latest quarter`. */
export const quarters: Recogniser = (w, i, propose) => {
  if (w.kind[i] === Kind.UNIT && UNIT_NAMES[w.value[i]!] !== "quarter") return;
  const word = w.word[i]!;
  // `quarter-final`, `half-time`
  if (word.endsWith("s") || (w.word[i + 1] === "-" && w.kind[i + 2] === Kind.OTHER)) return;
  const half = word === "half";
  const hyphen = w.word[i - 1] === "-";
  const at = hyphen ? i - 2 : i - 1;
  const nth = word === "period" ? undefined : NTH.get(w.word[at]!);
  if (nth !== undefined) {
    const after = yearAfter(w, i + 1);
    const ofYear = w.word[i + 1] === "of" && w.word[i + 2] === "the" && w.word[i + 3] === "year";
    if (half && after === null && !ofYear) return;
    if (NEED_YEAR.has(w.word[at]!) && after === null) return;
    const { from, year } = beforeQuarter(w, at);
    // `a touchdown in the fourth quarter`
    if (year === null && after === null && isOfGame(w, i)) return;
    // An adjective takes no article along: `the [third-quarter] loss`.
    const first = hyphen && w.word[from] === "the" && year === null && from === at - 1 ? at : from;
    propose(first, after?.to ?? (half && ofYear ? i + 3 : i), {
      is: "part",
      grain: half ? "half" : "quarter",
      nth: half ? Math.min(nth, 2) : nth,
      year:
        year === LAST_YEAR
          ? { shift: -1, from: "published" }
          : (year ?? after?.year ?? sharedYear(w, i + 1)),
      lean: null,
    });
    return;
  }
  if (half || likePeriod(w, i, propose)) return;
  const { from, year } = beforeQuarter(w, i);
  if (year !== null && (w.word[from] === "the" || year === LAST_YEAR)) {
    propose(from, i, { is: "comparison", year, grain: "quarter" });
    return;
  }
  const latest = w.word[i - 1] === "latest" && w.word[i - 2] === "the";
  if (latest) propose(i - 2, i, { is: "reported", grain: "quarter" });
  else if (word === "quarter" && w.word[i - 1] === "the" && w.word[i + 1] !== "of") {
    // `the quarter to July`
    if (w.word[i + 1] === "to" && w.kind[i + 2] === Kind.MONTH) {
      propose(i - 1, i, { is: "duration", value: "P1Q" });
      return;
    }
    if (!quarterEnded(w, i, propose)) propose(i - 1, i, { is: "reported", grain: "quarter" });
  }
};

/** `fiscal 2023`, `FY2023`, `fiscal year 2023`, `FY23`; `Q3`, `Q3 2023`, `H1 2024`. */
export const fiscalYears: Recogniser = (w, i, propose) => {
  const word = w.word[i]!;
  if (word === "q" || word === "h") {
    const nth = w.value[i + 1]!;
    const parts = word === "q" ? 4 : 2;
    const glued = w.kind[i + 1] === Kind.DIGITS && w.end[i] === w.start[i + 1];
    if (!glued || w.end[i + 1]! - w.start[i + 1]! !== 1 || nth < 1 || nth > parts) return;
    const year = yearAfter(w, i + 2);
    if (word === "h" && year === null) return;
    const grain = word === "q" ? "quarter" : "half";
    propose(i, year?.to ?? i + 1, { is: "part", grain, nth, year: year?.year ?? null, lean: null });
    return;
  }
  const at = w.word[i + 1] === "year" ? i + 2 : i + 1;
  // as long as `the fiscal year` alone, which stands in it
  const from = at === i + 2 && w.word[i - 1] === "the" ? i - 1 : i;
  if (isYearShaped(w, at)) propose(from, at, yearPoint(w.value[at]!));
  else if (word === "fy" && w.kind[at] === Kind.DIGITS && w.end[at]! - w.start[at]! === 2)
    propose(i, at, yearPoint(2000 + w.value[at]!));
};
