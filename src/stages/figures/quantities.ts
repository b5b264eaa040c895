import { readPlacedAge } from "./ages.js";
import { readAmount } from "./amount.js";
import { countOf, readCount } from "./counts.js";
import type { Found } from "./found.js";
import { readFractionRange, readSecondState } from "./fraction-ranges.js";
import { readFraction, readShare } from "./fractions.js";
import { isLabel } from "./labels.js";
import type { Pieces } from "./pieces.js";
import { readWithUnit } from "./quantity.js";
import { joinRange } from "./ranges.js";
import { readScore } from "./scores.js";

/** Any figure that begins with an amount: with a unit, as a share, fraction, score, range, age or count. */
export function readQuantity(p: Pieces, i: number): Found | null {
  const parts = readFractionRange(p, i) ?? readSecondState(p, i);
  if (parts) return parts;
  const withUnit = readWithUnit(p, i);
  if (withUnit) return joinRange(p, withUnit) ?? withUnit;
  const fraction = readFraction(p, i);
  const amount = readAmount(p, i);
  // `three-quarters of a million homes`
  if (fraction && !(amount && amount.scale > 1 && amount.to > fraction.to)) return fraction;
  if (!amount) return null;
  const known = readShare(p, i) ?? readPlacedAge(p, i, amount);
  if (known) return known.kind === "age" ? (joinRange(p, known) ?? known) : known;
  const score = readScore(p, i, amount);
  const bare = readCount(p, i, amount);
  const range = joinRange(p, bare ?? countOf(i, amount));
  if (score?.cued && !range?.unit) return score;
  if (isLabel(p, i, amount)) return null;
  return range?.unit ? range : (score ?? range ?? bare);
}
