import { CURRENCY_CODES, MINOR_UNITS, PARTS_OF, TENTHS_OF } from "../../lexicons/en/currencies.js";
import { SCALES, SHORT_SCALES } from "../../lexicons/en/numbers.js";
import { type Amount, exact, readAmount } from "./amount.js";
import { type Currency, isWhole } from "./currency.js";
import { currencyAfter } from "./currency-after.js";
import { currencyBefore } from "./currency-before.js";
import type { Found } from "./found.js";
import { gluedBefore, isDash, isNumber, Kind, type Pieces, wordAt } from "./pieces.js";

/** What may follow a bare number of cents (`thirteen dollars and forty-five.`): nothing that it could count. */
const CLOSES = new Set(["", ".", ",", ";", ")", "”", "’", '"', "more", "less", "each"]);

/** Cents after whole units: `3 dollars 50 cents`, `13 dollars and forty-five`. */
function centsAt(p: Pieces, to: number, unit: string): { to: number; value: number } | null {
  const cents = readAmount(p, wordAt(p, to) === "and" ? to + 1 : to);
  if (!cents || cents.scale > 1 || !(cents.value > 0 && cents.value < 100)) return null;
  if (!Number.isInteger(cents.value)) return null;
  const word = wordAt(p, cents.to);
  if (TENTHS_OF.get(word) === unit && cents.value < 10)
    return { to: cents.to + 1, value: cents.value / 10 };
  const minor = MINOR_UNITS.get(word);
  if (minor) {
    const [parts, codes] = PARTS_OF.get(minor) ?? [100, null];
    const fits = minor === "cent" || codes?.has(unit);
    return fits ? { to: cents.to + 1, value: cents.value / parts } : null;
  }
  return CLOSES.has(wordAt(p, cents.to)) && p.kind[to] !== Kind.SYMBOL
    ? { to: cents.to, value: cents.value / 100 }
    : null;
}

/**
 * The piece before the number of `$(12.4) million`, a loss as accounts write it, and the number's end; the brackets take the
 * place of a minus. Null where the sum is written otherwise.
 */
function bracketed(p: Pieces, i: number): { value: number; to: number } | null {
  if (wordAt(p, i) !== "(" || !gluedBefore(p, i) || !isNumber(p, i + 1)) return null;
  if (wordAt(p, i + 2) !== ")" || !gluedBefore(p, i + 1) || !gluedBefore(p, i + 2)) return null;
  return { value: p.value[i + 1]!, to: i + 3 };
}

/** `$(12.4) million`, whose currency's sign is before piece `before.to`; or null. */
function readLoss(p: Pieces, i: number, { to: at, unit, open }: Currency): Found | null {
  const loss = bracketed(p, at);
  if (loss === null) return null;
  const factor = SCALES.get(wordAt(p, loss.to)) ?? SHORT_SCALES.get(wordAt(p, loss.to)) ?? 1;
  const to = factor === 1 ? loss.to : loss.to + 1;
  const value = exact(-loss.value * factor);
  const number = [at, to] as const;
  return {
    from: i,
    to,
    number,
    kind: "money",
    value,
    unit,
    ...(open && { open }),
    scale: factor,
    sure: true,
  };
}

/** Money with its sign or code first: `$1.2bn`, `US$40`, `Rs 5 crore`, `-€3m`, `$(4.1) million`. */
export function readPrefixed(p: Pieces, i: number): Found | null {
  const sign = wordAt(p, i);
  const minus = (sign === "-" || sign === "−") && gluedBefore(p, i + 1) && !gluedBefore(p, i);
  const from = minus ? i + 1 : i;
  const before = currencyBefore(p, from);
  if (!before) return null;
  // words of an address joined by hyphens
  if (!minus && p.kind[i] === Kind.WORD && gluedBefore(p, i) && isDash(wordAt(p, i - 1)))
    return null;
  const amount = readAmount(p, before.to, true);
  if (!amount) return readLoss(p, i, before);
  let { to } = amount;
  let { unit, open } = before;
  if (p.kind[to] === Kind.WORD && gluedBefore(p, to)) {
    // `$20s` are notes; other letters make it no amount
    if (wordAt(p, to) === "s") to++;
    else if (!CURRENCY_CODES.has(wordAt(p, to))) return null;
  }
  // `$4.9 billion dollars`, `$5 pesos`, `$10 Canadian dollars`
  // but in `$20 $30` the sign is the next one's
  const next = p.kind[to] === Kind.SYMBOL && p.kind[to + 1] === Kind.NUMBER;
  const again = next ? null : currencyAfter(p, to, amount);
  if (
    again &&
    (again.unit === unit || (sign === "$" && p.kind[to] === Kind.WORD && again.unit !== "cent"))
  ) {
    open = again.unit === unit ? open : again.open;
    ({ to, unit } = again);
  }
  const scale = amount.scale * (before.scale ?? 1);
  // `$13 and forty-five cents`
  const whole = scale === 1 && Number.isInteger(amount.value) && wordAt(p, to) === "and";
  const cents = whole && isWhole(unit) ? centsAt(p, to, unit) : null;
  if (cents) ({ to } = cents);
  const amounts = exact(amount.value * (before.scale ?? 1)) + (cents?.value ?? 0);
  const value = (cents ? exact(amounts) : amounts) * (minus ? -1 : 1);
  return {
    from: i,
    to,
    number: [before.to, amount.to],
    kind: "money",
    value,
    unit,
    ...(open && { open }),
    scale,
    sure: true,
  };
}

/** Money with its currency after the amount: `10 million pounds`, `50p`, `40 cents`. */
export function readSuffixed(p: Pieces, i: number, amount: Amount): Found | null {
  const after = currencyAfter(p, amount.to, amount);
  // `in 2015 dollars`
  if (
    !after ||
    (amount.bare && amount.value >= 1900 && amount.value < 2100 && wordAt(p, i - 1) === "in")
  )
    return null;
  let { to } = after;
  let { value } = amount;
  let scale = amount.scale * (after.scale ?? 1);
  if (after.scale) value = exact(value * after.scale);
  else if (scale === 1 && (wordAt(p, to) === "million" || wordAt(p, to) === "billion")) {
    // `75 USD million`
    scale = wordAt(p, to) === "million" ? 1e6 : 1e9;
    value = exact(value * scale);
    to++;
  }
  const cents = isWhole(after.unit) ? centsAt(p, to, after.unit) : null;
  if (cents) {
    value = exact(value + cents.value);
    to = cents.to;
  }
  if (!Number.isFinite(value)) return null;
  return {
    from: i,
    to,
    number: [i, amount.to],
    kind: "money",
    value,
    unit: after.unit,
    ...(after.open && { open: after.open }),
    scale,
    sure: true,
  };
}
