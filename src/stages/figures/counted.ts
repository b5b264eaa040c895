import { isFiniteVerb, isNoun, Tag } from "../../document/tag.js";
import { PHRASE_END } from "../../lexicons/en/figure-contexts.js";
import { VAGUE_PLURALS } from "../../lexicons/en/numbers.js";
import { isChangeNoun } from "./change.js";
import type { Found } from "./found.js";
import { gluedBefore, isHyphen, isPlural, Kind, type Pieces, tagAt, wordAt } from "./pieces.js";

/** More words than a noun phrase after a number has. */
const LONGEST = 8;

const APOSTROPHES = new Set(["'", "’"]);
const DETERMINERS = new Set(
  "the a an his her its their our my your this that these those".split(" "),
);
/** What hangs on the number by a hyphen: `20-odd`, `100-plus`. */
const ENDINGS = new Set([
  "odd",
  "plus",
  "ish",
  "something",
  "strong",
  "long",
  "tall",
  "high",
  "wide",
  "deep",
]);
const SKIPPED = new Set("more fewer additional other further extra".split(" "));

const WITHIN = new Set(["within", "inside"]);
const NEAR_TIMES = new Set(["last", "this", "next", "that"]);
const TIMES = new Set("season term campaign summer winter spring autumn fall time".split(" "));

const COMPARED = new Set(["year", "quarter", "month", "week"]);
const skipHyphen = (p: Pieces, j: number): number => (isHyphen(wordAt(p, j)) ? j + 1 : j);

/** Index after the noun phrase at `j`, or `j` where there is none. */
function phraseEnd(p: Pieces, j: number, possessives = true): number {
  let end = j;
  let to = j;
  for (let n = 0; n < LONGEST; n++) {
    const word = wordAt(p, to);
    if (p.kind[to] === Kind.SYMBOL) {
      // inside compounds, and before a possessive s
      if (
        isHyphen(word) &&
        gluedBefore(p, to) &&
        gluedBefore(p, to + 1) &&
        p.kind[to + 1] === Kind.WORD
      ) {
        to += 1;
        continue;
      }
      if (APOSTROPHES.has(word) && gluedBefore(p, to) && possessives) {
        to += gluedBefore(p, to + 1) && wordAt(p, to + 1) === "s" ? 2 : 1;
        continue;
      }
      break;
    }
    if (p.kind[to] !== Kind.WORD) {
      // `21 of their first 30 games`
      if (p.kind[to] === Kind.NUMBER && (n < 2 || (n === 2 && DETERMINERS.has(wordAt(p, j))))) {
        to++;
        continue;
      }
      break;
    }
    const tag = tagAt(p, to);
    if (!(gluedBefore(p, to) && isHyphen(wordAt(p, to - 1)))) {
      // `spent millions deporting two men`
      if (tag === Tag.VBG && n === 0 && !isPlural(p, to + 1) && !isNoun(tagAt(p, to + 1))) break;
      if (DETERMINERS.has(word)) {
        if (n > 0) break;
        to++;
        continue;
      }
      if (PHRASE_END.has(word)) {
        // `31 games last season`, which may be no date
        const when = end > j && NEAR_TIMES.has(word) && TIMES.has(wordAt(p, to + 1));
        if (when || !(tag === Tag.JJ && isNoun(tagAt(p, to + 1)))) break;
      }
      if (
        tag === Tag.MD ||
        tag === Tag.PRP ||
        tag === Tag.IN ||
        tag === Tag.TO ||
        tag === Tag.CC ||
        tag === Tag.WDT ||
        tag === Tag.RP
      )
        break;
      // after a noun a verb ends the phrase; before one a participle stands in it
      if (isFiniteVerb(tag) && end > j) break;
      if (
        (tag === Tag.VBN || tag === Tag.VBG || tag === Tag.RB) &&
        end > j &&
        !isNoun(tagAt(p, to + 1))
      )
        break;
    }
    to++;
    if (
      isNoun(tag) ||
      tag === Tag.NONE ||
      tag === Tag.CD ||
      tag === Tag.JJ ||
      tag === Tag.JJS ||
      isPlural(p, to - 1)
    )
      end = to;
  }
  return end;
}

/** True where a measure is written as a modifier of the noun after it: `3,000-mile route`, `155mm pipe`. */
const isAttributive = (p: Pieces, found: Found): boolean =>
  gluedBefore(p, found.number[1]) || isHyphen(wordAt(p, found.number[1]));

/** Pieces from and to of what a figure counts, or null: the noun phrase after it (`108 Shahed-type attack drones`). */
export function countedIn(p: Pieces, found: Found): readonly [number, number] | null {
  if (found.counted === null) return null;
  let j = found.counted ?? found.to;
  if (isHyphen(wordAt(p, j)) && gluedBefore(p, j)) j++;
  if ((ENDINGS.has(wordAt(p, j)) || wordAt(p, j) === "+") && gluedBefore(p, j)) j++;
  if (wordAt(p, j) === "or" && SKIPPED.has(wordAt(p, j + 1))) j++;
  while (SKIPPED.has(wordAt(p, j))) j++;
  const of = wordAt(p, j) === "of";
  if (of) j++;
  if (found.kind === "money" && of) return null;
  // `within 10 metres of a school`
  if (found.kind === "measure" && of && WITHIN.has(wordAt(p, found.from - 1))) return null;
  // `the 115 km road` may be; `115 km south` is not
  if (found.kind === "measure" && !of && !isAttributive(p, found)) return null;
  if (
    (found.kind === "percent" ||
      found.kind === "measure" ||
      found.kind === "money" ||
      found.kind === "age") &&
    !of
  ) {
    if (p.kind[j] !== Kind.WORD || DETERMINERS.has(wordAt(p, j))) return null;
  } else if (
    (found.kind === "count" || found.kind === "vague" || found.kind === "score") &&
    !of &&
    DETERMINERS.has(wordAt(p, j))
  )
    return null;
  if (/^(whom|which|them|us|it|whose)$/.test(wordAt(p, j))) return null;
  // `12 per cent year on year`
  if (!of && COMPARED.has(wordAt(p, j)) && wordAt(p, skipHyphen(p, j + 1)).startsWith("o"))
    return null;
  // `three-judge panel` counts judges
  if (found.kind === "count" && j === found.to + 1 && gluedBefore(p, j) && p.kind[j] === Kind.WORD)
    return [j, j + 1];
  // `its ninth increase in a row`
  const inARow = wordAt(p, j + 1) === "in" && wordAt(p, j + 3) === "row";
  if (!of && isChangeNoun(wordAt(p, j)) && !inARow) {
    // `a 4 per cent fall in lending`
    if (wordAt(p, j + 1) !== "in") return null;
    j += 2;
  }
  // whose trial it is comes after, who is 50 before: `the 50-year-old tycoon's trial`
  let end = phraseEnd(p, j, found.kind !== "age");
  if (end === j) return null;
  // `the 29-year-old told fans`
  if (found.kind === "age" && !of && isFiniteVerb(tagAt(p, j)) && !gluedBefore(p, j)) return null;
  // `3% lower year on year`
  if (!of && COMPARED.has(wordAt(p, end - 1)) && /^(?:on|over)$/.test(wordAt(p, end))) return null;
  // `100% sure`, `17 times more likely`
  if (
    !of &&
    (found.unit !== null || found.kind === "multiple") &&
    !isNoun(tagAt(p, end - 1)) &&
    !isPlural(p, end - 1)
  )
    return null;
  // `five northern and western states`: adjectives joined
  if (wordAt(p, end) === "and" && tagAt(p, end - 1) === Tag.JJ) {
    const noun = phraseEnd(p, end + 1);
    if (noun > end + 1) end = noun;
  }
  // `drones and decoy UAVs`, but `six women and six men`
  if (
    wordAt(p, end) === "and" &&
    isPlural(p, end - 1) &&
    p.kind[end + 1] === Kind.WORD &&
    !DETERMINERS.has(wordAt(p, end + 1)) &&
    !VAGUE_PLURALS.has(wordAt(p, end + 1)) &&
    !/^(several|many|some|few|other)$/.test(wordAt(p, end + 1)) &&
    tagAt(p, end + 1) !== Tag.CD
  ) {
    const second = phraseEnd(p, end + 1);
    if (
      second > end + 1 &&
      isPlural(p, second - 1) &&
      (isNoun(tagAt(p, end + 1)) || tagAt(p, end + 1) === Tag.JJ)
    )
      end = second;
  }
  // one `of` with a noun that has no article: `incidents of voter impersonation`
  if (
    !of &&
    wordAt(p, end) === "of" &&
    isNoun(tagAt(p, end + 1)) &&
    !DETERMINERS.has(wordAt(p, end + 1))
  ) {
    const second = phraseEnd(p, end + 1);
    if (second > end + 1) end = second;
  }
  return [j, end];
}
