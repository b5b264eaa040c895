import { CARDINALS } from "../../lexicons/en/numbers.js";
import { type Amount, exact } from "./amount.js";
import type { Found } from "./found.js";
import { isNumber, type Pieces, wordAt } from "./pieces.js";

/** Name of a larger unit → its own, the names of the smaller, and how many of these it has. */
const LARGER: ReadonlyMap<
  string,
  readonly [unit: string, smaller: ReadonlySet<string>, many: number]
> = new Map(
  [
    ["stone", "st stone", "lb lbs pound pounds", 14] as const,
    ["pound", "lb lbs pound pounds", "oz ounce ounces", 16] as const,
  ].flatMap(([unit, names, smaller, many]) =>
    names.split(" ").map((name) => [name, [unit, new Set(smaller.split(" ")), many]] as const),
  ),
);

/** Stone and pounds, pounds and ounces: `11st 4lb`, `8 pounds, 3 ounces`, `2lb 11oz`; in the larger unit. */
export function readWeight(p: Pieces, i: number, { to, value }: Amount): Found | null {
  const larger = LARGER.get(wordAt(p, to));
  if (larger === undefined || !Number.isInteger(value)) return null;
  const [unit, smaller, many] = larger;
  let at = wordAt(p, to + 1) === "," ? to + 2 : to + 1;
  if (wordAt(p, at) === "and") at++;
  const rest = isNumber(p, at) ? p.value[at]! : CARDINALS.get(wordAt(p, at));
  if (rest === undefined || rest >= many || !smaller.has(wordAt(p, at + 1))) return null;
  const found = exact(value + rest / many);
  return { from: i, to: at + 2, number: [i, at + 2], kind: "measure", value: found, unit };
}
