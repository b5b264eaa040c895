import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MINOR_UNITS,
  QUALIFIED,
} from "../../lexicons/en/currencies.js";
import { MONEY_CONTEXT } from "../../lexicons/en/figure-contexts.js";
import { type Amount, exact, readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { gluedBefore, isCapital, isHyphen, Kind, type Pieces, wordAt } from "./pieces.js";

/** How far back money is looked for where `pounds` may be weight. */
const CONTEXT = 12;

/** A currency before its number: index after it, and its code. */
function prefixAt(p: Pieces, i: number): { to: number; unit: string } | null {
  const word = wordAt(p, i);
  if (p.kind[i] === Kind.SYMBOL) {
    const unit = CURRENCY_SIGNS.get(word);
    return unit ? { to: i + 1, unit } : null;
  }
  if (p.kind[i] !== Kind.WORD) return null;
  const next = wordAt(p, i + 1);
  if (next === "$" || next === "£" || next === "¥" || next === "¢") {
    const unit = next === "$" ? DOLLAR_PREFIXES.get(word) : CURRENCY_PREFIXES.get(word);
    if (
      unit &&
      (gluedBefore(p, i + 1) || word === "us" || isCodeLike(p, i) || word === "c" || word === "hk")
    )
      return { to: i + 2, unit };
    if (next === "£" && (word === "e" || word === "ir"))
      return { to: i + 2, unit: word === "e" ? "EGP" : "IEP" };
    return null;
  }
  // U.S.$ and U.S.93
  if (word === "u" && next === "." && wordAt(p, i + 2) === "s") {
    const dot = wordAt(p, i + 3) === "." ? i + 4 : i + 3;
    return wordAt(p, dot) === "$" ? { to: dot + 1, unit: "USD" } : null;
  }
  if (word === "s" && next === "/" && isCapital(p, i)) return { to: i + 2, unit: "PEN" };
  const number = next === "." ? i + 2 : i + 1;
  if (p.kind[number] !== Kind.NUMBER) return null;
  if (next !== "." && CURRENCY_CODES.has(word)) {
    // `try 20`, `all 5`: English words that are codes in capitals alone
    if (p.text.slice(p.start[i], p.end[i]) === word.toUpperCase() || !WORDS_TOO.has(word))
      return { to: i + 1, unit: word.toUpperCase() };
    return null;
  }
  const unit = CURRENCY_PREFIXES.get(word);
  if (unit && (isCapital(p, i) || gluedBefore(p, i + 1) || word === "rs" || word === "rmb"))
    return { to: number, unit };
  // `dollar 22.5 million`
  if (word === "dollar" && next !== ".") return { to: i + 1, unit: "USD" };
  return null;
}

const WORDS_TOO = new Set(["all", "try", "top", "mad", "cup", "pen", "lak", "cop", "bam"]);

const isCodeLike = (p: Pieces, i: number): boolean => CURRENCY_CODES.has(wordAt(p, i));

/** A currency after its number: index after it, and its code or noun. */
function suffixAt(p: Pieces, i: number, amount: Amount): { to: number; unit: string } | null {
  let at = i;
  const hyphen = isHyphen(wordAt(p, at)) && gluedBefore(p, at) && gluedBefore(p, at + 1);
  if (hyphen) at++;
  const word = wordAt(p, at);
  if (p.kind[at] === Kind.SYMBOL) {
    const unit = CURRENCY_SIGNS.get(word);
    // `10 $ 30 $`, not `10 $30`
    if (unit && !(p.kind[at + 1] === Kind.NUMBER && gluedBefore(p, at + 1)))
      return { to: at + 1, unit };
    if (word === "¢") return { to: at + 1, unit: "cent" };
    return null;
  }
  if (p.kind[at] !== Kind.WORD) return null;
  const noun = CURRENCY_NOUNS.get(word);
  if (noun) {
    if (word === "won" && !amount.scale) return null;
    if (word === "won" && amount.scale === 1 && amount.value < 1000) return null;
    if ((word === "marks" || word === "dong" || word === "lei") && amount.scale === 1) return null;
    return { to: at + 1, unit: noun };
  }
  if (word === "pound" || word === "pounds")
    return isMoneyPounds(p, at, amount, hyphen) ? { to: at + 1, unit: "GBP" } : null;
  const minor = MINOR_UNITS.get(word);
  if (minor && (word !== "sen" || !isCapital(p, at))) return { to: at + 1, unit: minor };
  if (word === "p" && gluedBefore(p, at) && !hyphen && wordAt(p, at + 1) !== ".")
    return { to: at + 1, unit: "penny" };
  if (
    word === "c" &&
    gluedBefore(p, at) &&
    !hyphen &&
    amount.value < 100 &&
    wordAt(p, at - 2) !== "°"
  )
    return { to: at + 1, unit: "cent" };
  if (
    CURRENCY_CODES.has(word) &&
    (!WORDS_TOO.has(word) || p.text.slice(p.start[at], p.end[at]) === word.toUpperCase())
  ) {
    const dollar = wordAt(p, at + 1) === "$" && gluedBefore(p, at + 1) ? 1 : 0;
    if (!dollar) return { to: at + 1, unit: word.toUpperCase() };
    return null;
  }
  // `30 MUSD`
  if (
    word.length === 4 &&
    word[0] === "m" &&
    CURRENCY_CODES.has(word.slice(1)) &&
    p.text.slice(p.start[at], p.end[at]) === word.toUpperCase()
  )
    return { to: at + 1, unit: `M${word.slice(1).toUpperCase()}` };
  return qualifiedAt(p, at);
}

/** `Australian dollars`, `U.S. dollars`, `Hong Kong dollars`, `New Taiwan dollars`. */
function qualifiedAt(p: Pieces, i: number): { to: number; unit: string } | null {
  if (wordAt(p, i) === "u" && wordAt(p, i + 1) === "." && wordAt(p, i + 2) === "s") {
    const noun = wordAt(p, i + 3) === "." ? i + 4 : i + 3;
    return CURRENCY_NOUNS.get(wordAt(p, noun)) === "USD" ? { to: noun + 1, unit: "USD" } : null;
  }
  for (let at = i + 1; at <= i + 3; at++) {
    const word = wordAt(p, at);
    const singular = word.endsWith("s")
      ? word.slice(0, -1)
      : word === "kroner"
        ? "krone"
        : word === "kronor"
          ? "krona"
          : word;
    const kinds = QUALIFIED.get(singular);
    if (kinds) {
      const unit = kinds.get(wordAt(p, at - 1));
      return unit ? { to: at + 1, unit } : null;
    }
    if (p.kind[at] !== Kind.WORD) return null;
  }
  return null;
}

/** Pounds of money and not of weight: by scale, by sterling beside it, by what the sentence speaks of. */
function isMoneyPounds(p: Pieces, at: number, amount: Amount, hyphen: boolean): boolean {
  const next = wordAt(p, at + 1);
  if (next === "sterling" || (next === "(" && CURRENCY_SIGNS.has(wordAt(p, at + 2)))) return true;
  if (next === "of" || next === "per") return next === "per" && wordAt(p, at + 2) === "capita";
  if (amount.scale >= 1e5) return true;
  if (hyphen) return amount.scale >= 1e3;
  for (let i = Math.max(0, at - CONTEXT); i < at + 4; i++) {
    const word = wordAt(p, i);
    if (word.startsWith("weigh") || word === "heavy" || word === "heavier") return false;
    if (MONEY_CONTEXT.has(word) || word === "£" || word === "€") return true;
  }
  return false;
}

/** Cents after whole units: `3 dollars 50 cents`, `13 dollars and forty-five`. */
function centsAt(p: Pieces, to: number, unit: string): { to: number; value: number } | null {
  const and = wordAt(p, to) === "and";
  const start = and ? to + 1 : to;
  const cents = readAmount(p, start);
  if (
    !cents ||
    cents.value <= 0 ||
    cents.value >= 100 ||
    cents.scale > 1 ||
    !Number.isInteger(cents.value)
  )
    return null;
  const noun = wordAt(p, cents.to);
  const minor = MINOR_UNITS.get(noun);
  if (minor)
    return minor === "cent" || (minor === "penny" && unit === "GBP")
      ? { to: cents.to + 1, value: cents.value / 100 }
      : null;
  // with no noun, only where nothing else can be counted
  const closes = noun === "" || noun === "." || noun === "," || noun === ";" || noun === ")";
  return closes && p.kind[to] !== Kind.SYMBOL && noun !== ","
    ? { to: cents.to, value: cents.value / 100 }
    : null;
}

/** True where a unit is a whole currency, of which cents may follow. */
const isWhole = (unit: string): boolean => unit.length === 3 && unit === unit.toUpperCase();

/** Money with its sign or code first: `$1.2bn`, `US$40`, `Rs 5 crore`, `€3m`. */
export function readPrefixed(p: Pieces, i: number): Found | null {
  const sign = wordAt(p, i);
  const minus = (sign === "-" || sign === "−") && gluedBefore(p, i + 1) && !gluedBefore(p, i);
  const prefix = prefixAt(p, minus ? i + 1 : i);
  if (!prefix) return null;
  const amount = readAmount(p, prefix.to, true);
  if (!amount) return null;
  let to = amount.to;
  const glued = p.kind[to] === Kind.WORD && gluedBefore(p, to);
  if (glued) {
    // `$20s` are notes; other letters make it no amount
    if (wordAt(p, to) === "s") to++;
    else if (!CURRENCY_CODES.has(wordAt(p, to))) return null;
  }
  // `$4.9 billion dollars`, `US$5 USD`
  const again = suffixAt(p, to, amount);
  if (again && again.unit === prefix.unit) to = again.to;
  const value = minus ? -amount.value : amount.value;
  return {
    from: i,
    to,
    number: [prefix.to, amount.to],
    kind: "money",
    value,
    unit: prefix.unit,
    scale: amount.scale,
  };
}

/** Money with its currency after the amount: `10 million pounds`, `50p`, `40 cents`. */
export function readSuffixed(p: Pieces, i: number, amount: Amount): Found | null {
  const suffix = suffixAt(p, amount.to, amount);
  if (!suffix) return null;
  let { to, unit } = suffix;
  let value = amount.value;
  let scale = amount.scale;
  if (unit.length === 4 && unit[0] === "M" && unit === unit.toUpperCase()) {
    unit = unit.slice(1);
    scale = 1e6;
    value = exact(value * scale);
  } else if (scale === 1 && (wordAt(p, to) === "million" || wordAt(p, to) === "billion")) {
    // `75 USD million`
    scale = wordAt(p, to) === "million" ? 1e6 : 1e9;
    value = exact(value * scale);
    to++;
  }
  if (isWhole(unit)) {
    const cents = centsAt(p, to, unit);
    if (cents) {
      value = exact(value + cents.value);
      to = cents.to;
    }
  }
  return { from: i, to, number: [i, amount.to], kind: "money", value, unit, scale };
}
