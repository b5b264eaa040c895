import { isFiniteVerb } from "../../document/tag.js";
import {
  CURRENCY_NOUNS,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MINOR_UNITS,
  NOUNS_BEFORE,
} from "../../lexicons/en/currencies.js";
import { readAmount } from "./amount.js";
import { type Currency, codeAt, gluedLetters } from "./currency.js";
import { gluedBefore, isCapital, Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

/** Words that a sum of money follows. */
const SUM_FOLLOWS = new Set(
  "of for to than at about around cost costs is was paid pay worth from by over under only another a the".split(
    " ",
  ),
);

/** Letters before `$` that may stand apart from it: `US $40`, `C $16`. */
const APART = new Set(["us", "c", "hk", "usd", "aud", "cad", "nzd", "mxn"]);

/** `US$`, `A$`, `Mex$`, `E£`: letters and sign. */
function signed(p: Pieces, i: number): Currency | null {
  const word = wordAt(p, i);
  if (!gluedBefore(p, i + 1) && !APART.has(word)) return null;
  if (wordAt(p, i + 1) === "£")
    return word === "e"
      ? { to: i + 2, unit: "EGP" }
      : word === "ir"
        ? { to: i + 2, unit: "pound" }
        : null;
  const unit = wordAt(p, i + 1) === "$" ? DOLLAR_PREFIXES.get(word) : CURRENCY_PREFIXES.get(word);
  return unit ? { to: i + 2, unit } : null;
}

/** `U.S.$40`, `U.S.93 million`. */
function abbreviated(p: Pieces, i: number): Currency | null {
  const sign = wordAt(p, i + 3) === "." ? i + 4 : i + 3;
  if (wordAt(p, sign) === "$") return { to: sign + 1, unit: "USD" };
  return sign === i + 4 && p.kind[sign] === Kind.NUMBER && gluedBefore(p, sign)
    ? { to: sign, unit: "USD" }
    : null;
}

/** Letters that are a currency's only where a sum follows: `N500 million`. */
const LETTERS = new Set(["n", "r", "sh"]);

/** After these a sum is over. */
const AFTER_SUM = new Set(
  "a an and as at but by for from in of on or per to was were which while with".split(" "),
);

/** Bare numbers that are likelier years. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** True where the number at piece `i` counts nothing after it: `euro 5 million`, but `euro 12 countries`, `yen 5 percent`. */
function isSum(p: Pieces, i: number): boolean {
  const amount = readAmount(p, i, true);
  // `the euro 12`, and `Euro 2024`, the cup
  const { bare, value } = amount ?? { bare: true, value: 0 };
  if (amount === null || (bare && (value < 100 || (value >= FIRST_YEAR && value <= LAST_YEAR))))
    return false;
  const after = wordAt(p, amount.to);
  if (p.kind[amount.to] === Kind.SYMBOL) return after !== "%" && after !== "-";
  return (
    p.kind[amount.to] !== Kind.WORD || AFTER_SUM.has(after) || isFiniteVerb(tagAt(p, amount.to))
  );
}

/** The currency that stands before its number at piece `i`: a sign, a code, letters; or null. */
export function currencyBefore(p: Pieces, i: number): Currency | null {
  const word = wordAt(p, i);
  if (p.kind[i] === Kind.SYMBOL) {
    const unit = CURRENCY_SIGNS.get(word);
    return unit ? { to: i + 1, unit, ...(word === "$" && { open: "dollar" }) } : null;
  }
  if (p.kind[i] !== Kind.WORD) return null;
  const next = wordAt(p, i + 1);
  if (next === "$" || next === "£" || next === "¥" || next === "¢") return signed(p, i);
  if (word === "u" && next === "." && wordAt(p, i + 2) === "s") return abbreviated(p, i);
  if (word === "s" && next === "/" && isCapital(p, i)) return { to: i + 2, unit: "PEN" };
  const number = next === "." ? i + 2 : i + 1;
  if (p.kind[number] !== Kind.NUMBER) return null;
  const glued = gluedBefore(p, number);
  if (number === i + 1) {
    const code = codeAt(p, i);
    if (code) return { to: number, unit: code };
    const millions = gluedLetters(p, i);
    if (millions) return { to: number, unit: millions, scale: 1e6 };
    if (word === "dollar") return { to: number, unit: "USD", open: "dollar" };
    if (NOUNS_BEFORE.has(word) && !glued && isSum(p, number))
      return { to: number, unit: CURRENCY_NOUNS.get(word) ?? MINOR_UNITS.get(word)! };
  }
  // `N500 million`, `N5,000`, `R1.2bn`, `Sh2 billion`, but no `N95`
  if (LETTERS.has(word) && glued && isCapital(p, i)) {
    const amount = readAmount(p, number, true);
    const grouped = wordAt(p, number).includes(",");
    if (amount !== null && (amount.scale > 1 || grouped))
      return { to: number, unit: CURRENCY_PREFIXES.get(word)! };
  }
  if (word === "n" || word === "sh") return null;
  // `R250`, the rand, but no `R2` and no `Type R 30`
  if (word === "r" && !(glued && p.value[number]! >= 10 && SUM_FOLLOWS.has(wordAt(p, i - 1))))
    return null;
  const unit = CURRENCY_PREFIXES.get(word);
  return unit && (isCapital(p, i) || glued || word === "rs" || word === "rmb")
    ? { to: number, unit }
    : null;
}
