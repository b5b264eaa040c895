import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import type { Name } from "./name.js";
import { nameFrom } from "./scene.js";
import { isTime } from "./unnamed.js";

const TIME_OPENERS: ReadonlySet<string> = new Set(["this", "last", "next", "on", "late", "early"]);
const LONGEST_TIME = 4;

/**
 * Where a source ends without the time at which it spoke (`the Supreme Court {this month}`, `Reyes {on Monday}`):
 * behind the name that closes the rest; `last` where no name does, or where no time follows it.
 */
export function endWithoutTime(
  tokens: Tokens,
  names: readonly Name[],
  first: number,
  last: number,
): number {
  if (last - first < 2 || !isTime(tokens.word[last - 1]!)) return last;
  let end = last - 1;
  while (end > first && last - end < LONGEST_TIME && TIME_OPENERS.has(tokens.word[end - 1]!)) end--;
  const name = names[nameFrom(names, end - 1)];
  return name !== undefined && name.last === end && name.first >= first ? end : last;
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
