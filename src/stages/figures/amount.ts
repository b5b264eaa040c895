import { Tag } from "../../document/tag.js";
import {
  CARDINALS,
  DENOMINATORS,
  LETTER_SCALES,
  SCALES,
  SHORT_SCALES,
} from "../../lexicons/en/numbers.js";
import { GLUED_ONLY, UNIT_SIGNS, UNIT_WORDS } from "../../lexicons/en/units.js";
import { isFraction } from "./codes.js";
import {
  gluedBefore,
  isCapital,
  isHyphen,
  isNumber,
  isPlural,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";
import { readSpelled } from "./spelled.js";

/** A number with its scale, before any unit. */
export interface Amount {
  /** Index after its last piece. */
  readonly to: number;
  readonly value: number;
  /** What the last scale word multiplies by; 1 where there is none. */
  readonly scale: number;
  /** In words, and not in digits. */
  readonly spelled: boolean;
  /** Digits alone, without separator, sign, fraction or scale: it may be a year or a label. */
  readonly bare: boolean;
}

/** Rounds away what binary fractions add: 1.1 × 10^6. */
export const exact = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** Before a unit of area or space: `1.03m sq km`. */
const SQUARES = new Set(["sq", "square", "cubic", "cu"]);

/** How far before a number in millions another may stand that tells so. */
const MILLIONS_REACH = 25;

/** True for the second of `8.1m viewers, up from 5.4m`: what stood before was counted in the same letter. */
function isOfMillions(p: Pieces, at: number): boolean {
  for (let i = at - 2; i > 0 && i > at - MILLIONS_REACH; i--)
    if (wordAt(p, i) === wordAt(p, at) && gluedBefore(p, i) && isNumber(p, i - 1))
      return isPlural(p, i + 1) && !isCapital(p, i);
  return false;
}

/** The scale at piece `j`: its factor and the index after it; `money` where the amount is known to be money. */
function scaleAt(p: Pieces, j: number, money: boolean): { to: number; factor: number } | null {
  const hyphen = isHyphen(wordAt(p, j)) && gluedBefore(p, j) && gluedBefore(p, j + 1);
  const at = hyphen ? j + 1 : j;
  const word = wordAt(p, at);
  const factor = word === "dozen" ? 12 : (SCALES.get(word) ?? SHORT_SCALES.get(word));
  if (factor !== undefined) return { to: at + 1, factor };
  if (hyphen || p.kind[at] !== Kind.WORD) return null;
  const letter = LETTER_SCALES.get(word);
  if (letter === undefined) return null;
  if (money) return gluedBefore(p, at) || word !== "t" ? { to: at + 1, factor: letter } : null;
  if (!gluedBefore(p, at) || word === "t") return null;
  if (word === "k") return { to: at + 1, factor: letter };
  // `10m people`, `1.5m tonnes`; else metres
  const capital = isCapital(p, at) && (tagAt(p, at + 1) !== Tag.NN || p.kind[at + 1] !== Kind.WORD);
  const next = wordAt(p, at + 1);
  const unit =
    SQUARES.has(next) ||
    (next === "b" && wordAt(p, at + 2) === "/") ||
    UNIT_WORDS.has(next) ||
    (UNIT_SIGNS.has(next) && !GLUED_ONLY.has(next));
  const counts = capital || isPlural(p, at + 1) || unit || isOfMillions(p, at);
  return counts ? { to: at + 1, factor: letter } : null;
}

/** `1/2` at piece `j`: the fraction's value and end. */
function slashAt(p: Pieces, j: number): { to: number; value: number } | null {
  if (wordAt(p, j + 1) !== "/" || !isNumber(p, j) || !isNumber(p, j + 2)) return null;
  if (gluedBefore(p, j) || !gluedBefore(p, j + 1) || !gluedBefore(p, j + 2)) return null;
  const [a, b] = [p.value[j]!, p.value[j + 2]!];
  return isFraction(a, b) ? { to: j + 3, value: a / b } : null;
}

/** Two decimals, as prices have them. */
const PRICE = /^\d+\.\d\d$/;

/** The fraction after the number at piece `i`: `5 3/4`, `5-3/4`, and of a cent `4.71 1/2`. */
function mixedAt(p: Pieces, i: number): { to: number; value: number } | null {
  if (!Number.isInteger(p.value[i]) && !PRICE.test(p.word[i]!)) return null;
  const hyphen = isHyphen(wordAt(p, i + 1)) && gluedBefore(p, i + 1) && gluedBefore(p, i + 2);
  if (!hyphen) return gluedBefore(p, i + 1) ? null : slashAt(p, i + 1);
  if (wordAt(p, i + 3) !== "/" || !gluedBefore(p, i + 3) || !gluedBefore(p, i + 4)) return null;
  const [a, b] = [p.value[i + 2]!, p.value[i + 4]!];
  return isFraction(a, b) ? { to: i + 5, value: a / b } : null;
}

/** `and a half`, `and three quarters`, `-and-a-half` at piece `j`. */
function andFraction(p: Pieces, j: number): { to: number; value: number } | null {
  const hyphen = isHyphen(wordAt(p, j));
  const and = hyphen ? j + 1 : j;
  if (wordAt(p, and) !== "and" || (hyphen && !isHyphen(wordAt(p, and + 1)))) return null;
  const step = hyphen ? 2 : 1;
  const first = wordAt(p, and + step);
  const to = and + 2 * step + 1;
  const part = DENOMINATORS.get(wordAt(p, to - 1));
  if (part === undefined) return null;
  if (first === "a" || first === "one") return { to, value: 1 / part };
  if (first === "three" && part === 4) return { to, value: 3 / part };
  if (first === "two" && part === 3) return { to, value: 2 / part };
  return null;
}

/** The decimals after `point`: `five`, `one four`. */
function digitWords(p: Pieces, j: number): { to: number; value: number } | null {
  let value = 0;
  let part = 0.1;
  let to = j;
  for (
    let digit = CARDINALS.get(wordAt(p, to));
    digit !== undefined && digit < 10 && part > 1e-9;
  ) {
    value += digit * part;
    part /= 10;
    digit = CARDINALS.get(wordAt(p, ++to));
  }
  return to === j ? null : { to, value };
}

/** `a million`, `half a dozen`, `a quarter million`, `three quarters of a billion`. */
function readArticle(p: Pieces, i: number): Amount | null {
  const word = wordAt(p, i);
  let j = i;
  let value = 1;
  if (word === "a" || word === "an") j++;
  const part = wordAt(p, j);
  if (part === "half" || part === "quarter") {
    value = part === "half" ? 0.5 : 0.25;
    j++;
    if (wordAt(p, j) === "of") j++;
    if (wordAt(p, j) === "a") j++;
    if (isHyphen(wordAt(p, j))) j++;
  } else if (
    part === "three" &&
    wordAt(p, isHyphen(wordAt(p, j + 1)) ? j + 2 : j + 1) === "quarters"
  ) {
    value = 0.75;
    j += isHyphen(wordAt(p, j + 1)) ? 3 : 2;
    if (wordAt(p, j) === "of") j++;
    if (wordAt(p, j) === "a") j++;
  } else if (j === i) return null;
  const noun = wordAt(p, j);
  const factor = noun === "dozen" ? 12 : SCALES.get(noun);
  if (factor === undefined) return null;
  value *= factor;
  j++;
  let scale = factor;
  const second = SCALES.get(wordAt(p, j));
  if (second !== undefined && second > factor) {
    value *= second;
    scale = second;
    j++;
  } else if (word === "a" && value === factor && factor !== 12) {
    // `a hundred and twenty`, `a thousand two hundred`
    const rest = readSpelled(p, wordAt(p, j) === "and" ? j + 1 : j);
    if (rest && rest.value < factor && (factor > 100 || rest.value < 100) && rest.value > 0)
      return {
        to: rest.to,
        value: value + rest.value,
        scale: rest.scale,
        spelled: true,
        bare: false,
      };
  }
  const half = andFraction(p, j);
  return half
    ? { to: half.to, value: exact(value + half.value * scale), scale, spelled: true, bare: false }
    : { to: j, value, scale, spelled: true, bare: false };
}

/** Reads the amount at piece `i`: digits or words, sign, fraction and scale; or null. */
export function readAmount(p: Pieces, i: number, money = false): Amount | null {
  const word = wordAt(p, i);
  if (p.kind[i] === Kind.SYMBOL) {
    const sign = word === "-" || word === "−" || word === "–" || word === "+";
    if (!sign || gluedBefore(p, i) || !gluedBefore(p, i + 1) || p.kind[i + 1] !== Kind.NUMBER)
      return null;
    const rest = readAmount(p, i + 1, money);
    return rest && { ...rest, value: word === "+" ? rest.value : -rest.value, bare: false };
  }
  if (word === "minus") {
    // a margin: `plus or minus 3.1 points`
    if (wordAt(p, i - 1) === "or") return null;
    const rest = wordAt(p, i + 1) === "minus" ? null : readAmount(p, i + 1, money);
    return rest && { ...rest, value: -rest.value, bare: false };
  }
  const article = p.kind[i] === Kind.WORD ? readArticle(p, i) : null;
  if (article) return article;
  let value: number;
  let to: number;
  let scale = 1;
  let bare = false;
  const spelled = p.kind[i] === Kind.WORD;
  if (spelled) {
    const read = readSpelled(p, i);
    if (!read) return null;
    ({ value, to, scale } = read);
    const decimals = wordAt(p, to) === "point" ? digitWords(p, to + 1) : null;
    if (decimals) {
      value += decimals.value;
      to = decimals.to;
    }
  } else {
    if (!isNumber(p, i)) return null;
    const slash = slashAt(p, i);
    value = slash ? slash.value : p.value[i]!;
    to = slash ? slash.to : i + 1;
    const mixed = slash === null ? mixedAt(p, i) : null;
    if (mixed) {
      // prices of grain: `$4.71 1/2` is half a cent more
      value += Number.isInteger(value) ? mixed.value : mixed.value / 100;
      to = mixed.to;
    }
    bare =
      !slash && !mixed && Number.isInteger(value) && p.word[i]!.length === String(value).length;
  }
  const half = andFraction(p, to);
  if (half) {
    value += half.value;
    to = half.to;
  }
  for (let n = 0; n < 2; n++) {
    const next = scaleAt(p, to, money);
    if (!next || (n > 0 && next.factor < scale)) break;
    value *= next.factor;
    scale = next.factor;
    to = next.to;
    bare = false;
  }
  if (scale > 1 || spelled || half) value = exact(value);
  return Number.isFinite(value) ? { to, value, scale, spelled, bare } : null;
}
