import { UNIT_WORDS } from "../../lexicons/en/units.js";
import type { Found } from "./found.js";
import { type Pieces, wordAt } from "./pieces.js";

/** Units of which one alone, in words, is a measure where it tells how deep something lies. */
export const DEPTHS: ReadonlySet<string> = new Set("foot inch metre meter".split(" "));
/** What falls and lies: `a foot of rain`; but `a foot of the bed`. */
const FALLEN: ReadonlySet<string> = new Set(
  "rain rainfall rainwater snow snowfall water floodwater floodwaters seawater hail ice sleet mud slush sand silt ash".split(
    " ",
  ),
);

/** True for `a foot of rain` at piece `i`. */
export const isOneDeep = (p: Pieces, i: number): boolean =>
  DEPTHS.has(wordAt(p, i + 1)) &&
  wordAt(p, i + 2) === "of" &&
  (FALLEN.has(wordAt(p, i + 3)) || FALLEN.has(wordAt(p, i + 4)));

/** `a foot of rain`, `an inch of fresh snow`: one of a unit without a number. */
export function readOneDeep(p: Pieces, i: number): Found | null {
  const word = wordAt(p, i);
  if ((word !== "a" && word !== "an") || wordAt(p, i - 1) === "half" || !isOneDeep(p, i))
    return null;
  const unit = UNIT_WORDS.get(wordAt(p, i + 1))!;
  return { from: i, to: i + 2, number: [i, i + 2], kind: "measure", value: 1, unit, scale: 1 };
}
