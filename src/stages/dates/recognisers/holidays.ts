import { Shape, type Tokens } from "../../../document/layers.js";
import { isNoun } from "../../../document/tag.js";
import { COUNTRY_OF_WORD } from "../../../lexicons/en/country-words.js";
import {
  BY_COUNTRY,
  type Country,
  HOLIDAY_NAMES,
  holidayOf,
  OWNING_NAME,
} from "../../../lexicons/en/holidays.js";
import type { Atoms } from "../atoms.js";
import { countedFrom, leanBefore, withThat, yearBefore } from "../before.js";
import type { Meaning } from "../meaning.js";
import type { Recogniser } from "../propose.js";
import { Kind } from "../vocabulary.js";
import { yearAfter } from "../years.js";

const LONGEST = 6;

/** The country named right before atom `i`, `other` for a name that is none of the list, null where none stands there. */
function nationBefore(w: Atoms, tokens: Tokens, i: number): Country | "other" | null {
  const at = w.word[i - 1] === "'s" ? i - 2 : i - 1;
  const country = COUNTRY_OF_WORD.get(w.word[at]!);
  if (country !== undefined) return country;
  const shape = tokens.shape[w.token[at]!]!;
  const named = (shape & Shape.CAPITAL) !== 0 && (shape & Shape.OPENS_SENTENCE) === 0;
  return named && w.kind[at] === Kind.OTHER ? "other" : null;
}

/** `Christmas Day`, `last Thanksgiving`, `Election Day 2016`. */
export const holidays: Recogniser = (w, i, propose, tokens) => {
  if ((tokens.shape[w.token[i]!]! & Shape.CAPITAL) === 0) return;
  let name = "";
  let found: string | null = null;
  const owns = (at: number): boolean =>
    w.kind[at + 1] !== Kind.BREAK && isNoun(tokens.tag[w.token[at + 1]!]!);
  let to = i;
  for (let at = i; at < i + LONGEST && w.kind[at] !== Kind.BREAK && at < w.length; at++) {
    name += at > i && w.start[at]! > w.end[at - 1]! ? ` ${w.word[at]}` : w.word[at];
    if (HOLIDAY_NAMES.has(name) && !(name === OWNING_NAME && owns(at))) {
      found = holidayOf(name);
      to = at;
    }
  }
  if (found === null) return;
  const nation = BY_COUNTRY.has(found) ? nationBefore(w, tokens, i) : null;
  // `the Mexican Independence Day`, of which no list here knows
  if (nation === "other") return;
  const { from, lean } = leanBefore(w, i);
  const year = yearAfter(w, to + 1);
  const told = year?.year ?? yearBefore(w, i);
  const country = nation === null ? {} : { country: nation };
  const counted = countedFrom(w, i);
  const meaning: Meaning = { is: "holiday", name: found, year: told, lean, ...country, ...counted };
  propose(withThat(w, from, told), year?.to ?? to, meaning);
};
