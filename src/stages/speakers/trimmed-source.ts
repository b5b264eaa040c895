import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";

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
