import { Tag } from "../../document/tag.js";
import { wordSet } from "../../lexicons/en/word-set.js";
import type { Found } from "./found.js";
import { isCapital, Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

/** Whose the two numbers of a score are, in their order; null for a side that the words do not name. */
export type Sides = readonly [string | null, string | null];

const WON = wordSet(
  "beat beats won wins defeated defeats thrashed hammered edged routed overcame outscored led leads",
);
const LOST = wordSet("lost loses trailed trails");
const DREW = wordSet("drew draw draws tied");
const AFTER_SCORE = wordSet("against over to with at");
const VOTED = wordSet(
  "voted vote votes voting approved passed backed failed ratified adopted cleared",
);
const REJECTED = wordSet("rejected opposed defeated");
/** How far before a vote its verb may stand. */
const REACH = 8;
/** More words than a side's name has. */
const LONGEST = 5;
const ARTICLES = wordSet("the a an");

const slice = (p: Pieces, from: number, to: number): string =>
  p.text.slice(p.start[from], p.end[to - 1]);

/** True for a word with a capital that is no pronoun at a sentence's beginning. */
const isNamed = (p: Pieces, i: number): boolean => isCapital(p, i) && tagAt(p, i) !== Tag.PRP;

/** The name that ends before piece `end`, with its first piece; or null. */
function nameBefore(p: Pieces, end: number): { from: number; name: string } | null {
  let from = end;
  while (from > 0 && end - from < LONGEST && isNamed(p, from - 1)) from--;
  if (ARTICLES.has(wordAt(p, from))) from++;
  return from < end ? { from, name: slice(p, from, end) } : null;
}

/** The name that begins at piece `from`, past an article; or null. */
function nameAfter(p: Pieces, from: number): string | null {
  const first = ARTICLES.has(wordAt(p, from)) ? from + 1 : from;
  let to = first;
  while (to - first < LONGEST && isNamed(p, to)) to++;
  return to > first ? slice(p, first, to) : null;
}

/** Winner and loser in the order of the numbers: the greater one is the winner's. */
function inOrder(
  value: readonly [number, number],
  winner: string | null,
  loser: string | null,
): Sides | null {
  if (winner === null && loser === null) return null;
  return value[0] >= value[1] ? [winner, loser] : [loser, winner];
}

/** `Marlow beat Lund 3-1`, `Marlow won 3-1 against Lund`, `Lund lost 3-1 to Marlow`, `Marlow 3-1 Lund`. */
function ofMatch(p: Pieces, { from, to }: Found, value: readonly [number, number]): Sides | null {
  const left = nameBefore(p, from);
  const verb = wordAt(p, (left?.from ?? from) - 1);
  const subject = nameBefore(p, (left?.from ?? from) - 1)?.name ?? null;
  const other = left?.name ?? (AFTER_SCORE.has(wordAt(p, to)) ? nameAfter(p, to + 1) : null);
  if (WON.has(verb)) return inOrder(value, subject, other);
  if (LOST.has(verb)) return inOrder(value, other, subject);
  if (DREW.has(verb)) return subject === null && other === null ? null : [subject, other];
  const right = nameAfter(p, to);
  return left !== null && right !== null ? [left.name, right] : null;
}

/** `voted 8-3 to sell`, `voted 8-3 against the sale`, `rejected it 60-40`. */
function ofVote(p: Pieces, { from, to }: Found): Sides | null {
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const word = wordAt(p, i);
    if (p.kind[i] === Kind.SYMBOL && word !== "-" && word !== "," && word !== "’" && word !== "'")
      return null;
    if (REJECTED.has(word)) return ["against", "for"];
    if (VOTED.has(word))
      return wordAt(p, to) === "against" ? ["against", "for"] : ["for", "against"];
  }
  return null;
}

/** Whose the numbers of a score are: the names of a match, `for` and `against` of a vote; null where nothing tells. */
export function sidesOf(p: Pieces, found: Found): Sides | null {
  if (found.kind !== "score" || typeof found.value === "number" || found.value === null)
    return null;
  return ofMatch(p, found, found.value) ?? ofVote(p, found);
}
