import { isVerb, Tag } from "../../document/tag.js";
import { MULTIPLES } from "../../lexicons/en/numbers.js";
import { type Amount, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isHyphen, Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

/** After `three times` or `twice`: a comparison, and no count of occasions. */
const COMPARED = new Set(
  "earlier previous as the that what its his her their our more higher larger greater bigger faster likelier longer less than this those these normal".split(
    " ",
  ),
);

/** After `nine times this`: when, and no comparison. */
const WHEN = new Set(
  "year season month week day decade century summer winter spring autumn term time session".split(
    " ",
  ),
);
const POINTED = new Set(["this", "that", "the"]);

const isComparative = (p: Pieces, i: number): boolean =>
  (COMPARED.has(wordAt(p, i)) && !(POINTED.has(wordAt(p, i)) && WHEN.has(wordAt(p, i + 1)))) ||
  tagAt(p, i) === Tag.JJR ||
  tagAt(p, i) === Tag.RBR;

/** After `doubled`: another meaning of the verb (`doubled down`). */
const PARTICLES = new Set(["down", "over", "up", "back"]);
const ARTICLES = new Set(["the", "a", "this", "that", "its", "their"]);

/** True for `doubled over the past year`, not for `doubled over in pain`. */
const isOverTime = (p: Pieces, over: number): boolean =>
  wordAt(p, over) === "over" &&
  (ARTICLES.has(wordAt(p, over + 1)) || readAmount(p, over + 1) !== null);
/** Before `double`, `triple`: so much that it doubles. */
const TO_DOUBLE = new Set(["to", "nearly", "almost", "than"]);

/** Multiples in one word: `doubled`, `twice the rate`, `tenfold`. */
export function readMultiple(p: Pieces, i: number): Found | null {
  const word = wordAt(p, i);
  const value = MULTIPLES.get(word);
  if (value === undefined) return null;
  const found: Found = {
    from: i,
    to: i + 1,
    number: [i, i + 1],
    kind: "multiple",
    value,
    unit: null,
  };
  const moved: Found = { ...found, change: value < 1 ? "down" : "up" };
  const after = wordAt(p, i + 1);
  const particle = isHyphen(after) ? wordAt(p, i + 2) : after;
  if (word.endsWith("ed") || word.endsWith("ing"))
    return PARTICLES.has(particle) && !isOverTime(p, i + 1) ? null : moved;
  if (word.endsWith("fold")) return found;
  const compound = isHyphen(after) && gluedBefore(p, i + 1);
  if (compound || PARTICLES.has(after) || (isHyphen(wordAt(p, i - 1)) && gluedBefore(p, i)))
    return null;
  if (word === "twice" || word === "thrice") return isComparative(p, i + 1) ? found : null;
  const verb = isVerb(tagAt(p, i)) || tagAt(p, i - 1) === Tag.MD || wordAt(p, i - 1) === "to";
  if (value < 1) return verb ? moved : null;
  if (COMPARED.has(after)) return verb ? moved : found;
  return tagAt(p, i - 1) === Tag.MD || TO_DOUBLE.has(wordAt(p, i - 1)) ? moved : null;
}

/** Multiples of an amount: `three times as many`, `10-fold`, `5x`. */
export function readTimes(p: Pieces, i: number, amount: Amount): Found | null {
  let j = amount.to;
  if (isHyphen(wordAt(p, j)) && gluedBefore(p, j)) j++;
  const word = wordAt(p, j);
  const found: Found = {
    from: i,
    to: j + 1,
    number: [i, amount.to],
    kind: "multiple",
    value: amount.value,
    unit: null,
  };
  if (word === "fold") return found;
  if (word === "x" && gluedBefore(p, j) && p.kind[j + 1] !== Kind.NUMBER) return found;
  return word === "times" && isComparative(p, j + 1) ? found : null;
}
