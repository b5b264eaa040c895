import { Shape } from "../../../document/layers.js";
import { HOLIDAYS } from "../../../lexicons/en/holidays.js";
import { countedFrom, leanBefore, yearBefore } from "../before.js";
import type { Meaning } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { yearAfter } from "../years.js";

const LONGEST = 6;

/** `Christmas Day`, `last Thanksgiving`, `Election Day 2016`. */
export const holidays: Recogniser = (w, i, propose, tokens) => {
  if ((tokens.shape[w.token[i]!]! & Shape.CAPITAL) === 0) return;
  let name = "";
  let found: string | null = null;
  let to = i;
  for (let at = i; at < i + LONGEST && w.kind[at] !== Kind.BREAK && at < w.length; at++) {
    name += at > i && w.start[at]! > w.end[at - 1]! ? ` ${w.word[at]}` : w.word[at];
    if (HOLIDAYS.has(name)) {
      found = name;
      to = at;
    }
  }
  if (found === null) return;
  const { from, lean } = leanBefore(w, i);
  const year = yearAfter(w, to + 1);
  const told = year?.year ?? yearBefore(w, i);
  const meaning: Meaning = { is: "holiday", name: found, year: told, lean, ...countedFrom(w, i) };
  propose(from, year?.to ?? to, meaning);
};
