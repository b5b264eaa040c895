import type { Tokens } from "../../document/layers.js";
import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { LAWMAKERS, QUANTITIES } from "../../lexicons/en/roles.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import { isOfTime } from "../attribution/without-time.js";

/** The plan of a noun phrase, in token indices. */
export interface NounPhrase {
  /** Behind the determiner. */
  readonly first: number;
  readonly last: number;
  /** The noun that says what it is; behind `of` where a quantity opens it (`a group of doctors`). */
  readonly head: number;
  /** End of the head's own segment: the first preposition, comma, relative pronoun or verb after it. */
  readonly headEnd: number;
  /** Where the phrase ends without appositions and clauses set off by a comma. */
  readonly core: number;
  readonly determiner: "indefinite" | "definite" | "possessive" | "none";
  /** A quantity opens it. */
  readonly quantity: string | null;
  readonly plural: boolean;
}

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "one", "another", "some", "any", "no"]);
const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those"]);
const CLAUSE: ReadonlySet<string> = new Set([
  "who",
  "which",
  "that",
  "whose",
  "whom",
  "where",
  "when",
]);
const PLURAL_WORDS: ReadonlySet<string> = new Set([
  ...wordSet(
    "people police men women children media others many several few both folk folks troops personnel some most all",
  ),
  ...LAWMAKERS,
]);

/** What opens a time behind a noun. */
const SINCE: ReadonlySet<string> = new Set(["last", "this", "next"]);

/** True where the token can't be part of the nouns before it. */
const ends = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  const word = tokens.word[i]!;
  if (word === "/") return false;
  return (
    tag === Tag.IN ||
    tag === Tag.TO ||
    tag === Tag.PUNCT ||
    tag === Tag.QUOTE ||
    CLAUSE.has(word) ||
    word === "," ||
    word === "(" ||
    tag === Tag.MD
  );
};

/** Reads tokens `[begin, last)` as one noun phrase. Returns null where no noun stands in it. */
export function readNounPhrase(tokens: Tokens, begin: number, last: number): NounPhrase | null {
  let first = begin;
  while (
    first < last &&
    (tokens.tag[first] === Tag.PUNCT ||
      tokens.tag[first] === Tag.QUOTE ||
      tokens.tag[first] === Tag.IN ||
      tokens.tag[first] === Tag.PDT)
  )
    first++;
  if (first >= last) return null;
  let determiner: NounPhrase["determiner"] = "none";
  const opening = tokens.word[first]!;
  // `No 10` is an address that speaks.
  const isNumber = opening === "no" && tokens.tag[first + 1] === Tag.CD;
  if (INDEFINITE.has(opening) && !isNumber) determiner = "indefinite";
  else if (DEFINITE.has(opening)) determiner = "definite";
  else if (tokens.tag[first] === Tag.PRPS || opening === "whose") determiner = "possessive";
  const bare =
    determiner === "none" ||
    (opening === "one" && (tokens.word[first + 1] === "of" || tokens.word[first + 1] === "or")) ||
    opening === "some" ||
    opening === "any"
      ? first
      : first + 1;

  let head = -1;
  let quantity: string | null = null;
  let i = bare;
  for (; i < last; i++) {
    const word = tokens.word[i]!;
    if (
      word === "of" &&
      i > bare &&
      (QUANTITIES.has(tokens.word[i - 1]!) || tokens.word[i - 1] === "one")
    ) {
      quantity = tokens.word[i - 1]!;
      head = -1;
      continue;
    }
    if (head >= 0 && ends(tokens, i)) break;
    // `a study {last year} by …`
    if (head >= 0 && SINCE.has(word) && isOfTime(tokens, i)) break;
    if (
      head >= 0 &&
      (tokens.tag[i] === Tag.VBN || tokens.tag[i] === Tag.VBG || tokens.tag[i] === Tag.VBD) &&
      !(i + 1 < last && isNoun(tokens.tag[i + 1]!) && !isOfTime(tokens, i + 1))
    )
      break;
    if (
      isNoun(tokens.tag[i]!) ||
      tokens.tag[i] === Tag.CD ||
      (isVerb(tokens.tag[i]!) && i === last - 1 && head < 0) ||
      PLURAL_WORDS.has(word) ||
      (head < 0 && tokens.tag[i] === Tag.PRP)
    )
      head = i;
    else if (head < 0 && (i === last - 1 || ends(tokens, i + 1)) && tokens.tag[i] !== Tag.DT)
      head = i;
  }
  if (head < 0) head = bare < last ? bare : begin;
  let core = i;
  while (core < last && tokens.word[core] !== ",") core++;
  if (core < last && isListComma(tokens, core, last)) core = last;
  const tag = tokens.tag[head]!;
  const word = tokens.word[head]!;
  return {
    first: bare,
    last,
    head,
    headEnd: i,
    core,
    determiner,
    quantity,
    plural: tag === Tag.NNS || tag === Tag.NNPS || PLURAL_WORDS.has(word) || tag === Tag.CD,
  };
}

/** A comma of a list (`of Ukraine, France, and Poland`; `critics, including …`): an `and` closes it in the phrase. */
function isListComma(tokens: Tokens, comma: number, last: number): boolean {
  const next = tokens.word[comma + 1];
  if (next === "including" || next === "like") return true;
  for (let i = comma + 1; i < last; i++) {
    if (CLAUSE.has(tokens.word[i]!) || isVerb(tokens.tag[i]!)) return false;
    if (
      (tokens.word[i] === "and" || tokens.word[i] === "or") &&
      (tokens.word[i - 1] === "," || i - comma <= 4)
    )
      return true;
  }
  return false;
}
