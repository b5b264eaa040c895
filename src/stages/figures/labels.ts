import { isName, isNoun, Tag } from "../../document/tag.js";
import { BILLS, LABELS, MODELS, STREETS } from "../../lexicons/en/figure-contexts.js";
import type { Amount } from "./amount.js";
import { isUpper } from "./currency.js";
import { endsPhrase, isMoment } from "./moments.js";
import {
  gluedBefore,
  isCapital,
  isHyphen,
  isPlural,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";

/** How far a street's name may reach beyond its number. */
const STREET_REACH = 5;
const EMERGENCY: ReadonlySet<number> = new Set([911, 999, 112, 101, 111]);
const CALLS = new Set(
  "call calls caller callers dispatcher dispatchers operator operators".split(" "),
);
const AIRLINERS: ReadonlySet<number> = new Set([707, 717, 727, 737, 747, 757, 767, 777, 787]);
const OWNERS = new Set("a the his her its their this that".split(" "));
const MODEL_NAMES = new Set(["max", "dreamliner", "neo"]);
const STREET_PARTS = new Set(["st", "nd", "rd", "th", "."]);

/** True where the number is a house's: `131 West 23rd Street`. */
function isAddress(p: Pieces, to: number): boolean {
  for (let i = to; i < to + STREET_REACH; i++) {
    const word = wordAt(p, i);
    if (STREETS.has(word) && isCapital(p, i)) return i > to;
    if (!isCapital(p, i) && p.kind[i] !== Kind.NUMBER && !STREET_PARTS.has(word)) return false;
  }
  return false;
}

/** True where the number is a bill's: `H.R. 1234`. */
const isBill = (p: Pieces, i: number): boolean =>
  wordAt(p, i - 1) === "." &&
  wordAt(p, i - 3) === "." &&
  isCapital(p, i - 2) &&
  BILLS.has(wordAt(p, i - 4) + wordAt(p, i - 2));

/** True where a number in words is part of a name: `Channel Four`, `season four`, `Gang of Eight`. */
function isSpelledLabel(p: Pieces, i: number, { to, value, scale }: Amount): boolean {
  const capital = isCapital(p, i);
  if (LABELS.has(wordAt(p, i - 1)) && ((isCapital(p, i - 1) && capital) || endsPhrase(p, to)))
    return true;
  // `season two contestant`
  if (value > 1 && LABELS.has(wordAt(p, i - 1)) && !isPlural(p, to) && !isPlural(p, to + 1))
    return true;
  return capital && i > 1 && p.kind[i - 1] === Kind.WORD && !isCapital(p, to) && scale === 1;
}

/** Index after a compound adjective at piece `j`: `single-family` in `152 single-family homes`. */
const afterCompound = (p: Pieces, j: number): number =>
  isHyphen(wordAt(p, j + 1)) && gluedBefore(p, j + 1) && gluedBefore(p, j + 2) ? j + 3 : j;

/** True where digits with no mark in them are a year, an address, a model or an id. */
function isBareLabel(p: Pieces, i: number, { to, value }: Amount, counted: boolean): boolean {
  const digits = p.word[i]!.length;
  if (digits >= 10 || (digits >= 7 && p.kind[to] !== Kind.WORD)) return true;
  if (digits === 4 && value >= 1500 && value < 2100 && !isPlural(p, to)) return true;
  // `the 8088 chip`, which no comma parts
  if (digits >= 4 && isNoun(tagAt(p, to)) && !counted) return true;
  // `the 911 call`
  if (EMERGENCY.has(value) && CALLS.has(wordAt(p, to))) return true;
  // `his 757 was late`, `the 737 Max`
  if (AIRLINERS.has(value) && OWNERS.has(wordAt(p, i - 1)) && !counted) return true;
  if (MODEL_NAMES.has(wordAt(p, to)) && isCapital(p, to)) return true;
  // `TX 75001`
  const state = wordAt(p, i - 1).length === 2 && isCapital(p, i - 1) && isUpper(p, i - 1);
  return (digits === 5 && state) || isAddress(p, to);
}

/** True where the word before names a label: `junction`, and in the plural `junctions`. */
const isPluralLabel = (word: string): boolean =>
  word.length > 4 && word.endsWith("s") && LABELS.has(word.slice(0, -1));

/** True for the numbers of several labels: `junctions 4 and 6`, `sections 12 to 14`. */
function isOfLabels(p: Pieces, i: number): boolean {
  if (isPluralLabel(wordAt(p, i - 1))) return true;
  const joint = wordAt(p, i - 1);
  const second =
    (joint === "and" || joint === "to" || joint === "or") && p.kind[i - 2] === Kind.NUMBER;
  return second && isPluralLabel(wordAt(p, i - 3));
}

/** True where a number without unit is a name's part, a year, a time or a code, and counts nothing. */
export function isLabel(p: Pieces, i: number, amount: Amount): boolean {
  const { to } = amount;
  if (p.kind[to] === Kind.WORD && gluedBefore(p, to)) return true;
  if (isMoment(p, i, amount) || isBill(p, i)) return true;
  if (p.kind[i] !== Kind.NUMBER) return isSpelledLabel(p, i, amount);
  const counted =
    isPlural(p, to) ||
    (isPlural(p, to + 1) && tagAt(p, to) !== Tag.VBD) ||
    isPlural(p, afterCompound(p, to));
  if (amount.bare && isBareLabel(p, i, amount, counted)) return true;
  if (amount.scale > 1 || p.kind[i - 1] !== Kind.WORD) return false;
  if (!counted && isOfLabels(p, i)) return true;
  const capital = /\p{Lu}/u.test(p.text.slice(p.start[i - 1], p.end[i - 1]));
  if (LABELS.has(wordAt(p, i - 1))) return !counted || capital;
  // `S&P 500`; a capital that opens the sentence or a quotation tells nothing
  const opens = (i === 1 || p.kind[i - 2] === Kind.SYMBOL) && wordAt(p, i - 2) !== "&";
  // `flight UO 805`
  if (amount.bare && !counted && wordAt(p, i - 1).length === 2 && isUpper(p, i - 1)) return true;
  if (!capital || opens || !amount.bare) return false;
  const tag = tagAt(p, i - 1);
  return (isName(tag) || tag === Tag.NONE) && (!counted || MODELS.has(wordAt(p, to)));
}
