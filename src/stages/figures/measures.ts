import { UNIT_SIGNS, UNIT_WORDS } from "../../lexicons/en/units.js";
import { type Amount, exact } from "./amount.js";
import type { Found } from "./found.js";
import { readHeight } from "./height.js";
import { gluedBefore, isHyphen, Kind, type Pieces, wordAt } from "./pieces.js";
import { type Unit, unitAt } from "./unit.js";
import { readWeight } from "./weight.js";

/** `10 " long`, `27" screen`: a mark of inches, where no quotation can end. */
function inchesAt(p: Pieces, j: number): Unit | null {
  const word = wordAt(p, j);
  if (word !== '"' && word !== "″") return null;
  return word === "″" ||
    /^(long|wide|tall|deep|thick|high|pipe|screen|display|gun|x)$/.test(wordAt(p, j + 1))
    ? { to: j + 1, unit: "inch" }
    : null;
}

/** `20 (kg)`, as forms and tables print it. */
function bracketedAt(p: Pieces, j: number): Unit | null {
  const open = "([{<".indexOf(wordAt(p, j));
  if (open < 0 || wordAt(p, j) === "" || wordAt(p, j + 2) !== ")]}>"[open]) return null;
  const unit = UNIT_WORDS.get(wordAt(p, j + 1)) ?? UNIT_SIGNS.get(wordAt(p, j + 1));
  return unit && wordAt(p, j + 1).length > 1 ? { to: j + 3, unit } : null;
}

/** `40 below zero`, `five degrees below zero`: a temperature with a minus before it. */
function readFrost(p: Pieces, i: number, amount: Amount): Found | null {
  // the unit is no longer than two pieces
  const near = amount.to;
  if (
    wordAt(p, near) !== "below" &&
    wordAt(p, near + 1) !== "below" &&
    wordAt(p, near + 2) !== "below"
  )
    return null;
  const unit = unitAt(p, amount.to, amount.spelled);
  const degrees = unit !== null && TEMPERATURES.has(unit.unit);
  const at = degrees ? unit.to : amount.to;
  if (wordAt(p, at) !== "below" || wordAt(p, at + 1) !== "zero") return null;
  return {
    from: i,
    to: at + 2,
    number: [i, amount.to],
    kind: "measure",
    value: -amount.value,
    unit: degrees ? unit.unit : "degree",
    scale: 1,
  };
}

const TEMPERATURES: ReadonlySet<string> = new Set(["degree", "celsius", "fahrenheit"]);

/** Measures: an amount and its unit, also as a compound (`3,000-mile`, `six-page`). */
export function readMeasure(p: Pieces, i: number, amount: Amount): Found | null {
  const frost = readFrost(p, i, amount);
  if (frost !== null) return frost;
  const compound = readHeight(p, i, amount) ?? readWeight(p, i, amount);
  if (compound) return compound;
  let j = amount.to;
  const hyphen = isHyphen(wordAt(p, j)) && gluedBefore(p, j) && p.kind[j + 1] === Kind.WORD;
  if (hyphen) j++;
  const unit = unitAt(p, j, amount.spelled) ?? inchesAt(p, j) ?? bracketedAt(p, j);
  if (!unit) return null;
  // `a 1-in-100-year flood`
  if (
    hyphen &&
    wordAt(p, j) === "in" &&
    isHyphen(wordAt(p, unit.to)) &&
    p.kind[unit.to + 1] === Kind.NUMBER
  )
    return null;
  // pages and storeys measure in compounds alone: `six-page draft`, but `six pages`
  if ((unit.unit === "page" || unit.unit === "storey" || unit.unit === "bit") && !hyphen)
    return null;
  return {
    from: i,
    to: unit.to,
    number: [i, amount.to],
    kind: "measure",
    value: unit.factor === undefined ? amount.value : exact(amount.value * unit.factor),
    unit: unit.unit,
    scale: amount.scale * (unit.factor ?? 1),
  };
}
