import { LABELS, ODDS_WORDS, SCORE_WORDS } from "../../lexicons/en/figure-contexts.js";
import { type Amount, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isCapital, isDash, isHyphen, Kind, type Pieces, wordAt } from "./pieces.js";

/** How many pieces before and after the pair are looked at for what it is. */
const BEFORE = 8;
const AFTER = 4;
/** In odds with the smaller number first (`2-7`) the greater is hardly ever more. */
const LONGEST_ODDS = 20;
/** More than either side of a score has. */
const HIGHEST = 999;

const VOTED = new Set("voted vote votes ruled beat defeated won lost win loss".split(" "));
const VOTE_NOUNS = new Set(
  "vote votes decision ruling win victory loss defeat draw lead verdict opinion".split(" "),
);

/** True where a word of the set stands near the pieces `from`..`to`, in the same clause after them. */
function near(p: Pieces, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from - BEFORE); i < from; i++) if (set.has(wordAt(p, i))) return true;
  for (let i = to; i < to + AFTER; i++) {
    const word = wordAt(p, i);
    if (word === "." || word === ";") return false;
    if (set.has(word)) return true;
  }
  return false;
}

/** True between two names, as lists of results print a score: `Marlow Town 2-1 Lund`. */
const areTeams = (p: Pieces, from: number, to: number): boolean =>
  isCapital(p, from - 1) && isCapital(p, to) && !LABELS.has(wordAt(p, from - 1));

interface Joint {
  /** Index of the second number. */
  readonly at: number;
  readonly how: "dash" | "to" | "votes to" | "-to-" | "-for-" | ":";
}

/** What joins the two sides after piece `j`. */
function jointAt(p: Pieces, i: number, j: number): Joint | null {
  const mark = wordAt(p, j);
  const glued = gluedBefore(p, j);
  if (mark === "to") return { at: j + 1, how: "to" };
  // `312 votes to 287`
  if (mark === "votes" && wordAt(p, j + 1) === "to") return { at: j + 2, how: "votes to" };
  if (mark === ":") return glued && gluedBefore(p, j + 1) ? { at: j + 1, how: ":" } : null;
  if (!isDash(mark)) return null;
  const word = wordAt(p, j + 1);
  if ((word === "to" || word === "for") && isHyphen(wordAt(p, j + 2)))
    return { at: j + 3, how: word === "to" ? "-to-" : "-for-" };
  return p.kind[i] === Kind.NUMBER || glued ? { at: j + 1, how: "dash" } : null;
}

const isSide = (amount: Amount): boolean =>
  amount.scale === 1 &&
  amount.value >= 0 &&
  amount.value <= HIGHEST &&
  Number.isInteger(amount.value);

/** True where what follows makes the pair a date, a telephone number or a measure. */
function isOther(p: Pieces, end: number): boolean {
  const after = wordAt(p, end);
  if (gluedBefore(p, end) && p.kind[end] === Kind.WORD) return true;
  if (isDash(after) && gluedBefore(p, end) && p.kind[end + 1] === Kind.NUMBER) return true;
  return after === "%" || after === "percent" || after === "per";
}

/** A pair of numbers that is no range: a score, a vote (`51-48`, `2-to-1`), or odds (`3-to-1`, `5:1`). */
export function readScore(p: Pieces, i: number, first: Amount): Found | null {
  if (!isSide(first)) return null;
  // `drew 19-all`
  const all = isDash(wordAt(p, first.to)) && wordAt(p, first.to + 1) === "all";
  if (all && gluedBefore(p, first.to) && gluedBefore(p, first.to + 1)) {
    const value: [number, number] = [first.value, first.value];
    const to = first.to + 2;
    return { from: i, to, number: [i, to], kind: "score", value, unit: null, cued: true };
  }
  const joint = jointAt(p, i, first.to);
  const second = joint && readAmount(p, joint.at);
  if (!joint || !second || !isSide(second) || isOther(p, second.to)) return null;
  // `Five-0` is a name
  if (joint.how === "dash" && first.spelled !== second.spelled) return null;
  const { to } = second;
  const number: readonly [number, number] = [i, to];
  const score: Found = {
    from: i,
    to,
    number,
    kind: "score",
    value: [first.value, second.value],
    unit: null,
  };
  const ratio: Found | null =
    second.value > 0 ? { ...score, kind: "ratio", value: first.value / second.value } : null;
  const after = wordAt(p, to);
  const odds = near(p, i, to, ODDS_WORDS);
  const scored = near(p, i, to, SCORE_WORDS);
  switch (joint.how) {
    case ":":
      return odds ? ratio : scored ? score : null;
    case "-for-":
      return ratio;
    case "votes to":
      return score;
    case "-to-":
      return VOTE_NOUNS.has(after) || (near(p, i, i, VOTED) && !ODDS_WORDS.has(after))
        ? score
        : (ratio ?? score);
    case "to":
      // `voted 6 to 3`, `a 3 to 1 margin`; without a vote or odds it is a range
      if (odds && first.value > second.value && second.value < 10) return ratio;
      if (first.value <= second.value && !near(p, i, i, VOTED)) return null;
      // `a majority of 11 to one`
      return scored && (second.spelled || !first.spelled) ? score : null;
    case "dash":
      // `at 33-1 odds`, whatever was won
      if (ODDS_WORDS.has(after) && after !== "margin") return ratio;
      // the smaller first is a range, beside people as beside outsiders: `300-400 people`
      if (odds && !scored && first.value < second.value && second.value > LONGEST_ODDS) return null;
      if (odds && !scored) return ratio;
      if (areTeams(p, i, to)) return { ...score, cued: true, counted: null };
      if (scored) return { ...score, cued: true };
      return first.value >= second.value ? score : null;
  }
}
