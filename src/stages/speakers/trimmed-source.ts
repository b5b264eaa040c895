import { Shape, type Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { isOfTime, withoutTime } from "../attribution/without-time.js";

/**
 * Where who speaks ends before the time that a source holds: `Reyes {on Monday}`. A clause or participle keeps it, since it is its
 * own: `voters who came {on Tuesday}`, `a poll released {this week}`.
 */
export function endOfSpeaker(tokens: Tokens, first: number, last: number): number {
  const time = withoutTime(tokens, first, last);
  // a reader may have left the time out and the participle in: `a poll {released} on Monday`
  const cut = last < tokens.length && tokens.tag[last - 1] === Tag.VBN && isOfTime(tokens, last);
  const end = time === last && cut ? last - 1 : time;
  return isNoun(tokens.tag[end - 1]!) && !tokens.tag.subarray(first, end).some(isVerb) ? end : last;
}

/**
 * Words that close no noun phrase: what a reader took of the words behind it (`prosecutors {in}`, `Reyes {both}`).
 */
const CLOSES_NOTHING: ReadonlySet<string> = new Set(
  "in on at of for from by with and or but who which that the a an both also".split(" "),
);

/**
 * Tokens `[first, last)` without the marks around them (a closing parenthesis stays) and the words at their end that
 * no noun phrase ends with.
 */
export function withoutMarks(tokens: Tokens, first: number, last: number): [number, number] {
  const isMark = (i: number): boolean => tokens.tag[i] === Tag.PUNCT && tokens.word[i] !== ")";
  const isLoose = (i: number): boolean =>
    i > first && CLOSES_NOTHING.has(tokens.word[i]!) && !(tokens.shape[i]! & Shape.CAPITAL);
  while (
    last > first &&
    (tokens.tag[last - 1] === Tag.POS || isMark(last - 1) || isLoose(last - 1))
  )
    last--;
  while (first < last && tokens.tag[first] === Tag.PUNCT) first++;
  return [first, last];
}
