import { Shape, type Tokens } from "../../../document/layers.js";
import { isName, isVerb } from "../../../document/tag.js";
import type { Atoms } from "../atoms.js";
import { dayAt } from "../days.js";
import { Kind } from "../vocabulary.js";
import { isYearShaped } from "../years.js";

/** Months whose names are also verbs, people or adjectives. */
const AMBIGUOUS: ReadonlySet<string> = new Set("may march august april june".split(" "));
/** Other words where they have no capital. */
const SMALL: ReadonlySet<string> = new Set("may march mar mar.".split(" "));
/** Months whose names are people's as well: any word before them that is no name will do. */
const PEOPLE: ReadonlySet<string> = new Set("april june august".split(" "));
/** Abbreviations that need their full stop, or a day or year beside them. */
const LONGEST_ABBREVIATION = 4;
const WHOLE: ReadonlySet<string> = new Set(["may", "june", "july"]);

const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  (
    "in on of by since until till last next this past early late mid from to through between and during before after " +
    "every each for around about coming previous following as at or ended ending starting beginning - – — , ( / into " +
    "that throughout towards within the"
  ).split(" "),
);

/** True where capitals and neighbours speak for the month and against the verb or the person. */
export function isMonth(w: Atoms, tokens: Tokens, i: number): boolean {
  const token = w.token[i]!;
  const opens = w.start[i] === tokens.start[token];
  const word = w.word[i]!;
  // Lower-case texts: a day of the month or a year makes it one, but not `may 3` or `march 20 miles`.
  if (opens && (tokens.shape[token]! & Shape.CAPITAL) === 0)
    return !SMALL.has(word) && (dayAt(w, i + 1) !== null || isYearShaped(w, i + 1));
  if (dayAt(w, i + 1) !== null || isYearShaped(w, i + 1) || dayAt(w, i - 1) !== null) return true;
  // `12-Mar-2024`
  if (w.word[i - 1] === "-" && dayAt(w, i - 2) !== null && isYearShaped(w, i + 2)) return true;
  if (word.length <= LONGEST_ABBREVIATION && !WHOLE.has(word) && !word.endsWith(".")) return false;
  if (!AMBIGUOUS.has(word)) return true;
  const before = w.word[i - 1]!;
  const after = w.token[i + 1]!;
  const capital = w.kind[i + 1] === Kind.OTHER && (tokens.shape[after]! & Shape.CAPITAL) !== 0;
  if (capital && isName(tokens.tag[after]!) && before !== "last" && before !== "in") return false;
  if (BEFORE_MONTHS.has(before)) return before !== "," || !isVerb(tokens.tag[after]!);
  if (PEOPLE.has(word))
    return w.kind[i - 1] !== Kind.BREAK && !isName(tokens.tag[w.token[i - 1]!]!);
  return w.kind[i - 1] === Kind.BREAK && w.word[i + 1] === "'s";
}
