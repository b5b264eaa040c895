import { DOWN, UP } from "../../lexicons/en/figure-contexts.js";
import { type Pieces, wordAt } from "./pieces.js";

/** How many pieces before the figure the word of change may stand. */
const REACH = 7;
/** Words between the word of change and its figure. */
const CLAUSE_END = new Set([
  ",",
  ";",
  ".",
  ":",
  "(",
  ")",
  "—",
  "while",
  "but",
  "that",
  "who",
  "which",
  "when",
  "said",
  "after",
  "because",
]);
/** After a figure, the noun that it changes by: `a 10 percent increase`. */
const NOUN_REACH = 2;

/** `up` or `down` where the words around say that the figure is a change or its result: `rose 4% to 312`, `up from 9`. */
export function changeOf(p: Pieces, from: number, to: number): "up" | "down" | null {
  for (let i = to; i < to + NOUN_REACH; i++) {
    const word = wordAt(p, i);
    if (/^(rise|increase|jump|gain|surge|hike|growth|boost|climb|raise|uptick)$/.test(word))
      return "up";
    if (
      /^(fall|drop|decline|decrease|cut|reduction|slump|plunge|dip|slide|contraction)$/.test(word)
    )
      return "down";
    if (i === to && (word === "more" || word === "higher"))
      return wordAt(p, i + 1) === "than" ? "up" : null;
    if (i === to && word === "lower") return "down";
  }
  for (let i = from - 1; i >= 0 && i >= from - REACH; i--) {
    const word = wordAt(p, i);
    if (CLAUSE_END.has(word)) return null;
    // `up to 12` is a bound
    if (word === "up" && wordAt(p, i + 1) === "to" && i + 2 === from) continue;
    if (UP.has(word)) return "up";
    if (DOWN.has(word)) return "down";
  }
  return null;
}
