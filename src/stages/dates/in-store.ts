import type { Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { wordSet } from "../../lexicons/en/word-set.js";

/** Words that open a clause before a date. */
export const CLAUSE_OPENERS = wordSet("that and but because while when if as");
/** Openers of clauses too, where the date has a preposition: `which in March will face`, but `who left Monday`. */
export const RELATIVES = wordSet("which who where");

const PRESENT = wordSet("is are 's 're 'm");
/** What happens on a day: `the hearing is on Tuesday`. */
const EVENTS = wordSet(
  "ballot by-election ceremony concert deadline debate derby election exam exams final finals fixture funeral game hearing inauguration inquest " +
    "interview kick-off launch match meeting memorial parade poll polls race rally referendum replay semi-final sentencing session show strike summit " +
    "talks test tie trial vote wake wedding",
);
/** What is arranged stands in the present with `-ing`: `we are playing on Saturday`. */
const ARRANGING = wordSet(
  "arriving closing coming departing ending facing flying going holding hosting leaving marching marrying meeting moving opening playing resuming " +
    "retiring returning seeing speaking staging starting striking touring travelling traveling visiting voting",
);
/** What stands between an event and a day that is not its own: `the trial is over after a ruling on Monday`. */
const AFTERWARDS = wordSet("after following over since");
/** How far before a date its event or its present tense may stand. */
const PRESENT_REACH = 8;
/** The same, of `there is a 40 per cent chance of showers on Sunday`. */
const THERE_REACH = 12;

/** True for a subject before the verb that is the next of its kind: `the next full council is on the 27th`. */
function isNext(tokens: Tokens, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= start && i >= verb - PRESENT_REACH; i--)
    if (tokens.word[i] === "next") return true;
  return false;
}

/** True before a date that something lies on: `a vote on Thursday`, `a vote Thursday`; not `anger after Thursday`. */
const liesOn = (tokens: Tokens, first: number): boolean =>
  tokens.word[first - 1] === "on" ||
  tokens.word[first - 1] === "in" ||
  tokens.word[first - 1] === "at" ||
  isNoun(tokens.tag[first - 1]!) ||
  PRESENT.has(tokens.word[first - 1]!);

/**
 * True where the present tells what a date has in store: `there’s a vote on Thursday`, `the hearing is on Tuesday`, `we
 * are playing on Saturday`.
 */
export function isInStore(tokens: Tokens, first: number, start: number): boolean {
  if (!liesOn(tokens, first)) return false;
  let verbs = false;
  for (let i = first - 1; i >= start && i >= first - THERE_REACH; i--) {
    if (i < first - PRESENT_REACH) {
      if (PRESENT.has(tokens.word[i]!) && tokens.word[i - 1] === "there") return true;
      if (isVerb(tokens.tag[i]!) || CLAUSE_OPENERS.has(tokens.word[i]!)) return false;
      continue;
    }
    const tag = tokens.tag[i]!;
    if (CLAUSE_OPENERS.has(tokens.word[i]!) && tokens.word[i] !== "and") return false;
    if (RELATIVES.has(tokens.word[i]!)) return false;
    if (ARRANGING.has(tokens.word[i]!) && tag === Tag.VBG) {
      const be = tokens.tag[i - 1] === Tag.RB ? i - 2 : i - 1;
      if (PRESENT.has(tokens.word[be]!)) return true;
    }
    if (!PRESENT.has(tokens.word[i]!)) {
      verbs ||= isVerb(tag) || AFTERWARDS.has(tokens.word[i]!);
      continue;
    }
    const next = tokens.word[i + 1]!;
    if (next === "been" || tokens.tag[i + 1] === Tag.VBN) return false;
    if (next === "there" || tokens.word[i - 1] === "there") return true;
    // the event is the subject, and no other verb comes before the day
    return (EVENTS.has(tokens.word[i - 1]!) || isNext(tokens, i, start)) && !verbs;
  }
  return false;
}
