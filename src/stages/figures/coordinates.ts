import { gluedBefore, isCapital, Kind, type Pieces, wordAt } from "./pieces.js";

const DEGREES = new Set(["°", "º"]);
const PARTS = new Set(["'", "′", "’", '"', "″", "”"]);
const SIDES = new Set(["n", "s", "e", "w", "north", "south", "east", "west"]);
/** A pair of numbers with so many decimals is a place: a metre or ten of the earth. */
const PLACE = /^\d{1,3}\.\d{4,}$/;

const isMinus = (word: string): boolean => word === "-" || word === "−";

/** Index after `, -74.0060` where piece `i` is the `40.7128` before it; or -1. */
function pairEnd(p: Pieces, i: number): number {
  if (!PLACE.test(wordAt(p, i)) || wordAt(p, i + 1) !== ",") return -1;
  const second = isMinus(wordAt(p, i + 2)) ? i + 3 : i + 2;
  return PLACE.test(wordAt(p, second)) && p.kind[second] === Kind.NUMBER ? second + 1 : -1;
}

/**
 * Index after the degrees of latitude or longitude that begin at piece `i` (`51.5074° N`, `0°7′30″W`), or after a pair
 * of them (`40.7128, -74.0060`): a place, and no measure; or -1.
 */
export function coordinateEnd(p: Pieces, i: number): number {
  const first = isMinus(wordAt(p, i)) && gluedBefore(p, i + 1) ? i + 1 : i;
  if (p.kind[first] !== Kind.NUMBER) return -1;
  if (!DEGREES.has(wordAt(p, first + 1))) return pairEnd(p, first);
  let to = first + 2;
  while (p.kind[to] === Kind.NUMBER && PARTS.has(wordAt(p, to + 1))) to += 2;
  // `51° north`, but `20° North Sea water`
  const side = wordAt(p, to);
  if (!SIDES.has(side) || (side.length === 1 && !isCapital(p, to))) return -1;
  return isCapital(p, to) && side.length > 1 && isCapital(p, to + 1) ? -1 : to + 1;
}
