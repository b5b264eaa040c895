import { readAge } from "./ages.js";
import { type Amount, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { readPart } from "./fractions.js";
import { readMeasure } from "./measures.js";
import { readPrefixed, readSuffixed } from "./money.js";
import { readTimes } from "./multiples.js";
import { readNote } from "./notes.js";
import { readOneDeep } from "./one-deep.js";
import { readPercent, readPointPart } from "./percent.js";
import type { Pieces } from "./pieces.js";

/** What an amount is by the unit at its side, in the order of trust. */
const UNITS: readonly ((p: Pieces, i: number, amount: Amount) => Found | null)[] = [
  readPercent,
  readAge,
  readSuffixed,
  readTimes,
  readMeasure,
];

/** A quantity with a unit or sign of its own at piece `i`, and not yet any range. */
export function readWithUnit(p: Pieces, i: number): Found | null {
  const known = readPrefixed(p, i) ?? readPointPart(p, i) ?? readOneDeep(p, i) ?? readNote(p, i);
  if (known) return known;
  const part = readPart(p, i);
  const amount: Amount | null = part
    ? { ...part, scale: 1, spelled: true, bare: false }
    : readAmount(p, i);
  if (!amount) return null;
  for (const read of UNITS) {
    const found = read(p, i, amount);
    if (found) return found;
  }
  return null;
}
