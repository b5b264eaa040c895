import type { Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { ORGANIZATION_NOUNS } from "../../lexicons/en/organizations.js";
import { KIN, PERSON_NOUNS } from "../../lexicons/en/roles.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import type { Name } from "./name.js";
import { DETERMINERS, isBreak, type RoleTokens } from "./role-phrase.js";
import { isParent } from "./titled.js";

const LONGEST = 14;
/** Words of a description before its noun, at most. */
const LONGEST_BEFORE = 6;

/** Nouns for a person that tell nothing of them. */
const BARE = wordSet(
  "person man woman boy girl child adult guy lad lady gentleman individual someone somebody local latter former one insider " +
    "outsider stranger source user regular twin children parents colleague colleagues teenager youngster millennial newcomer visitor guest partner",
);

/** True for a noun that tells what someone is and is no office: `resident`, `widow`, `mum-of-two`. */
const isStanding = (word: string): boolean =>
  ((PERSON_NOUNS.has(word) || KIN.has(word)) && !BARE.has(word)) || isParent(word);

/** True for a noun that tells what a body is: `sofa chain`, `toolmaker`. */
const isKindOfBody = (word: string): boolean =>
  ORGANIZATION_NOUNS.has(word) || word.endsWith("maker");

const isModifier = (tag: number): boolean =>
  isNoun(tag) ||
  tag === Tag.JJ ||
  tag === Tag.POS ||
  tag === Tag.VBN ||
  tag === Tag.CD ||
  tag === Tag.JJS;

/** Behind what the noun before token `at` is of or from (`mother {of two}`, `resident {of Lund}`). */
function endOfLink(tokens: Tokens, at: number): number {
  const link = tokens.word[at];
  if (link !== "of" && link !== "from" && link !== "in" && link !== "at") return at;
  let noun = false;
  let end = at + 1;
  for (; end < at + LONGEST && tokens.sentence[end] === tokens.sentence[at]; end++) {
    const tag = tokens.tag[end]!;
    if (isBreak(tokens, end) || isVerb(tag) || tag === Tag.PRP || tag === Tag.CC || tag === Tag.MD)
      break;
    if (tokens.word[end] === "who" || tokens.word[end] === "whose" || tokens.word[end] === "that")
      break;
    if (isNoun(tag) || tag === Tag.CD) noun = true;
  }
  return noun ? end : at;
}

/** The description that begins at token `start`, its article apart, where its noun passes the test; null where none does. */
function descriptionAt(
  tokens: Tokens,
  start: number,
  isHead: (word: string) => boolean,
): RoleTokens {
  const { word, tag, sentence } = tokens;
  if (!DETERMINERS.has(word[start] ?? "") && tag[start] !== Tag.PRPS) return null;
  let end = start + 1;
  while (end < start + LONGEST && sentence[end] === sentence[start] && isModifier(tag[end]!)) end++;
  const closes =
    sentence[end] !== sentence[start] ||
    isBreak(tokens, end) ||
    tag[end] === Tag.IN ||
    word[end] === "who";
  if (end === start + 1 || !closes || !isNoun(tag[end - 1]!) || tag[end - 1] === Tag.NNS)
    return null;
  return isHead(word[end - 1]!) ? [start + 1, endOfLink(tokens, end)] : null;
}

/** The description that ends before token `end`: `{fellow pupil} Ana Reyes`, `{Smee’s wife}, Mandy`. */
function descriptionBefore(
  tokens: Tokens,
  end: number,
  isHead: (word: string) => boolean,
): RoleTokens {
  const { word, tag, sentence } = tokens;
  const head = end - 1;
  if (head < 0 || !isNoun(tag[head]!) || tag[head] === Tag.NNS || !isHead(word[head]!)) return null;
  let first = head;
  while (
    first > 0 &&
    first > head - LONGEST_BEFORE &&
    sentence[first - 1] === sentence[head] &&
    isModifier(tag[first - 1]!)
  )
    first--;
  while (first < head && tag[first] === Tag.POS) first++;
  return [first, end];
}

/**
 * What the text says that whoever has the name is, where that is no office: `mother of two`, `Smee’s wife`, `resident`; of a body
 * `sofa chain`. As tokens; null where it says nothing of the kind.
 *
 * @param body whether the name is a body’s.
 */
export function calledBy(tokens: Tokens, name: Name, body: boolean): RoleTokens {
  const { first, title, last, use } = name;
  const { word, tag, sentence } = tokens;
  const isHead = body ? isKindOfBody : isStanding;
  if (use === "plain" && word[last] === "," && sentence[last] === sentence[first]) {
    const age = tag[last + 1] === Tag.CD && word[last + 2] === "," ? last + 3 : last + 1;
    const after = descriptionAt(tokens, age, isHead);
    if (after) return after;
  }
  // `Resident Ana Reyes`, whose noun is read as a title
  if (title < first) return isHead(word[first - 1]!) ? [title, first] : null;
  if (sentence[first - 1] !== sentence[first]) return null;
  if (word[first - 1] !== ",") return descriptionBefore(tokens, first, isHead);
  const closes = word[last] === "," || word[last] === "." || tag[last] === Tag.QUOTE;
  return closes ? descriptionBefore(tokens, first - 1, isHead) : null;
}
