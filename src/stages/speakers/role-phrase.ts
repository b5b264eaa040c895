import { Shape, type Tokens } from "../../document/layers.js";
import { isFiniteVerb, Tag } from "../../document/tag.js";
import { KIN } from "../../lexicons/en/roles.js";
import { isRoleNoun } from "./titled.js";

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
  tokens.word[i + 1]!.length <= 6;

/** The noun phrase with an office as its head that begins at `first`: its tokens without determiner, or null. */
export function rolePhrase(tokens: Tokens, start: number): RoleTokens {
  const sentence = tokens.sentence[start];
  let first = start;
  while (LEADS.has(tokens.word[first] ?? "")) first++;
  if (DETERMINERS.has(tokens.word[first] ?? "")) first++;
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
        isFiniteVerb(tag) ||
        tag === Tag.PRP
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
        tokens.tag[i + 1] === Tag.VBG ||
        tokens.tag[i + 1] === Tag.VBN;
      if (closes) {
        if (!isRoleNoun(word) || KIN.has(word) || tag === Tag.NNS) {
          if (next !== "and" || KIN.has(word)) return null;
        } else head = i;
      }
    } else if (tokens.tag[i] === Tag.PRP || word === "said" || word === "says" || word === "told")
      break;
  }
  if (head < 0) return null;
  // what a quoted title would complete (`star of the show “The Long Road”`) is no whole role
  const cutOff = tokens.tag[i] === Tag.QUOTE && tokens.sentence[i] === sentence;
  return [first, cutOff ? head + 1 : i];
}
