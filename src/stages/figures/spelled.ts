import { CARDINALS, SCALES } from "../../lexicons/en/numbers.js";
import { gluedBefore, isHyphen, type Pieces, wordAt } from "./pieces.js";

/** A number in words: index after its last piece, value, and the scale that it ends in (1 where none). */
export interface Spelled {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
}

/** More words than any number below 10^18 has. */
const MOST_PIECES = 96;

/** True where the piece is a number below a hundred that is not followed by a hundred or a larger scale. */
function endsGroup(p: Pieces, i: number): boolean {
  const value = CARDINALS.get(wordAt(p, i));
  if (!value) return false;
  let next = i + 1;
  if (value >= 20) {
    const dash = isHyphen(wordAt(p, next)) ? 1 : 0;
    const units = CARDINALS.get(wordAt(p, next + dash));
    if (units && units < 10) next += dash + 1;
  }
  return !SCALES.has(wordAt(p, next));
}

/**
 * Reads the number in words at piece `i`: `one hundred and twenty-three thousand`, `twelve hundred`; or null. Words
 * that do not add up (`five six`, `nineteen ninety`) end it.
 */
export function readSpelled(p: Pieces, i: number): Spelled | null {
  if (!CARDINALS.has(wordAt(p, i))) return null;
  const limit = i + MOST_PIECES;
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let scale = 1;
  let to = i;
  let j = i;
  while (j < limit) {
    let at = j;
    let word = wordAt(p, at);
    if (j > i) {
      if (isHyphen(word) && gluedBefore(p, at) && gluedBefore(p, at + 1)) word = wordAt(p, ++at);
      else if (
        word === "and" &&
        group % 100 === 0 &&
        (group > 0 || total > 0) &&
        endsGroup(p, at + 1)
      )
        word = wordAt(p, ++at);
    }
    const cardinal = CARDINALS.get(word);
    if (cardinal !== undefined) {
      if (cardinal === 0)
        return j === i ? { to: i + 1, value: 0, scale: 1 } : { to, value: total + group, scale };
      const fits = group % 100 === 0 || (cardinal < 10 && group % 10 === 0 && group % 100 >= 20);
      if (!fits) break;
      group += cardinal;
      scale = 1;
    } else {
      const power = SCALES.get(word);
      if (power === undefined || group === 0) break;
      if (power === 100) {
        if (group >= 100) break;
        group *= 100;
      } else {
        if (power >= last) break;
        total += group * power;
        group = 0;
        last = power;
      }
      scale = power;
    }
    to = at + 1;
    j = to;
  }
  return to === i ? null : { to, value: total + group, scale };
}
