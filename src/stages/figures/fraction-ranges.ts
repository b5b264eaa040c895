import { CARDINALS, DENOMINATORS } from "../../lexicons/en/numbers.js";
import type { Found } from "./found.js";
import { gluedBefore, isHyphen, type Pieces, wordAt } from "./pieces.js";
import { areTwo } from "./ranges.js";

/** A fraction in words at piece `i`, whatever stands around it: `a third`, `half`, `a half`, `two-thirds`; or null. */
function fractionAt(p: Pieces, i: number): { to: number; value: number } | null {
  if (wordAt(p, i) === "half") return { to: i + 1, value: 0.5 };
  const count = wordAt(p, i) === "a" ? 1 : CARDINALS.get(wordAt(p, i));
  if (count === undefined || count < 1) return null;
  const hyphen = isHyphen(wordAt(p, i + 1)) && gluedBefore(p, i + 1);
  const noun = wordAt(p, hyphen ? i + 2 : i + 1);
  const part = DENOMINATORS.get(noun);
  if (part === undefined || count >= part) return null;
  const plural = noun.endsWith("s");
  return plural === count > 1 ? { to: hyphen ? i + 3 : i + 2, value: count / part } : null;
}

/** The pieces that a fraction in words takes at most. */
const LONGEST = 3;

/** The second of two states of one thing: the `a half` of `rose from a quarter to a half`; null where it is none. */
export function readSecondState(p: Pieces, i: number): Found | null {
  const state = wordAt(p, i - 1) === "to" ? fractionAt(p, i) : null;
  if (!state || (isHyphen(wordAt(p, state.to)) && gluedBefore(p, state.to))) return null;
  for (let from = i - 2; from >= i - 1 - LONGEST; from--)
    if (wordAt(p, from - 1) === "from" && fractionAt(p, from)?.to === i - 1) {
      const { to, value } = state;
      return { from: i, to, number: [i, to], kind: "ratio", value, unit: null };
    }
  return null;
}

/**
 * A range of fractions in words, the smaller first: `between a third and a half`, `a quarter to a third of voters`,
 * `two-thirds to three-quarters`; of two states of one thing (`rose from a quarter to a third`) the first alone.
 */
export function readFractionRange(p: Pieces, i: number): Found | null {
  const first = fractionAt(p, i);
  if (!first) return null;
  const joint = wordAt(p, first.to);
  const between = wordAt(p, i - 1) === "between";
  if (between ? joint !== "and" : joint !== "to") return null;
  const second = fractionAt(p, first.to + 1);
  if (!second || second.value <= first.value) return null;
  // `a quarter to a half hour`; and a mark that makes another word of it: `a third to a half-brother`
  const after = wordAt(p, second.to);
  if (after === "hour" || (isHyphen(after) && gluedBefore(p, second.to))) return null;
  const state = !between && areTwo(p, i, false);
  const to = state ? first.to : second.to;
  const share = { from: i, to, number: [i, to], kind: "ratio", unit: null } as const;
  return state
    ? { ...share, value: first.value, counted: null }
    : { ...share, value: null, low: first.value, high: second.value };
}
