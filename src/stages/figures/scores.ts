import { ODDS_WORDS, SCORE_WORDS } from "../../lexicons/en/figure-contexts.js";
import { type Amount, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isDash, isHyphen, Kind, type Pieces, wordAt } from "./pieces.js";

/** How many pieces before and after the pair are looked at for what it is. */
const BEFORE = 8;
const AFTER = 4;

/** True where a word of the set stands near the pieces `from`..`to`, in the same clause after them. */
export function near(p: Pieces, from: number, to: number, set: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from - BEFORE); i < from; i++) if (set.has(wordAt(p, i))) return true;
  for (let i = to; i < to + AFTER; i++) {
    const word = wordAt(p, i);
    if (word === "." || word === ";") return false;
    if (set.has(word)) return true;
  }
  return false;
}

/** A pair of numbers that is no range: a score, a vote (`51-48`, `2-to-1`), or odds (`3-to-1`, `5:1`). */
export function readScore(p: Pieces, i: number, first: Amount): Found | null {
  if (first.scale > 1 || first.value < 0 || !Number.isInteger(first.value)) return null;
  let j = first.to;
  let mark = wordAt(p, j);
  const glued = gluedBefore(p, j);
  let to = false;
  if (mark === "to") to = true;
  else if (isDash(mark)) {
    if (wordAt(p, j + 1) === "to" && isHyphen(wordAt(p, j + 2))) {
      to = true;
      mark = "-to-";
      j += 2;
    } else if (p.kind[i] !== Kind.NUMBER && !glued) return null;
  } else if (mark !== ":" || !glued) return null;
  if (mark === ":" && !gluedBefore(p, j + 1)) return null;
  const second = readAmount(p, j + 1);
  if (!second || second.scale > 1 || second.value < 0 || !Number.isInteger(second.value))
    return null;
  const end = second.to;
  const after = wordAt(p, end);
  // dates, telephone numbers and units are no scores
  if (isDash(after) && gluedBefore(p, end) && p.kind[end + 1] === Kind.NUMBER) return null;
  if (p.kind[end] === Kind.WORD && gluedBefore(p, end)) return null;
  if (after === "%" || after === "percent" || after === "per") return null;
  if (first.value > 999 || second.value > 999) return null;
  const odds = near(p, i, end, ODDS_WORDS);
  const score = near(p, i, end, SCORE_WORDS);
  const pair: readonly [number, number] = [first.value, second.value];
  const base = { from: i, to: end, number: [i, end] as const, unit: null };
  if (mark === ":") {
    if (!odds && !score) return null;
    return odds && second.value > 0
      ? { ...base, kind: "ratio", value: first.value / second.value }
      : { ...base, kind: "score", value: pair };
  }
  if (mark === "-to-") {
    const isScore = VOTE_NOUNS.has(after) || (near(p, i, i, VOTED) && !ODDS_WORDS.has(after));
    return isScore || second.value === 0
      ? { ...base, kind: "score", value: pair }
      : { ...base, kind: "ratio", value: first.value / second.value };
  }
  if (to) {
    // `voted 6 to 3`; without a vote it is a range
    if (first.value <= second.value && !near(p, i, i, VOTED)) return null;
    if (odds && second.value > 0 && second.value < first.value && second.value < 10)
      return { ...base, kind: "ratio", value: first.value / second.value };
    return score && !second.spelled === !first.spelled
      ? { ...base, kind: "score", value: pair }
      : null;
  }
  if (odds && !score && second.value > 0)
    return { ...base, kind: "ratio", value: first.value / second.value };
  if (score || first.value >= second.value) return { ...base, kind: "score", value: pair };
  return null;
}

const VOTE_NOUNS = new Set(
  "vote votes decision ruling win victory loss defeat draw lead verdict opinion".split(" "),
);
const VOTED = new Set("voted vote votes ruled beat defeated won lost win loss".split(" "));
