import { CANDIDACY, POLL_WORDS } from "../../lexicons/en/figure-contexts.js";
import type { Amount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isHyphen, type Pieces, wordAt } from "./pieces.js";

const POINTS = new Set(["point", "points", "pt", "pts"]);

/** Index after `percent`, `per cent`, `%`, `pct` at piece `j`, else -1. */
function percentAt(p: Pieces, j: number): number {
  const word = wordAt(p, j);
  if (word === "%" || word === "percent" || word === "percents" || word === "pct" || word === "pc")
    return word === "pc" && !gluedBefore(p, j) ? -1 : j + 1;
  if (word === "percentage") return j + 1;
  if (word === "per" && (wordAt(p, j + 1) === "cent" || wordAt(p, j + 1) === "cents")) return j + 2;
  if (word === "per" && isHyphen(wordAt(p, j + 1)) && wordAt(p, j + 2) === "cent") return j + 3;
  return -1;
}

/** Of an opinion: `down nine points in the poll`. More points than that are an index's or a score's. */
const MOST_POINTS = 60;
const POLL_REACH = 20;

/** Before `by`, what one does with points. */
const LEADING = new Set(
  "ahead lead leads led leading trail trails trailed trailing behind up down".split(" "),
);

const CARRIED = new Set("carried won lost beat defeated".split(" "));
/** How far before `by` the verb may stand: `carried the northern district by`. */
const CARRIED_REACH = 6;

/** True before `by` for a place or a rival that was won. */
function isCarried(p: Pieces, by: number): boolean {
  for (let i = by - 1; i >= 0 && i >= by - CARRIED_REACH; i--)
    if (CARRIED.has(wordAt(p, i))) return true;
  return false;
}

/** True where the words around are about a poll, whose points are of a percentage, or say that a candidate leads by so many. */
function inPoll(p: Pieces, i: number): boolean {
  const by = wordAt(p, i - 1) === "by" ? i - 1 : i - 2;
  const led = wordAt(p, by) === "by" && (LEADING.has(wordAt(p, by - 1)) || isCarried(p, by));
  for (let j = Math.max(0, i - POLL_REACH); j < i + POLL_REACH; j++)
    if (POLL_WORDS.has(wordAt(p, j)) || (led && CANDIDACY.has(wordAt(p, j)))) return true;
  return false;
}

/** After `quarter-point`, what a rate does. */
const MOVES = new Set(
  "rise rises increase increases hike hikes cut cuts reduction reductions decrease decreases move moves rate".split(
    " ",
  ),
);
const PARTS_OF_POINT = new Map([
  ["quarter", 0.25],
  ["half", 0.5],
]);

/** Whose points are of a percentage. */
const RATES = new Set(
  "rate rates borrowing inflation unemployment yield yields mortgage mortgages".split(" "),
);
const RATE_REACH = 30;

/** True where a rate stands before the figure in its sentence: `lifted rates by a half-point`. */
function isOfRate(p: Pieces, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - RATE_REACH; j--) if (RATES.has(wordAt(p, j))) return true;
  return false;
}

/** `a quarter-point cut`, `half-point rise`, `three-quarter point increase`: of a percentage point, as of rates. */
export function readPointPart(p: Pieces, i: number): Found | null {
  if (wordAt(p, i) === "a") return readPointPart(p, i + 1);
  const three = wordAt(p, i) === "three" && isHyphen(wordAt(p, i + 1)) && wordAt(p, i + 2);
  const at = three === "quarter" || three === "quarters" ? i + 2 : i;
  const part = at > i ? 0.75 : PARTS_OF_POINT.get(wordAt(p, at));
  if (part === undefined) return null;
  let to = isHyphen(wordAt(p, at + 1)) ? at + 2 : at + 1;
  if (wordAt(p, to) === "percentage") to += isHyphen(wordAt(p, to + 1)) ? 2 : 1;
  // `half a point`, `three-quarters of a point`
  const of = wordAt(p, to) === "of" ? to + 1 : to;
  const whole = wordAt(p, of) === "a" && wordAt(p, of + 1) === "point";
  if (whole) to = of + 1;
  if (wordAt(p, to) !== "point") return null;
  if ((whole || !MOVES.has(wordAt(p, to + 1))) && !isOfRate(p, i)) return null;
  return {
    from: i,
    to: to + 1,
    number: [i, at + 1],
    kind: "percent",
    value: part,
    unit: "percentage-point",
  };
}

/** Index after `of a percentage point`, `of one per cent` at piece `j`, else -1. */
function ofWhole(p: Pieces, j: number): number {
  if (wordAt(p, j + 1) !== "a" && wordAt(p, j + 1) !== "one") return -1;
  const to = percentAt(p, j + 2);
  if (wordAt(p, j + 2) === "percentage" && wordAt(p, to) !== "point") return -1;
  return wordAt(p, to) === "point" ? to + 1 : to;
}

/** Percent, percentage points and basis points after an amount: `46%`, `3.5 per cent`, `two percentage points`. */
export function readPercent(p: Pieces, i: number, amount: Amount): Found | null {
  let j = amount.to;
  const hyphen = isHyphen(wordAt(p, j)) && gluedBefore(p, j) && gluedBefore(p, j + 1);
  if (hyphen) j++;
  const found = (to: number, unit: string): Found => ({
    from: i,
    to,
    number: [i, amount.to],
    kind: "percent",
    value: amount.value,
    unit,
    scale: amount.scale,
  });
  const word = wordAt(p, j);
  if (
    (word === "points" || word === "pts" || (hyphen && word === "point")) &&
    amount.value <= MOST_POINTS &&
    inPoll(p, i)
  )
    return found(j + 1, "percentage-point");
  // `0.2 of a percentage point`
  const part = word === "of" && amount.value < 1 && !amount.spelled ? ofWhole(p, j) : -1;
  if (part > 0)
    return found(part, wordAt(p, part - 1) === "point" ? "percentage-point" : "percent");
  if (word === "bps" || word === "bp") return found(j + 1, "basis-point");
  if (word === "basis") {
    const noun = isHyphen(wordAt(p, j + 1)) ? j + 2 : j + 1;
    return POINTS.has(wordAt(p, noun)) ? found(noun + 1, "basis-point") : null;
  }
  const to = percentAt(p, j);
  if (to < 0) return null;
  const noun = isHyphen(wordAt(p, to)) && gluedBefore(p, to) ? to + 1 : to;
  if (POINTS.has(wordAt(p, noun))) return found(noun + 1, "percentage-point");
  return found(to, "percent");
}
