import type { Tokens } from "../../document/layers.js";
import { isVerb, Tag } from "../../document/tag.js";
import { isRelative } from "./pronoun-words.js";
import { isTime } from "./unnamed.js";

/** Quantifiers that float behind the subject they belong to (`Reyes both`, `which together`). */
const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each", "together", "alike"]);
const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were"]);
const DEICTIC: ReadonlySet<string> = new Set(["this", "last", "next", "earlier"]);

/** True for a word that cannot close a noun phrase: what it opens was cut off. */
const isOpen = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  return (
    tag === Tag.IN ||
    tag === Tag.CC ||
    tag === Tag.DT ||
    tag === Tag.TO ||
    tag === Tag.WDT ||
    tag === Tag.WP
  );
};

/**
 * A source without words that are none of its noun phrase's: readers of attributions often take a word too many.
 * Behind it a preposition or `who` whose rest was cut off, a floating quantifier, a time (`the court this month`);
 * before it `there is`; a relative pronoun alone where its clause came along (`who make up most`).
 *
 * @returns the tokens `[first, last)` to read as the source; never none where some were given.
 */
export function trimmed(
  tokens: Tokens,
  from: number,
  to: number,
): readonly [first: number, last: number] {
  let first = from;
  let last = to;
  if (tokens.word[first] === "there" && BE.has(tokens.word[first + 1] ?? "") && last - first > 2)
    first += tokens.word[first + 2] === "no" && last - first > 3 ? 3 : 2;
  if (isRelative(tokens.word[first]!) && hasVerb(tokens, first + 1, last))
    return [first, first + 1];
  while (last - first > 1) {
    const word = tokens.word[last - 1]!;
    if (last - first > 2 && isTime(word) && DEICTIC.has(tokens.word[last - 2]!)) last -= 2;
    else if (FLOATING.has(word) || isOpen(tokens, last - 1)) last--;
    else break;
  }
  return [first, last];
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (isVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.MD) return true;
  return false;
}
