import type { Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { PEOPLES } from "../../lexicons/en/nationalities.js";
import {
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
} from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { classOf } from "../../lexicons/en/words.js";
import { type Capitals, isNameWord, isParticle, isSuffix } from "./name-words.js";
import { isRoleNoun } from "./titled.js";

const LONGEST_NAME = 14;

/** True where an `of` or `for` may go on with the name that it follows: `Bank of`, `Center for`, `Court of`. */
const takesOf = (tokens: Tokens, first: number, end: number): boolean =>
  ORGANIZATION_HEADS.has(tokens.word[end - 1]!) ||
  isRoleNoun(tokens.word[end - 1]!) ||
  ORGANIZATION_HEADS.has(tokens.word[first]!);

const isCommonNoun = (word: string): boolean => {
  const tags = classOf(word)?.tags;
  return tags !== undefined && (tags.includes(Tag.NN) || tags.includes(Tag.NNS));
};

/** A word behind which no `and` goes on with the same name: `the Justice Department and …`. */
const isWholeBody = (word: string): boolean =>
  PLACES.has(word) ||
  PEOPLES.has(word) ||
  KNOWN_ORGANIZATIONS.has(word) ||
  (ORGANIZATION_HEADS.has(word) && ORGANIZATION_NOUNS.has(word));

/** The end of the run of capitals that begins at `first`. */
export function endOfRun(tokens: Tokens, first: number, capitals: Capitals): number {
  const { word, sentence } = tokens;
  const here = sentence[first];
  const isWord = (i: number): boolean =>
    i < tokens.length && sentence[i] === here && isNameWord(tokens, i, capitals);
  let end = first + 1;
  let afterOf = false;
  while (end < tokens.length && sentence[end] === here && end - first < LONGEST_NAME) {
    const next = word[end]!;
    // `John Marlow Sr.` ends there, `Leo XIV` and `John Marlow, Jr.` too.
    if (isSuffix(next)) return end + 1;
    if (next === "," && end + 1 < tokens.length && isSuffix(word[end + 1]!)) return end + 2;
    if (isWord(end)) end++;
    else if (next === "&" && isWord(end + 1)) end += 2;
    else if (isParticle(next)) {
      let after = end + 1;
      while (after < end + 3 && isParticle(word[after] ?? "")) after++;
      if (!isWord(after)) break;
      end = after + 1;
    } else if ((next === "of" || next === "for") && takesOf(tokens, first, end)) {
      let after = end + 1;
      if (word[after] === "the") after++;
      if (!isWord(after)) break;
      afterOf = true;
      end = after + 1;
    } else if (next === "and" && isWord(end + 1)) {
      const left = word[end - 1]!;
      if (!isCommonNoun(left) || isRoleNoun(left) || isWholeBody(left)) break;
      let after = end + 2;
      while (isWord(after) && after - first < LONGEST_NAME) after++;
      const closes = afterOf
        ? isCommonNoun(word[after - 1]!)
        : ORGANIZATION_HEADS.has(word[after - 1]!);
      if (!closes) break;
      end = after;
    } else if (tokens.tag[end] === Tag.POS && isWord(end + 1)) {
      const left = word[end - 1]!;
      if (!PLACES.has(left) && !isCommonNoun(left) && word[first] !== "st." && word[first] !== "st")
        break;
      let after = end + 2;
      while (isWord(after) && after - first < LONGEST_NAME) after++;
      let cut = after;
      while (cut > end + 1 && !ORGANIZATION_HEADS.has(word[cut - 1]!)) cut--;
      if (cut === end + 1) break;
      end = cut;
    } else break;
  }
  return end;
}
