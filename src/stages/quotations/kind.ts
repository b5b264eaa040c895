import type { Tokens } from "../../document/layers.js";
import { Shape } from "../../document/layers.js";
import type { QuotationKind } from "../../document/record.js";
import type { Span } from "../../document/span.js";
import { Tag } from "../../document/tag.js";
import {
  DISTANCING,
  MEANING_VERBS,
  SMALL_TITLE_WORDS,
  TERM_NOUNS,
  TITLED,
  WORKS,
} from "../../lexicons/en/quoted-things.js";
import { REPORTING_WORDS } from "../../lexicons/en/reporting-words.js";

/** What stands in and around a short quotation, in tokens. */
interface Setting {
  readonly tokens: Tokens;
  /** First token between the marks, and the one after the last. */
  readonly first: number;
  readonly last: number;
  /** The words before and after the marks in the same sentence; "" where there is none. */
  readonly before: string;
  readonly after: string;
}

/** A quotation of more tokens than this is speech. */
const LONGEST = 11;
/** How far a reporting word may stand from a scare quotation, in tokens. */
const REACH = 40;

/**
 * What a quotation is, by its own words and the words around it. Speech, unless something speaks for another kind.
 *
 * @param first index of the first token at or after the quotation's inner start.
 */
export function kindOf(tokens: Tokens, inner: Span, first: number): QuotationKind {
  let last = first;
  while (last < tokens.length && tokens.end[last]! <= inner.end) {
    if (++last - first > LONGEST) return "speech";
  }
  if (first === last) return "speech";
  // The marks themselves are the tokens next to the quotation's own.
  const before = wordAt(tokens, first, -2);
  const after = wordAt(tokens, last - 1, 2);
  const setting = { tokens, first, last, before, after };
  if (isNickname(setting)) return "term";
  if (DISTANCING.has(setting.before)) return "scare";
  if (isTerm(setting)) return "term";
  if (isTitle(setting)) return "title";
  return isScare(setting) ? "scare" : "speech";
}

/** The word `steps` tokens from token `from`, or "" where the sentence does not reach so far. */
function wordAt(tokens: Tokens, from: number, steps: number): string {
  const index = from + steps;
  return tokens.sentence[index] === tokens.sentence[from] ? (tokens.word[index] ?? "") : "";
}

const isCapital = (tokens: Tokens, index: number): boolean =>
  (tokens.shape[index]! & Shape.CAPITAL) !== 0;

/** True where the quotation ends in a mark that ends a sentence or clause. */
const endsInStop = ({ tokens, last }: Setting): boolean => tokens.tag[last - 1] === Tag.PUNCT;

/** `Dwayne “The Rock” Johnson`: up to three words between two words of a name. */
function isNickname(setting: Setting): boolean {
  const { tokens, first, last, before, after } = setting;
  if (before === "" || after === "" || last - first > 3 || endsInStop(setting)) return false;
  if (!isCapital(tokens, first) || !isCapital(tokens, first - 2)) return false;
  return isCapital(tokens, last + 1) && isName(tokens, first - 2) && isName(tokens, last + 1);
}

const isName = (tokens: Tokens, index: number): boolean => {
  const tag = tokens.tag[index]!;
  return tag === Tag.NNP || tag === Tag.NNPS || tag === Tag.NONE;
};

/** `the word “fair”`, `known as “the Pit”`, `“fair” means nothing`, `the “Never Again” movement`. */
function isTerm({ tokens, first, last, before, after }: Setting): boolean {
  if (last - first > 6) return false;
  if (TERM_NOUNS.has(before) || MEANING_VERBS.has(after)) return true;
  if (before === "as") return wordAt(tokens, first, -3) === "known";
  const modifies = before === "the" || before === "a" || before === "an";
  return modifies && isTitleCase(tokens, first, last) && isPlainWord(tokens, last + 1, after);
}

const isPlainWord = (tokens: Tokens, index: number, word: string): boolean =>
  word !== "" && tokens.tag[index] !== Tag.PUNCT && !isCapital(tokens, index);

/** True where all words but the small ones are capitalised, two of them at least. */
function isTitleCase(tokens: Tokens, first: number, last: number): boolean {
  let capitals = 0;
  for (let i = first; i < last; i++) {
    if (isCapital(tokens, i)) capitals++;
    else if (/^\p{L}/u.test(tokens.word[i]!) && !SMALL_TITLE_WORDS.has(tokens.word[i]!))
      return false;
  }
  return capitals > 1;
}

/** `the novel “Tide”`, `a talk titled “On mud”`, `on ABC’s “This Week”`, `sang “The Long Road”`. */
function isTitle(setting: Setting): boolean {
  const { tokens, first, last, before } = setting;
  if (before === "") return false;
  if (TITLED.has(before)) return true;
  const work = WORKS.has(before) || (before === "," && WORKS.has(wordAt(tokens, first, -3)));
  if (work && isCapital(tokens, first)) return true;
  if (before === "called" && WORKS.has(wordAt(tokens, first, -3))) return true;
  if (!isTitleCase(tokens, first, last) || REPORTING_WORDS.has(before)) return false;
  const end = tokens.word[last - 1]!;
  const shouted = end === "!" || (tokens.shape[first]! & Shape.ALL_CAPS) !== 0;
  return !shouted && tokens.tag[first - 2] !== Tag.PUNCT && !inHeadline(setting);
}

/** True where the words around are capitalised as in a headline, so that capitals make no title. */
function inHeadline({ tokens, first, last }: Setting): boolean {
  const sentence = tokens.sentence[first]!;
  const from = Math.max(tokens.first[sentence]!, first - REACH);
  const to = Math.min(tokens.first[sentence + 1]!, last + REACH);
  let small = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    if (i === first) i = last;
    const word = i < to ? tokens.word[i]! : "";
    if (word.length < 4 || SMALL_TITLE_WORDS.has(word)) continue;
    if (isCapital(tokens, i)) capital++;
    else small++;
  }
  return capital > 2 && small <= 1;
}

/** One or two small words in a sentence in which nobody reports anything. */
function isScare({ tokens, first, last, before, after }: Setting): boolean {
  if (last - first > 2 || isCapital(tokens, first)) return false;
  if (before === "" || before === ":" || after === "" || after === ":") return false;
  if (inHeadline({ tokens, first, last, before, after })) return false;
  const sentence = tokens.sentence[first]!;
  const from = Math.max(tokens.first[sentence]!, first - REACH);
  const to = Math.min(tokens.first[sentence + 1]!, last + REACH);
  for (let i = from; i < to; i++) if (REPORTING_WORDS.has(tokens.word[i]!)) return false;
  return true;
}
