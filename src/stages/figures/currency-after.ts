import {
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  CURRENCY_SINGULARS,
  MINOR_UNITS,
  QUALIFIED,
} from "../../lexicons/en/currencies.js";
import { MONEY_CONTEXT } from "../../lexicons/en/figure-contexts.js";
import type { Amount } from "./amount.js";
import { type Currency, codeAt, gluedLetters, isUpper } from "./currency.js";
import { endsPhrase } from "./moments.js";
import { gluedBefore, isCapital, isHyphen, isPlural, Kind, type Pieces, wordAt } from "./pieces.js";

/** How far back money is looked for where `pounds` may be weight. */
const CONTEXT = 12;

/** Pounds of money and not of weight: by scale, by sterling beside it, by what the sentence speaks of. */
function isMoneyPounds(p: Pieces, at: number, amount: Amount, hyphen: boolean): boolean {
  const next = wordAt(p, at + 1);
  if (next === "sterling" || (next === "(" && CURRENCY_SIGNS.has(wordAt(p, at + 2)))) return true;
  if (next === "per") return wordAt(p, at + 2) === "capita";
  if (next === "of") return false;
  if (amount.scale >= 1e5) return true;
  if (hyphen) return amount.scale >= 1e3;
  for (let i = Math.max(0, at - CONTEXT); i < at + 4; i++) {
    const word = wordAt(p, i);
    if (word.startsWith("weigh") || word === "heavy" || word === "heavier") return false;
    if (MONEY_CONTEXT.has(word) || word === "£" || word === "€") return true;
  }
  return false;
}

const DOLLARS = new Set(["dollar", "dollars", "buck", "bucks"]);

/** Nouns that are other words as well: money only beside a large number. */
const NEED_SCALE = new Set([
  "crown",
  "crowns",
  "marks",
  "dong",
  "lei",
  "won",
  "reals",
  "soles",
  "leones",
]);

/** So many words stand before the noun at most: `Trinidad & Tobago dollars`. */
const LONGEST_NAME = 4;

/** `Australian dollars`, `U.S. dollars`, `Hong Kong dollars`, `New Taiwan dollars`. */
function qualified(p: Pieces, i: number): Currency | null {
  if (wordAt(p, i) === "u" && wordAt(p, i + 1) === "." && wordAt(p, i + 2) === "s") {
    const noun = wordAt(p, i + 3) === "." ? i + 4 : i + 3;
    return CURRENCY_NOUNS.get(wordAt(p, noun)) === "USD" ? { to: noun + 1, unit: "USD" } : null;
  }
  for (let at = i + 1; at <= i + LONGEST_NAME; at++) {
    const word = wordAt(p, at);
    const singular =
      CURRENCY_SINGULARS.get(word) ?? (word.endsWith("s") ? word.slice(0, -1) : word);
    const kinds = QUALIFIED.get(singular);
    if (kinds) {
      for (let from = i; from < at; from++) {
        const unit = kinds.get(p.word.slice(from, at).join(" "));
        if (unit) return { to: at + 1, unit };
      }
      return null;
    }
    if (p.kind[at] !== Kind.WORD && word !== "&") return null;
  }
  return null;
}

function byWord(p: Pieces, at: number, amount: Amount, hyphen: boolean): Currency | null {
  const word = wordAt(p, at);
  const noun = CURRENCY_NOUNS.get(word);
  if (noun) {
    const price = amount.bare || Number.isInteger(amount.value) ? 1000 : 100;
    if (NEED_SCALE.has(word) && amount.scale === 1 && amount.value < price) return null;
    // `882 bitcoin machines`
    if (word === "bitcoin" && isPlural(p, at + 1)) return null;
    return { to: at + 1, unit: noun, ...(DOLLARS.has(word) && { open: "dollar" }) };
  }
  // `five grand`, but no `two grand pianos`
  if (word === "grand")
    return amount.scale === 1 && !isCapital(p, at) && endsPhrase(p, at + 1)
      ? { to: at + 1, unit: "USD", open: "grand", scale: 1000 }
      : null;
  if (word === "pound" || word === "pounds")
    return isMoneyPounds(p, at, amount, hyphen) ? { to: at + 1, unit: "GBP" } : null;
  const minor = MINOR_UNITS.get(word);
  if (minor) return { to: at + 1, unit: minor };
  const glued = gluedBefore(p, at) && !hyphen;
  if (word === "p" && glued && (wordAt(p, at + 1) !== "." || at + 2 >= p.kind.length))
    return { to: at + 1, unit: "penny" };
  if (word === "c" && glued && amount.value < 100 && !isUpper(p, at))
    return { to: at + 1, unit: "cent" };
  // `3 USD50 cards`
  if (p.kind[at + 1] !== Kind.NUMBER || !gluedBefore(p, at + 1)) {
    const code = wordAt(p, at + 1) === "$" ? null : codeAt(p, at);
    if (code) return { to: at + 1, unit: code };
    const millions = gluedLetters(p, at);
    if (millions) return { to: at + 1, unit: millions, scale: 1e6 };
  }
  return qualified(p, at);
}

/** The currency that stands after `amount` at piece `i`: a sign, a code or a noun; or null. */
export function currencyAfter(p: Pieces, i: number, amount: Amount): Currency | null {
  const hyphen = isHyphen(wordAt(p, i)) && gluedBefore(p, i) && gluedBefore(p, i + 1);
  const at = hyphen ? i + 1 : i;
  const word = wordAt(p, at);
  if (p.kind[at] === Kind.WORD) return byWord(p, at, amount, hyphen);
  if (word === "¢") return { to: at + 1, unit: "cent" };
  const unit = CURRENCY_SIGNS.get(word);
  // `10 $ 30 $`, not `10 $30`
  return unit && !(p.kind[at + 1] === Kind.NUMBER && gluedBefore(p, at + 1))
    ? { to: at + 1, unit, ...(word === "$" && { open: "dollar" }) }
    : null;
}
