import { CURRENCY_NOUNS, MINOR_UNITS } from "../../lexicons/en/currencies.js";
import { SCALES, VAGUE_PLURALS } from "../../lexicons/en/numbers.js";
import type { Found } from "./found.js";
import { gluedBefore, isHyphen, type Pieces, wordAt } from "./pieces.js";

/** Before `hundred`, `thousand`: so many that nobody counted. */
const SOME = new Set(["several", "many", "few", "countless"]);

const vague = (from: number, to: number, unit: string | null = null): Found => ({
  from,
  to,
  number: [from, to],
  kind: "vague",
  value: null,
  unit,
});

/** Index after `hundreds of thousands`, `tens of millions`: the plural at `i` and those that follow it. */
function pluralsEnd(p: Pieces, i: number): number {
  let to = i + 1;
  for (let n = 0; n < 3; n++) {
    const hyphen = wordAt(p, to);
    const next = hyphen === "of" || hyphen === "and" || isHyphen(hyphen) ? wordAt(p, to + 1) : "";
    if (!VAGUE_PLURALS.has(next)) break;
    to += 2;
  }
  return to;
}

/** Numbers that nobody counted: `dozens`, `hundreds of thousands`, `several hundred`, `a handful`, `billions of dollars`. */
export function readVague(p: Pieces, i: number): Found | null {
  const word = wordAt(p, i);
  let to = -1;
  if (VAGUE_PLURALS.has(word)) {
    if (gluedBefore(p, i) && isHyphen(wordAt(p, i - 1))) return null;
    to = pluralsEnd(p, i);
    const of = wordAt(p, to) === "of";
    // test scores, musical scores
    if (
      word === "scores" &&
      !(to === i + 1 && of && !/^(the|a|their|his|her|at)$/.test(wordAt(p, to + 1)))
    )
      return null;
    if (word === "tens" && to === i + 1) return null;
  } else if (word === "a" && wordAt(p, i + 1) === "handful") {
    return vague(i, i + 2);
  } else {
    const start = word === "a" && wordAt(p, i + 1) === "few" ? i + 1 : i;
    if (!SOME.has(wordAt(p, start))) return null;
    const noun = wordAt(p, start + 1);
    if (!SCALES.has(noun) && noun !== "dozen" && !VAGUE_PLURALS.has(noun)) return null;
    to = VAGUE_PLURALS.has(noun) ? pluralsEnd(p, start + 1) : start + 2;
    if (SCALES.has(wordAt(p, to))) to++;
  }
  const noun = wordAt(p, to) === "of" ? to + 1 : to;
  // durations are dates
  if (/^(years|days|hours|weeks|months|minutes|seconds)$/.test(wordAt(p, noun))) return null;
  const unit = CURRENCY_NOUNS.get(wordAt(p, noun)) ?? MINOR_UNITS.get(wordAt(p, noun));
  if (unit) return vague(i, noun + 1, unit);
  if (
    wordAt(p, noun) === "pounds" &&
    (word === "millions" || word === "billions" || wordAt(p, to - 1) === "millions")
  )
    return vague(i, noun + 1, "GBP");
  return vague(i, to);
}
