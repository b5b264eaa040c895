import { CONTESTS, DOWN, MOVES, UP } from "../../lexicons/en/figure-contexts.js";
import { MULTIPLES } from "../../lexicons/en/numbers.js";
import { exact, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { endsPhrase } from "./moments.js";
import { gluedBefore, isDash, isHyphen, Kind, type Pieces, wordAt } from "./pieces.js";
import { readWithUnit } from "./quantity.js";

/** How far before `from` a word of change makes two states of what looks like a range. */
const REACH = 8;

/** Before `from`: the two ends of a range after all. */
const RANGES = new Set(
  "range ranges ranged ranging vary varies varied varying anywhere ages between prices sizes".split(
    " ",
  ),
);

/** What is itself a share, so that it rises from one to another: `the jobless rate rises 4.9 to 5 percent`. */
const SHARES = new Set(
  "rate rates unemployment joblessness inflation turnout yield yields approval support share odds".split(
    " ",
  ),
);

/** True where two numbers joined by `to` are states before and after, or two sides of a poll. */
export function areTwo(p: Pieces, i: number, share: boolean): boolean {
  const from = wordAt(p, i - 1) === "from" ? i - 1 : -1;
  const moved = UP.has(wordAt(p, i - 1)) || DOWN.has(wordAt(p, i - 1));
  for (let j = Math.max(0, i - REACH); j < i; j++) {
    const word = wordAt(p, j);
    if (RANGES.has(word)) return false;
    if (share && CONTESTS.has(word)) return true;
    if (share && moved && SHARES.has(word)) return true;
    if (from >= 0 && (UP.has(word) || DOWN.has(word) || MOVES.has(word) || MULTIPLES.has(word)))
      return true;
  }
  return false;
}

/** Before a bare number: by how much a share or a score moved. */
const STEPS = new Set(["up", "down"]);

/** A range of steps is no wider than that: `cut by 5 to 10 percent`, but `rose by 14,000 to 202,000`. */
const WIDEST_STEP = 4;

/** True after `by`, `by about`. */
const isStep = (p: Pieces, from: number): boolean =>
  wordAt(p, from - 1) === "by" || wordAt(p, from - 2) === "by";

interface Joint {
  /** Index of the second amount. */
  readonly at: number;
  readonly word: "dash" | "to" | "and" | "or" | "list";
}

/** True after `between`, `between the ages of`. */
function isBetween(p: Pieces, i: number): boolean {
  if (wordAt(p, i - 1) === "between") return true;
  return (
    wordAt(p, i - 1) === "of" && (wordAt(p, i - 3) === "between" || wordAt(p, i - 4) === "between")
  );
}

/** What may join two ends of a range after piece `j`, where `first` begins at `i`. */
function jointAt(p: Pieces, i: number, j: number): Joint | null {
  let at = j;
  // `10- to 12-year-olds`
  if (isHyphen(wordAt(p, at)) && gluedBefore(p, at) && /^(to|or|and)$/.test(wordAt(p, at + 1)))
    at++;
  const word = wordAt(p, at);
  if (isDash(word)) {
    return gluedBefore(p, at) === gluedBefore(p, at + 1) || (word === "-" && gluedBefore(p, at + 1))
      ? { at: at + 1, word: "dash" }
      : null;
  }
  // `18-to-34-year-olds`
  const second = isHyphen(wordAt(p, at + 1)) && gluedBefore(p, at + 1) ? at + 2 : at + 1;
  if (word === "to" || word === "through") return { at: second, word: "to" };
  if (word === "or") return { at: at + 1, word: "or" };
  return word === "and" ? { at: at + 1, word: isBetween(p, i) ? "and" : "list" } : null;
}

/** The quantity after the joint, in the first one's unit where it has none of its own. */
function secondOf(p: Pieces, first: Found, at: number): Found | null {
  const own = readWithUnit(p, at);
  if (own && (first.kind !== "money" || own.unit === first.unit)) return own;
  const amount = readAmount(p, at, first.kind === "money");
  if (!amount || first.kind === "percent" || first.kind === "measure") return null;
  if (gluedBefore(p, amount.to) && p.kind[amount.to] === Kind.WORD) return null;
  return {
    ...first,
    from: at,
    to: amount.to,
    number: [at, amount.to],
    value: amount.value,
    scale: amount.scale,
  };
}

/** The first value at the second's magnitude, where it has none of its own: `10 to 15 million`. */
function atScaleOf(first: Found, second: Found): number {
  const low = first.value as number;
  const scale = second.scale ?? 1;
  const shared = (first.scale ?? 1) === 1 && scale > 1 && low < 1000;
  return shared && low * scale <= (second.value as number) ? exact(low * scale) : low;
}

/**
 * Joins `first` with the quantity after it into a range (`10 to 15 million`, `$5-6m`, `between 10 and 12%`). Two
 * states (`rose from 4.9 to 5 percent`) stay two, but the first gets the second's unit. Null where nothing follows.
 */
export function joinRange(p: Pieces, first: Found): Found | null {
  if (typeof first.value !== "number") return null;
  const joint = jointAt(p, first.from, first.to);
  if (!joint) return null;
  const second = secondOf(p, first, joint.at);
  if (!second || typeof second.value !== "number") return null;
  // `fell 6 per cent – 17 per cent`: a dash with spaces parts what has units of its own
  if (
    joint.word === "dash" &&
    wordAt(p, joint.at - 1) !== "-" &&
    !gluedBefore(p, joint.at) &&
    first.unit !== null
  )
    return null;
  const bare = first.unit === null && first.kind === "count";
  // `a majority of 54 to 41 percent`: the larger first, so two sides
  if (bare && joint.word === "to" && second.unit === "percent" && first.value > second.value)
    return { ...first, kind: "percent", unit: "percent", counted: null };
  if (!bare && (second.unit !== first.unit || second.kind !== first.kind)) return null;
  const low = atScaleOf(first, second);
  const shares = second.unit === null || second.unit === "percent";
  // `from 4.9 to 5 percent`, `27 and 29 years old`: two figures, of which the first borrows the unit
  if (joint.word === "list" || (joint.word === "to" && areTwo(p, first.from, shares)))
    return bare && second.unit !== null && second.kind !== "multiple"
      ? { ...first, kind: second.kind, unit: second.unit, value: low, counted: null }
      : null;
  // `up three to 26`, of a party: by how much, and where to
  if (joint.word === "to" && bare && second.unit === null && STEPS.has(wordAt(p, first.from - 1)))
    if (endsPhrase(p, second.to)) return null;
  // `rose by 14,000 to 202,000`: by how much, and where to
  if (joint.word === "to" && isStep(p, first.from) && second.value > low * WIDEST_STEP) return null;
  // `plunged $4 to $14.75`: by how much, and where to
  const moved = wordAt(p, first.from - 1);
  if (joint.word === "to" && !bare && (UP.has(moved) || DOWN.has(moved))) return null;
  if (!(low < second.value)) return null;
  if (joint.word === "or" && second.value > low * 2) return null;
  return {
    ...second,
    from: first.from,
    number: [first.number[0], second.number[1]],
    value: null,
    low,
    high: second.value,
    sure: first.sure === true || second.sure === true,
  };
}
