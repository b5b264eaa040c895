import { isFiniteVerb, isNoun, Tag } from "../../document/tag.js";
import { PARTICLE_VERBS } from "../../lexicons/en/figure-contexts.js";
import { CARDINALS, DENOMINATORS } from "../../lexicons/en/numbers.js";
import { UNIT_WORDS } from "../../lexicons/en/units.js";
import { readAmount } from "./amount.js";
import type { Found } from "./found.js";
import { endsPhrase, isMoment } from "./moments.js";
import {
  gluedBefore,
  isCapital,
  isDash,
  isHyphen,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";

const ratio = (from: number, to: number, value: number): Found => ({
  from,
  to,
  number: [from, to],
  kind: "ratio",
  value,
  unit: null,
});

/** What a half or a third is taken of, so that the word is a fraction. */
const OWNERS = new Set(
  "of the that this those these his her its their our my your all what".split(" "),
);
/** Before `half`, `a third`, `a quarter`: by how much, or how nearly. */
const LEADS = new Set(
  "by about nearly almost over than roughly around least to only just some approximately under another".split(
    " ",
  ),
);
/** After a fraction: on which side of something else it lies. */
const BESIDE_LEVEL = new Set(["above", "below"]);
/** Before `half`: one of two parts in time or place, or a comparison. */
const NO_HALF = new Set(
  "first second other better latter former one two back top bottom front opening closing and a".split(
    " ",
  ),
);

/** After `half`: a time, or another word that the two make. */
const HALF_OF = new Set("a an hour time past brother sister way".split(" "));

/** `half` where it is a share: `half of`, `half the`, `nearly half`, `in half`, `half say`. */
function readHalf(p: Pieces, i: number): Found | null {
  const before = wordAt(p, i - 1);
  const after = wordAt(p, i + 1);
  if ((gluedBefore(p, i) && isDash(before)) || (gluedBefore(p, i + 1) && isHyphen(after)))
    return null;
  const half = ratio(i, i + 1, 0.5);
  if (before === "in" || (before === "into" && after === "of")) return half;
  if (HALF_OF.has(after) || NO_HALF.has(before)) return null;
  if (OWNERS.has(after) || LEADS.has(before)) return half;
  const tag = tagAt(p, i + 1);
  return isFiniteVerb(tag) || tag === Tag.MD ? half : null;
}

/** Units that are other things beside `half a`: half a page, half a turn. */
const NO_WHOLE = new Set("page turn turns story storey stone bit magnitude degree".split(" "));

/** `half a percentage point`, `a quarter of a point`: amounts of what follows; null where it is none. */
export function readPart(p: Pieces, i: number): { to: number; value: number } | null {
  let j = i;
  const article = wordAt(p, j) === "a";
  if (article || wordAt(p, j) === "one") j++;
  if (isHyphen(wordAt(p, j)) && j > i) j++;
  const part = DENOMINATORS.get(wordAt(p, j));
  if (!part) return null;
  const value = 1 / part;
  j++;
  if (wordAt(p, j) === "of") j++;
  if (
    wordAt(p, j) === "a" ||
    wordAt(p, j) === "an" ||
    wordAt(p, j) === "one" ||
    (wordAt(p, j) === "1" && p.kind[j] === Kind.NUMBER)
  )
    j++;
  const noun = wordAt(p, j);
  if (
    noun === "percent" ||
    noun === "percentage" ||
    noun === "%" ||
    (noun === "per" && wordAt(p, j + 1) === "cent")
  )
    return { to: j, value };
  const measured = noun === "pound" || (UNIT_WORDS.has(noun) && !NO_WHOLE.has(noun));
  return measured && j > i + 1 ? { to: j, value } : null;
}

/** Fractions in words: `two-thirds`, `a third of`, `half`, `three quarters`, `one-fifth`. */
export function readFraction(p: Pieces, i: number): Found | null {
  const word = wordAt(p, i);
  if (word === "half") return readHalf(p, i);
  let j = i + 1;
  const hyphen = isHyphen(wordAt(p, j)) && gluedBefore(p, j);
  if (hyphen) j++;
  else if (isHyphen(wordAt(p, j))) j++;
  const noun = wordAt(p, j);
  const part = DENOMINATORS.get(noun);
  if (part === undefined) return null;
  const after = wordAt(p, j + 1);
  if (word === "a" || word === "an") {
    if (noun === "half") return null;
    const before = wordAt(p, i - 1);
    if (noun === "second" || isCapital(p, j)) return null;
    if (after === "of" || (noun === "third" && OWNERS.has(after))) return ratio(i, j + 1, 1 / part);
    // `by a third`, but `by a third party`
    const tag = tagAt(p, j + 1);
    const attributive =
      p.kind[j + 1] === Kind.WORD && tag >= Tag.JJ && tag <= Tag.NNPS && after !== "so";
    // `a fifth below its level`, `a third more`
    const compared = tag === Tag.JJR || tag === Tag.RBR || BESIDE_LEVEL.has(after);
    if (compared && noun !== "half" && !isCapital(p, j + 1)) return ratio(i, j + 1, 1 / part);
    // `a quarter is spent`, `a third said so`; but `in the space of a quarter ended`
    const shares = isFiniteVerb(tag) || tag === Tag.MD;
    if (shares && before !== "of" && before !== "in") return ratio(i, j + 1, 1 / part);
    // `is up a quarter`, but `set up a third party`
    const moved = (before === "up" || before === "down") && !PARTICLE_VERBS.has(wordAt(p, i - 2));
    return (LEADS.has(before) || moved) && !attributive ? ratio(i, j + 1, 1 / part) : null;
  }
  const count = CARDINALS.get(word) ?? (p.kind[i] === Kind.NUMBER ? p.value[i]! : Number.NaN);
  if (!(count > 0) || count >= part * 4) return null;
  if (count === 1 ? noun.endsWith("s") : !noun.endsWith("s") && noun !== "half") return null;
  // `two quarters of growth`, `two halves` are periods; `three quarters` is the fraction
  if ((part === 4 && noun.startsWith("quarter") && count !== 1 && count !== 3) || noun === "halves")
    return null;
  if (part === 4 && count === 3 && after !== "of" && !hyphen && tagAt(p, i - 1) === Tag.JJ)
    return null;
  if (isHyphen(after) && noun !== "half" && DENOMINATORS.has(wordAt(p, j + 2))) return null;
  return ratio(i, j + 1, count / part);
}

/** `one in five`, `4 out of 10`, `one in every three`: the share. */
export function readShare(p: Pieces, i: number): Found | null {
  const first = readAmount(p, i);
  if (!first || first.value <= 0 || first.scale > 1) return null;
  // `Uranium One in three` is a name
  if (first.spelled && isCapital(p, i) && isCapital(p, i - 1)) return null;
  // `one driver in five`, `nine children out of ten`
  const noun =
    isNoun(tagAt(p, first.to)) && p.kind[first.to] === Kind.WORD && !isCapital(p, first.to);
  let j = noun ? first.to + 1 : first.to;
  const word = isHyphen(wordAt(p, j)) ? wordAt(p, ++j) : wordAt(p, j);
  if (word === "out") {
    if (wordAt(p, j + 1) !== "of") return null;
    j += 2;
  } else if (word === "in" || (word === "of" && wordAt(p, j + 1) === "every")) {
    j++;
  } else return null;
  if (isHyphen(wordAt(p, j))) j++;
  if (wordAt(p, j) === "every") j++;
  const second = readAmount(p, j);
  if (!second || second.value <= first.value || first.value > 99) return null;
  // `one man in five hours`, `two nurses in 12 wards`
  if (noun && (isMoment(p, j, second) || !endsPhrase(p, second.to))) return null;
  // `12 in 2015`, `one in May 3`
  if (second.bare && second.value >= 1500 && second.value < 2100) return null;
  if (word === "in" && first.value > 10) return null;
  if (
    word === "in" &&
    !second.spelled &&
    second.to < p.kind.length &&
    gluedBefore(p, second.to) &&
    p.kind[second.to] === Kind.WORD
  )
    return null;
  return ratio(i, second.to, first.value / second.value);
}
