import { Shape, type Tokens } from "../../document/layers.js";
import { isFiniteVerb, isNoun, Tag } from "../../document/tag.js";
import { NATIONALITIES } from "../../lexicons/en/nationalities.js";
import { KIN, PERSON_NOUNS } from "../../lexicons/en/roles.js";
import { TITLES } from "../../lexicons/en/titles.js";
import { isRoleNounAt } from "./titled.js";

const LONGEST = 30;
/** What may open an apposition. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "its",
  "their",
  "his",
  "her",
  "another",
  "one",
]);
/** Adverbs before a role. */
const LEADS: ReadonlySet<string> = new Set(["now", "currently", "also", "once", "formerly"]);

/** Tokens `[first, last)` of a role, or null. */
export type RoleTokens = readonly [first: number, last: number] | null;

/** True for a mark that ends a role. */
export const isBreak = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i]!;
  const tag = tokens.tag[i]!;
  return (
    tag === Tag.QUOTE ||
    word === "," ||
    word === ";" ||
    word === ":" ||
    word === "(" ||
    word === ")" ||
    word === "." ||
    word === "—" ||
    word === "–" ||
    word === "?" ||
    word === "!"
  );
};

/** `Flint, Mich.,`: the comma before a state or country within a role. */
const isPlaceComma = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "," &&
  i + 1 < tokens.length &&
  (tokens.shape[i + 1]! & (Shape.PERIOD | Shape.CAPITAL)) === (Shape.PERIOD | Shape.CAPITAL) &&
  tokens.word[i + 1]!.length <= 6 &&
  !TITLES.has(tokens.word[i + 1]!);

/** Endings of nouns for someone of a trade that no list holds: `a lobsterman`, `a falconer`. */
const TRADE = /(?:er|or|ist|ian|eer|man|woman|worker|keeper)$/;
/** What ends like them and is no trade. */
const NO_TRADE: ReadonlySet<string> = new Set(
  (
    "number matter letter character toddler foreigner newcomer elder former latter other another winner loser survivor " +
    "sufferer chapter corner center offer answer factor error sector human"
  ).split(" "),
);

/** True for a noun of a trade behind `a` or `the`, by its ending alone. */
const isTrade = (tokens: Tokens, i: number): boolean =>
  tokens.tag[i] === Tag.NN &&
  tokens.word[i]!.length > 5 &&
  TRADE.test(tokens.word[i]!) &&
  !NO_TRADE.has(tokens.word[i]!) &&
  !PERSON_NOUNS.has(tokens.word[i]!) &&
  !NATIONALITIES.has(tokens.word[i]!);

/** `the harbour {master}, Ana Reyes`: a word for an office behind a noun and before a comma, which was read as a verb. */
const isOfficeLikeVerb = (tokens: Tokens, i: number, first: number): boolean =>
  i > first && isNoun(tokens.tag[i - 1]!) && isRoleNounAt(tokens, i) && tokens.word[i + 1] === ",";

/** The noun phrase with an office as its head that begins at `first`: its tokens without determiner, or null. */
export function rolePhrase(tokens: Tokens, start: number): RoleTokens {
  const sentence = tokens.sentence[start];
  let first = start;
  while (LEADS.has(tokens.word[first] ?? "")) first++;
  const determined = DETERMINERS.has(tokens.word[first] ?? "");
  if (determined) first++;
  let head = -1;
  let i = first;
  const limit = Math.min(tokens.length, first + LONGEST);
  for (; i < limit && tokens.sentence[i] === sentence; i++) {
    if (isBreak(tokens, i) && !isPlaceComma(tokens, i)) break;
    const word = tokens.word[i]!;
    const tag = tokens.tag[i]!;
    if (head < 0) {
      if (
        tag === Tag.IN ||
        tag === Tag.TO ||
        tag === Tag.MD ||
        (isFiniteVerb(tag) && !isOfficeLikeVerb(tokens, i, first)) ||
        (tag === Tag.PRP && !(tokens.shape[i]! & Shape.ALL_CAPS))
      )
        return null;
      const next = tokens.word[i + 1] ?? "";
      const closes =
        i + 1 >= limit ||
        tokens.sentence[i + 1] !== sentence ||
        isBreak(tokens, i + 1) ||
        tokens.tag[i + 1] === Tag.IN ||
        tokens.tag[i + 1] === Tag.TO ||
        next === "and" ||
        next === "who" ||
        next === "whose" ||
        next === "that" ||
        next === "named" ||
        next === "called" ||
        tokens.tag[i + 1] === Tag.VBG ||
        tokens.tag[i + 1] === Tag.VBN ||
        (tokens.tag[i + 1] === Tag.RB && tokens.tag[i + 2] === Tag.VBN);
      if (closes) {
        const isRole = isRoleNounAt(tokens, i) || (determined && isTrade(tokens, i));
        const isKin = KIN.has(word) && !(word === "partner" && i > first);
        if (!isRole || isKin || tag === Tag.NNS) {
          if (next !== "and" || isKin) return null;
        } else head = i;
      }
    } else if (
      (word === "whose" && tokens.tag[i - 1] !== Tag.CC) ||
      tokens.tag[i] === Tag.PRP ||
      word === "said" ||
      word === "says" ||
      word === "told"
    )
      break;
  }
  if (head < 0) return null;
  // `a geologist who was not part of the study`: what someone is not is no role
  for (let who = head + 1; who + 2 < i; who++)
    if (tokens.word[who] === "who" && tokens.word[who + 2] === "not") return [first, who];
  // `the wrestler once known as the Iron Moose`: another name is no role
  for (let k = head + 1; k + 1 < i; k++)
    if (tokens.word[k] === "known" && tokens.word[k + 1] === "as") return [first, head + 1];
  // what a quoted title would complete (`star of the show “The Long Road”`) is no whole role
  const cutOff = tokens.tag[i] === Tag.QUOTE && tokens.sentence[i] === sentence;
  return [first, cutOff ? head + 1 : i];
}
