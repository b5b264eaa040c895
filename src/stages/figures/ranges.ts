import { CONTESTS, DOWN, MOVES, UP } from "../../lexicons/en/figure-contexts.js";
import { exact, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isDash, isHyphen, type Pieces, wordAt } from "./pieces.js";
import { readWithUnit } from "./quantity.js";

/** How far before `from` a word of change makes two states of what looks like a range. */
const REACH = 8;

/** Before `from`: the two ends of a range after all. */
const RANGES = new Set(
  "range ranges ranged ranging vary varies varied varying anywhere ages between prices sizes".split(
    " ",
  ),
);

/** True where two numbers joined by `to` are states before and after, or two sides of a poll. */
function areTwo(p: Pieces, i: number, share: boolean): boolean {
  const from = wordAt(p, i - 1) === "from" ? i - 1 : -1;
  for (let j = Math.max(0, i - REACH); j < i; j++) {
    const word = wordAt(p, j);
    if (RANGES.has(word)) return false;
    if (share && CONTESTS.has(word)) return true;
    if (from >= 0 && (UP.has(word) || DOWN.has(word) || MOVES.has(word))) return true;
  }
  return false;
}

interface Joint {
  /** Index of the second amount. */
  readonly at: number;
  readonly word: "dash" | "to" | "and" | "or";
}

/** What may join two ends of a range after piece `j`, where `first` begins at `i`. */
function jointAt(p: Pieces, i: number, j: number): Joint | null {
  let at = j;
  // `10- to 12-year-olds`
  if (isHyphen(wordAt(p, at)) && gluedBefore(p, at) && /^(to|or|and)$/.test(wordAt(p, at + 1)))
    at++;
  const word = wordAt(p, at);
  if (isDash(word)) {
    // `10-to-15`
    if (wordAt(p, at + 1) === "to" && isHyphen(wordAt(p, at + 2)))
      return { at: at + 3, word: "to" };
    return gluedBefore(p, at) === gluedBefore(p, at + 1) || (word === "-" && gluedBefore(p, at + 1))
      ? { at: at + 1, word: "dash" }
      : null;
  }
  if (word === "to" || word === "through") return { at: at + 1, word: "to" };
  if (word === "or") return { at: at + 1, word: "or" };
  return word === "and" && wordAt(p, i - 1) === "between" ? { at: at + 1, word: "and" } : null;
}

/** Joins two quantities into a range (`10 to 15 million`, `$5-6m`, `between 10 and 12%`), or null. */
export function joinRange(p: Pieces, first: Found): Found | null {
  if (typeof first.value !== "number") return null;
  const joint = jointAt(p, first.from, first.to);
  if (!joint) return null;
  const bare = first.unit === null && first.kind === "count";
  let second = readWithUnit(p, joint.at);
  if (!second) {
    const amount = readAmount(p, joint.at, first.kind === "money");
    if (!amount || !(bare || first.kind === "money" || first.kind === "age")) return null;
    if (gluedBefore(p, amount.to) && /^\p{L}/u.test(wordAt(p, amount.to))) return null;
    second = {
      ...first,
      from: joint.at,
      to: amount.to,
      number: [joint.at, amount.to],
      value: amount.value,
      scale: amount.scale,
    };
  }
  if (typeof second.value !== "number") return null;
  if (
    !bare &&
    (second.unit !== first.unit || (second.kind !== first.kind && second.kind !== "count"))
  )
    return null;
  if (bare && second.kind === "multiple" && joint.word === "and") return null;
  // the second's magnitude goes for both where the first has none: `10 to 15 million`
  let low = first.value;
  const scale = second.scale ?? 1;
  if ((first.scale ?? 1) === 1 && scale > 1 && low * scale <= second.value && low < 1000)
    low = exact(low * scale);
  if (!(low < second.value)) return null;
  if (joint.word === "or" && (second.kind !== "count" || second.value > low + Math.max(2, low))) {
    if (!(bare && second.value <= low * 2)) return null;
  }
  if (
    joint.word === "to" &&
    areTwo(p, first.from, second.unit === null || second.unit === "percent")
  )
    return null;
  return {
    ...second,
    from: first.from,
    number: [first.number[0], second.number[1]],
    value: null,
    low,
    high: second.value,
    ...(first.sure || second.sure ? { sure: true } : {}),
  };
}
