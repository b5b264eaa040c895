import type { Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";

const UNITS = new Set("day week month year morning afternoon evening night hour".split(" "));
const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow".split(
    " ",
  ),
);
const MONTHS = new Set(
  "january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.".split(
    " ",
  ),
);
const WHICH = new Set([
  "this",
  "last",
  "next",
  "that",
  "later",
  "earlier",
  "same",
  "the",
  "late",
  "early",
]);
/** In tokens. */
const LONGEST = 6;
const PREPOSITIONS = new Set(["on", "in", "at", "by", "during", "since", "until", "of"]);

/**
 * Where the expression of time that ends at token `last` begins, its preposition included (`later that year`,
 * `on March 7`, `this month`); -1 where none ends there. Such words stand beside a subject and are never one.
 *
 * @param low first token that may be looked at
 */
export function timeStart(tokens: Tokens, last: number, low: number): number {
  const { word, tag } = tokens;
  let i = last;
  if (tag[i] === Tag.CD && i > low && MONTHS.has(word[i - 1]!)) i--;
  else if (tag[i] === Tag.CD && isYear(word[i]!) && i > low && word[i - 1] === "in") return i - 1;
  else if (UNITS.has(word[i]!)) {
    if (i === low || !WHICH.has(word[i - 1]!) || word[i - 1] === "the") return -1;
  } else if (
    !DAYS.has(word[i]!) &&
    !(MONTHS.has(word[i]!) && tag[i] === Tag.NNP && word[i - 1] === "in")
  )
    return -1;
  const floor = Math.max(low, last - LONGEST);
  while (i > floor && (WHICH.has(word[i - 1]!) || DAYS.has(word[i - 1]!))) i--;
  if (i > low && PREPOSITIONS.has(word[i - 1]!)) i--;
  return i;
}

/** True for words that measure time: `years`. */
export const isTimeUnit = (lemma: string): boolean => UNITS.has(lemma);

const isYear = (word: string): boolean => /^(1[89]|20)\d\d$/.test(word);
