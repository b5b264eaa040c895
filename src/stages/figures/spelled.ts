import { CARDINALS, SCALES } from "../../lexicons/en/numbers.js";
import { gluedBefore, isHyphen, type Pieces, wordAt } from "./pieces.js";

/** A number in words: index after its last piece, value, and the scale that it ends in (1 where none). */
interface Spelled {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
}

/** More words than any number below 10^18 has. */
const MOST_PIECES = 96;

/** Index after the number below a hundred at piece `i`, or `i` where there is none. */
function tensEnd(p: Pieces, i: number): number {
  const value = CARDINALS.get(wordAt(p, i));
  if (!value) return i;
  if (value < 20) return i + 1;
  const units = isHyphen(wordAt(p, i + 1)) ? i + 2 : i + 1;
  const second = CARDINALS.get(wordAt(p, units));
  return second && second < 10 ? units + 1 : i + 1;
}

/**
 * True where `and` before piece `i` adds to a number: `a hundred and five`, `one hundred and five thousand`, and not
 * `between one hundred and two hundred`. `last` is the scale that has been passed.
 */
function adds(p: Pieces, i: number, last: number, between: boolean): boolean {
  const end = tensEnd(p, i);
  if (end === i) return false;
  if (between) return wordAt(p, end) === "and";
  const scale = SCALES.get(wordAt(p, end));
  return scale === undefined || (scale > 100 && scale < last);
}

/**
 * Reads the number in words at piece `i`: `one hundred and twenty-three thousand`, `twelve hundred`; or null. Words
 * that do not add up (`five six`, `nineteen ninety`) end it.
 */
export function readSpelled(p: Pieces, i: number): Spelled | null {
  if (!CARDINALS.has(wordAt(p, i))) return null;
  const limit = i + MOST_PIECES;
  const between = wordAt(p, i - 1) === "between";
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
      else if (word === "and" && group % 100 === 0 && adds(p, at + 1, last, between))
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
