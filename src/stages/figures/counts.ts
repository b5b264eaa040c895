import { isFiniteVerb, isName, isNoun, Tag } from "../../document/tag.js";
import { CURRENCY_NOUNS, MINOR_UNITS } from "../../lexicons/en/currencies.js";
import { ONE_NOUNS } from "../../lexicons/en/figure-contexts.js";
import type { Amount } from "./amount.js";
import type { Found } from "./found.js";
import {
  gluedBefore,
  isCapital,
  isDash,
  isHyphen,
  isPlural,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";

/** Before `one` that stands for something said: `this one`, `no one`. */
const NO_ONE = new Set(
  "no any every some another anyone's the last first next big good bad new old whole right wrong day number phase square".split(
    " ",
  ),
);
/** Verbs of saying after `one official`: a person in the story, not a number of people. */
const SAYS = new Set(
  "said says told tells wrote asked added explained recalled warned argued".split(" "),
);

/** True where `one` counts what follows it, and is no pronoun or article. */
function countsOne(p: Pieces, i: number, to: number): boolean {
  const before = wordAt(p, i - 1);
  const after = wordAt(p, to);
  if (after === "of") return false;
  // `the only one left`, but `only one man was left`
  if (before === "only" && wordAt(p, i - 2) === "the") return false;
  if (NO_ONE.has(before) || ONE_NOUNS.has(after)) return false;
  if (p.kind[to] !== Kind.WORD) {
    if (isHyphen(after) && gluedBefore(p, to))
      return (
        !isDash(before) &&
        p.kind[to + 1] === Kind.WORD &&
        !/^(and|time|off|sided|on|one|way|stop|man|size|day|upmanship|to)$/.test(wordAt(p, to + 1))
      );
    return before === "than" || before === "least";
  }
  for (let j = to; j < to + 4; j++) {
    const tag = tagAt(p, j);
    const next = tagAt(p, j + 1);
    // `one shooting may`, but not `one saying that`
    if (isNoun(tag) || (tag === Tag.VBG && (next === Tag.MD || isFiniteVerb(next)))) {
      const end = wordAt(p, j + 1);
      if (isNoun(next)) continue;
      if (ONE_NOUNS.has(wordAt(p, j)) || isPlural(p, j)) return false;
      return (
        !SAYS.has(end) &&
        !(end === "or" && wordAt(p, j + 2) === "another") &&
        !(isName(tag) && isCapital(p, j) && !isCapital(p, i))
      );
    }
    if (tag !== Tag.JJ && tag !== Tag.VBN && tag !== Tag.CD && tag !== Tag.JJR && tag !== Tag.RB)
      return false;
  }
  return false;
}

/** After a number and a hyphen: the number names and does not count. */
const NAMED = new Set(
  (
    "a step way figure based style type class series powered inspired era pointer pointers seater seaters wheeler wheelers poster footer footers " +
    "hander handers parter parters some"
  ).split(" "),
);

/** A bare number that counts things: `108 drones`, `the two`, `three-judge panel`. */
export function readCount(p: Pieces, i: number, amount: Amount): Found | null {
  const word = wordAt(p, i);
  const before = wordAt(p, i - 1);
  // `64 cents a dozen`: of a price
  if (
    word === "a" &&
    amount.value === 12 &&
    (MINOR_UNITS.has(before) || CURRENCY_NOUNS.has(before))
  )
    return null;
  // `486-based machines`, `five-a-side`
  if (
    isHyphen(wordAt(p, amount.to)) &&
    gluedBefore(p, amount.to) &&
    NAMED.has(wordAt(p, amount.to + 1))
  )
    return null;
  if (amount.spelled && amount.scale === 1) {
    if (word === "one" && amount.value === 1 && !countsOne(p, i, amount.to)) return null;
    // `hole-in-one`, `nine-to-five`
    if (gluedBefore(p, i) && isHyphen(before)) return null;
    if (
      word === "zero" &&
      ((isCapital(p, i) && isCapital(p, amount.to)) ||
        wordAt(p, amount.to) === "tolerance" ||
        /^(ground|net|from|absolute|subzero)$/.test(before) ||
        isHyphen(wordAt(p, amount.to)))
    )
      return null;
  }
  if (word === "a" && amount.value === 100 && wordAt(p, amount.to) === "percent") return null;
  // `1/2 of voters`, as `half of voters`
  if (wordAt(p, i + 1) === "/" && amount.value < 1 && wordAt(p, amount.to) === "of")
    return { ...countOf(i, amount), kind: "ratio" };
  return countOf(i, amount);
}

/** The amount at piece `i` as a bare count. */
export const countOf = (i: number, amount: Amount): Found => ({
  from: i,
  to: amount.to,
  number: [i, amount.to],
  kind: "count",
  value: amount.value,
  unit: null,
  scale: amount.scale,
});
