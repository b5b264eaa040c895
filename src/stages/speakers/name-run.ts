import { Shape, type Tokens } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { PEOPLES } from "../../lexicons/en/nationalities.js";
import {
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
} from "../../lexicons/en/organizations.js";
import { PLACES } from "../../lexicons/en/places.js";
import { classOf } from "../../lexicons/en/words.js";
import { isGivenName } from "./given-names.js";
import { type Capitals, isNameWord, isParticle, isSuffix } from "./name-words.js";
import { isRoleNoun } from "./titled.js";

const LONGEST_NAME = 14;
/** Words of a nickname between the parts of a name, at most. */
const LONGEST_NICKNAME = 4;
/** What a company's name may close with behind a comma. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  "inc inc. llc l.l.c. ltd ltd. lp l.p. plc".split(" "),
);
/** Numbers that names of some peoples hold. */
const NUMBERS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten".split(" "),
);
/** People of one trade, whose union is named after them: `Dartists’ Guild`, `Metalworkers’ Federation`. */
const TRADE = /(?:ers|ors|ists|ians|men|women|nurses)$/;

/** True where a name `[first, open)` may go on behind a nickname: a first name, or one unknown word before capitals. */
const takesNickname = (tokens: Tokens, first: number, open: number): boolean =>
  isGivenName(tokens.word[open - 1]!) ||
  ((open - first === 1 || isRoleNoun(tokens.word[open - 2]!)) &&
    classOf(tokens.word[open - 1]!) === null &&
    (tokens.shape[open + 1]! & Shape.CAPITAL) !== 0);

/** Behind the nickname whose opening mark is token `open` (`Gary “The Hammer” Oduya`); `open` where none stands there. */
function endOfNickname(tokens: Tokens, first: number, open: number): number {
  if (tokens.tag[open] !== Tag.QUOTE || !takesNickname(tokens, first, open)) return open;
  for (let i = open + 1; i <= open + 1 + LONGEST_NICKNAME && i < tokens.length; i++) {
    if (tokens.tag[i] === Tag.QUOTE) return i > open + 1 ? i + 1 : open;
    if (tokens.tag[i] === Tag.PUNCT || tokens.sentence[i] !== tokens.sentence[open]) break;
  }
  return open;
}

/** True where an `of` or `for` may go on with the name that it follows: `Bank of`, `Center for`, `Court of`. */
const takesOf = (tokens: Tokens, first: number, end: number): boolean =>
  ORGANIZATION_HEADS.has(tokens.word[end - 1]!) ||
  (isRoleNoun(tokens.word[end - 1]!) && !(end - first === 2 && isGivenName(tokens.word[first]!))) ||
  // `Economist Ana Reyes of the Marlow Bank`
  (ORGANIZATION_HEADS.has(tokens.word[first]!) && !isRoleNoun(tokens.word[first]!));

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

/** `Loretta Two Crow`: a number with a capital behind a word that is nothing but a name; `Channel Four News` is none of those. */
const isNumberInName = ({ word, tag, shape }: Tokens, first: number, i: number): boolean =>
  tag[i] === Tag.CD &&
  (shape[i]! & Shape.CAPITAL) !== 0 &&
  NUMBERS.has(word[i]!) &&
  classOf(word[first]!)?.tags.every((known) => known === Tag.NNP) !== false;

/** True where a name's word of the sentence stands at `i`. */
const isWordOf = (tokens: Tokens, sentence: number, i: number, capitals: Capitals): boolean =>
  i < tokens.length && tokens.sentence[i] === sentence && isNameWord(tokens, i, capitals);

/** The end of the run of capitals that begins at `first`. */
export function endOfRun(tokens: Tokens, first: number, capitals: Capitals): number {
  const { word, sentence } = tokens;
  const here = sentence[first]!;
  let end = first + 1;
  let afterOf = false;
  while (end < tokens.length && sentence[end] === here && end - first < LONGEST_NAME) {
    const next = word[end]!;
    // `John Marlow Sr.` ends there, `Leo XIV` and `John Marlow, Jr.` too.
    if (isSuffix(next)) return end + 1;
    const behind = next === "," && sentence[end + 1] === here ? word[end + 1]! : "";
    if (isSuffix(behind) || LEGAL_FORMS.has(behind)) return end + 2;
    if (LEGAL_FORMS.has(next)) return end + 1;
    if (isWordOf(tokens, here, end, capitals)) end++;
    else if (isNumberInName(tokens, first, end) && isWordOf(tokens, here, end + 1, capitals))
      end += 2;
    else if (next === "&" && isWordOf(tokens, here, end + 1, capitals)) end += 2;
    else if (tokens.tag[end] === Tag.QUOTE) {
      const after = endOfNickname(tokens, first, end);
      if (after === end || !isWordOf(tokens, here, after, capitals)) break;
      end = after + 1;
    } else if (isParticle(next)) {
      let after = end + 1;
      while (after < end + 3 && isParticle(word[after] ?? "")) after++;
      if (!isWordOf(tokens, here, after, capitals)) break;
      end = after + 1;
    } else if ((next === "of" || next === "for") && takesOf(tokens, first, end)) {
      let after = end + 1;
      if (word[after] === "the") after++;
      if (!isWordOf(tokens, here, after, capitals)) break;
      afterOf = true;
      end = after + 1;
    } else if (next === "and" && isWordOf(tokens, here, end + 1, capitals)) {
      const left = word[end - 1]!;
      if (!isCommonNoun(left) || isRoleNoun(left) || isWholeBody(left)) break;
      let after = end + 2;
      while (isWordOf(tokens, here, after, capitals) && after - first < LONGEST_NAME) after++;
      const closes = afterOf
        ? isCommonNoun(word[after - 1]!)
        : ORGANIZATION_HEADS.has(word[after - 1]!);
      if (!closes) break;
      end = after;
    } else if (tokens.tag[end] === Tag.POS && isWordOf(tokens, here, end + 1, capitals)) {
      const left = word[end - 1]!;
      const isTrade = word[end] === "'" && TRADE.test(left);
      const isSaint = word[first] === "st." || word[first] === "st";
      if (!PLACES.has(left) && !isCommonNoun(left) && !isTrade && !isSaint) break;
      let after = end + 2;
      while (isWordOf(tokens, here, after, capitals) && after - first < LONGEST_NAME) after++;
      let cut = after;
      while (cut > end + 1 && !ORGANIZATION_HEADS.has(word[cut - 1]!)) cut--;
      if (cut === end + 1) break;
      end = cut;
    } else break;
  }
  return end;
}
