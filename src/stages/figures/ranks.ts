import { Tag } from "../../document/tag.js";
import { NO_RANK, RANK_NOUNS } from "../../lexicons/en/figure-contexts.js";
import { CARDINALS, ORDINALS } from "../../lexicons/en/numbers.js";
import { isPartOfCode } from "./codes.js";
import type { Found } from "./found.js";
import {
  gluedBefore,
  isCapital,
  isHyphen,
  isNumber,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";

const rank = (from: number, to: number, value: number, number = [from, to] as const): Found => ({
  from,
  to,
  number,
  kind: "ordinal-rank",
  value,
  unit: null,
});

const isSuperlative = (word: string): boolean =>
  (word.length > 4 &&
    word.endsWith("est") &&
    word !== "forest" &&
    word !== "west" &&
    word !== "guest") ||
  word === "most" ||
  word === "least" ||
  word === "best" ||
  word === "worst" ||
  word === "ranked" ||
  word === "placed" ||
  word === "seeded" ||
  word === "largest";

/** Before `No 3` without a full stop: what has numbers. */
const NUMBERED = new Set("world the britain's england's at ranked seed seeded uk us".split(" "));

const isBareNumbered = (p: Pieces, i: number): boolean =>
  isCapital(p, i) &&
  NUMBERED.has(wordAt(p, i - 1)) &&
  p.value[i + 1] !== 10 &&
  p.value[i + 1] !== 11;

/** `No. 2`, `number two`, `#3`. */
export function readNumbered(p: Pieces, i: number): Found | null {
  const word = wordAt(p, i);
  if (word === "#") {
    const to = i + 2;
    const ok =
      gluedBefore(p, i + 1) &&
      isNumber(p, i + 1) &&
      p.value[i + 1]! < 1000 &&
      !(gluedBefore(p, to) && p.kind[to] === Kind.WORD);
    return ok ? rank(i, to, p.value[i + 1]!) : null;
  }
  if (word === "number") {
    const value = CARDINALS.get(wordAt(p, i + 1));
    return value && value < 20 && wordAt(p, i + 2) !== "of" && p.kind[i + 2] !== Kind.NUMBER
      ? rank(i, i + 2, value)
      : null;
  }
  if (word !== "no") return null;
  const number = wordAt(p, i + 1) === "." ? i + 2 : i + 1;
  // `the world No 3`, as British papers print it; but `No 12 men came`, `No 10 said`
  if (number === i + 1 && !isBareNumbered(p, i)) return null;
  if (
    !isNumber(p, number) ||
    !Number.isInteger(p.value[number]) ||
    (gluedBefore(p, number + 1) && p.kind[number + 1] === Kind.WORD) ||
    isPartOfCode(p, number)
  )
    return null;
  return rank(i, number + 1, p.value[number]!);
}

/** The ordinal at piece `i`, in words (`twenty-third` too) or digits: its value and end. */
function ordinalAt(p: Pieces, i: number): { to: number; value: number } | null {
  const value = ORDINALS.get(wordAt(p, i));
  if (value !== undefined) return { to: i + 1, value };
  if (isNumber(p, i) && gluedBefore(p, i + 1) && /^(st|nd|rd|th)$/.test(wordAt(p, i + 1)))
    return { to: i + 2, value: p.value[i]! };
  return null;
}

const OWNED = new Set("his her its their our my your s".split(" "));
const STANDINGS = new Set(
  "table standings league group rankings division championship world medals polls race".split(" "),
);

/** True where what follows says of which order: `fourth in the table`, `third from bottom`. */
function standsIn(p: Pieces, to: number): boolean {
  const at = wordAt(p, to + 1) === "the" ? to + 2 : to + 1;
  const noun = wordAt(p, at);
  if (wordAt(p, to) === "from") return noun === "bottom" || noun === "top" || noun === "last";
  return wordAt(p, to) === "in" && at === to + 2 && STANDINGS.has(noun);
}

/** Places in an order: `third-largest`, `second place`, `our fourth minister`, `came 5th`. */
export function readRank(p: Pieces, i: number): Found | null {
  const ordinal = ordinalAt(p, i);
  if (!ordinal) return null;
  const { to, value } = ordinal;
  const before = wordAt(p, i - 1);
  if (gluedBefore(p, i) && p.kind[i] === Kind.WORD) return null;
  const hyphen = isHyphen(wordAt(p, to));
  const next = wordAt(p, hyphen ? to + 1 : to);
  if (isSuperlative(next)) return rank(i, hyphen ? to + 2 : to + 1, value, [i, to]);
  if (RANK_NOUNS.has(next))
    return before === "the" && wordAt(p, i - 2) === "in"
      ? null
      : { ...rank(i, to, value), counted: null };
  if (standsIn(p, to)) return { ...rank(i, to, value), counted: null };
  // `his seventh Wimbledon final`, but `Seventh Avenue`, `42nd Street`, `the third Reich`
  const named =
    isCapital(p, to) && !(OWNED.has(before) && !isCapital(p, i) && p.kind[i] === Kind.WORD);
  if (hyphen || value < 3 || named || NO_RANK.has(next)) return null;
  if (before === "a" || before === "one" || p.kind[to] !== Kind.WORD) {
    return /^(finished|came|placed|ranked|ranks|ranking|finishing|finish)$/.test(before)
      ? rank(i, to, value)
      : null;
  }
  if (isCapital(p, i) && before !== "" && p.kind[i - 1] === Kind.WORD) return null;
  if (before === "percent" || before === "on" || (before === "in" && next !== "in")) return null;
  const tag = tagAt(p, to);
  if (/^(finished|came|placed|ranked|ranks|ranking|finishing|finish)$/.test(before))
    return rank(i, to, value);
  return tag === Tag.NN ||
    tag === Tag.NNS ||
    tag === Tag.JJ ||
    tag === Tag.NONE ||
    tag === Tag.NNP ||
    tag === Tag.NNPS
    ? rank(i, to, value)
    : null;
}
