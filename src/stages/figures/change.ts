import { isNoun, isVerb, Tag } from "../../document/tag.js";
import { DOWN, MOVED_UP, PARTICLE_VERBS, UP } from "../../lexicons/en/figure-contexts.js";
import { Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

/** How many pieces before the figure the word of change may stand. */
const REACH = 8;
/** After a figure, how far the noun may stand that it changes by: `a 10 percent increase`. */
const NOUN_REACH = 2;

/** Nouns of change, after their figure or before `of` or `in`. */
const UP_NOUNS = new Set(
  "rise rises increase increases jump gain gains surge hike growth boost climb uptick".split(" "),
);
const DOWN_NOUNS = new Set(
  "fall drop drops decline declines decrease cut cuts reduction reductions slump plunge dip slide contraction".split(
    " ",
  ),
);

/** True for a noun of change, whose figure counts nothing else. */
export const isChangeNoun = (word: string): boolean => UP_NOUNS.has(word) || DOWN_NOUNS.has(word);

/** Before the figure, what brings it to the word of change over a noun phrase: `raised the levy by 4%`. */
const LINKS = new Set(["by", "to", "from", "of", "another", "at"]);
/** What may stand between figure and link: `by as much as`, `to about`. */
const QUALIFIERS = new Set(
  "about around nearly almost roughly approximately over under more less than as much many only just some a an the record further additional estimated least at most another up to by from of close".split(
    " ",
  ),
);

const BE = new Set(["be", "been", "being", "was", "were", "is", "are"]);

/** True where `up` or `down` at piece `i` says how things moved, and is no part of a verb (`set up 12 camps`). */
function moves(p: Pieces, i: number): boolean {
  return !(isVerb(tagAt(p, i - 1)) && PARTICLE_VERBS.has(wordAt(p, i - 1)));
}

function directionAt(p: Pieces, i: number): "up" | "down" | null {
  const word = wordAt(p, i);
  if (word === "up" || word === "down") return moves(p, i) ? word : null;
  // `falling water`, `rising tides`: no movement of the figure
  const tag = tagAt(p, i);
  if (
    tag === Tag.JJ ||
    (tag === Tag.VBG &&
      !LINKS.has(wordAt(p, i + 1)) &&
      p.kind[i + 1] === Kind.WORD &&
      !QUALIFIERS.has(wordAt(p, i + 1)))
  )
    return null;
  // `will be added at a cost of`
  if (word === "added" && BE.has(wordAt(p, i - 1))) return null;
  if (UP.has(word)) return "up";
  return DOWN.has(word) && wordAt(p, i + 1) !== "off" ? "down" : null;
}

const MOVERS: ReadonlyMap<string, "up" | "down"> = new Map([
  ["lifted", "up"],
  ["raised", "up"],
  ["boosted", "up"],
  ["increased", "up"],
  ["grew", "up"],
  ["cut", "down"],
  ["trimmed", "down"],
  ["reduced", "down"],
  ["slashed", "down"],
]);
const MOST_OBJECT = 7;

/** `lifted its full-year profit 9.4 per cent`: how a verb moves what stands between it and the figure; or null. */
function movedObject(p: Pieces, from: number): "up" | "down" | null {
  for (let i = from - 1; i >= 0 && i >= from - MOST_OBJECT; i--) {
    const moved = MOVERS.get(wordAt(p, i));
    if (moved !== undefined) return i < from - 1 && isVerb(tagAt(p, i)) ? moved : null;
    const tag = tagAt(p, i);
    const inPhrase = isNoun(tag) || tag === Tag.JJ || tag === Tag.PRPS || tag === Tag.DT;
    if (!inPhrase && wordAt(p, i) !== "-") return null;
  }
  return null;
}

const LOST = new Set(["lost", "loses", "lose", "losing"]);
const PERCENT = new Set(["%", "percent", "cent", "pc", "pct"]);

/** `up` or `down` where the words around say that the figure is a change or its result: `rose 4% to 312`, `up from 9`. */
export function changeOf(p: Pieces, from: number, to: number): "up" | "down" | null {
  for (let i = to; i < to + NOUN_REACH; i++) {
    const word = wordAt(p, i);
    if (UP_NOUNS.has(word)) return "up";
    if (DOWN_NOUNS.has(word)) return "down";
    if (i === to && (word === "higher" || word === "more") && wordAt(p, i + 1) === "than")
      return "up";
    const points = i === to + 1 && /^points?$/.test(wordAt(p, to));
    if (points && word === "higher") return "up";
    if ((i === to || points) && word === "lower") return "down";
  }
  // `lost 99 points`, `lost 3 percent`, but `lost three ships`
  if (LOST.has(wordAt(p, from - 1)))
    return wordAt(p, to).startsWith("point") || PERCENT.has(wordAt(p, to - 1)) ? "down" : null;
  if (PERCENT.has(wordAt(p, to - 1))) {
    const moved = movedObject(p, from);
    if (moved !== null) return moved;
  }
  let linked = false;
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const word = wordAt(p, i);
    // `up to 12`, `up to about 12` is a bound
    if (word === "up" && wordAt(p, i + 1) === "to" && i + 3 >= from)
      return MOVED_UP.has(wordAt(p, i - 1)) ? "up" : null;
    const direction = directionAt(p, i);
    // `raised $3 million of the $5 million needed` gathers it, `lifted 20 men` saves them
    const sum = i === from - 1 || p.kind[i + 1] === Kind.SYMBOL || p.kind[i + 1] === Kind.NUMBER;
    if (direction) return sum && /^(?:rais|lift)/.test(word) ? null : direction;
    if (LINKS.has(word)) linked = true;
    if (p.kind[i] === Kind.SYMBOL && word !== "%" && word !== "$" && word !== "£" && word !== "€")
      return null;
    if (p.kind[i] === Kind.WORD) {
      if (
        QUALIFIERS.has(word) ||
        word === "percent" ||
        word === "cent" ||
        word === "per" ||
        word === "points" ||
        word === "percentage" ||
        word === "million" ||
        word === "billion"
      )
        continue;
      const tag = tagAt(p, i);
      if (!linked || isVerb(tag) || tag === Tag.CC || tag === Tag.WDT || tag === Tag.WP)
        return null;
    }
  }
  return null;
}
