import type { Tokens } from "../../document/layers.js";
import { isFiniteVerb, isNoun, isVerb, Tag } from "../../document/tag.js";
import { baseAt, endsNounPhrase, nounPhraseEndingAt, type Run } from "./noun-phrase.js";
import { Form, type VerbGroup, verbGroupOf } from "./verb-group.js";

/** Where a verb's subject was found. */
export const Place = {
  NONE: 0,
  BEFORE: 1,
  PAST_ASIDE: 2,
  RELATIVE: 3,
  SHARED: 4,
  AFTER: 5,
} as const;

/** A verb's subject, and where it stands (a value of `Place`). */
export interface Subject {
  readonly run: Run | null;
  readonly place: number;
}

const NOBODY: Subject = { run: null, place: Place.NONE };
const FURTHEST = 60;
const LONGEST_ASIDE = 36;
const RELATIVES = new Set(["who", "which", "that"]);
const CLOSERS: Readonly<Record<string, string>> = {
  ",": ",",
  ")": "(",
  "—": "—",
  "–": "–",
  "--": "--",
  "-": "-",
};

const isAdverb = (tag: number): boolean => tag === Tag.RB || tag === Tag.RBR || tag === Tag.RBS;

/** Where the aside that the mark at `last` closes was opened, or -1: `Reyes, the mayor, said`. */
function asideStart(tokens: Tokens, last: number, low: number): number {
  const opener = CLOSERS[tokens.word[last]!];
  if (opener === undefined) return -1;
  const floor = Math.max(low, last - LONGEST_ASIDE);
  for (let i = last - 1; i > floor; i--)
    if (tokens.word[i] === opener && endsNounPhrase(tokens, i - 1) && last - i > 1) return i;
  return -1;
}

/** The subject right before token `at`, past adverbs and asides; null run where none stands there. */
export function subjectBefore(tokens: Tokens, at: number, low: number): Subject {
  let i = at - 1;
  while (i >= low && isAdverb(tokens.tag[i]!)) i--;
  if (i < low) return NOBODY;
  const tag = tokens.tag[i]!;
  const word = tokens.word[i]!;
  if (
    RELATIVES.has(word) &&
    (tag === Tag.WP || tag === Tag.WDT || tag === Tag.IN || tag === Tag.DT)
  )
    return { run: { from: i, to: i + 1 }, place: Place.RELATIVE };
  if (endsNounPhrase(tokens, i))
    return { run: nounPhraseEndingAt(tokens, i, low), place: Place.BEFORE };
  const aside = asideStart(tokens, i, low);
  if (aside < 0) return NOBODY;
  return {
    run: { from: nounPhraseEndingAt(tokens, aside - 1, low).from, to: i },
    place: Place.PAST_ASIDE,
  };
}

/** The subject that the verb group shares with the nearest main verb to its left: `He said A and added B`. */
function sharedSubject(tokens: Tokens, group: VerbGroup, low: number): Subject {
  const floor = Math.max(low, group.from - FURTHEST);
  let best: Subject = NOBODY;
  for (let i = group.from - 1; i > floor; i--) {
    const tag = tokens.tag[i]!;
    if (!isFiniteVerb(tag) && tag !== Tag.MD) continue;
    const from = verbGroupOf(tokens, i, low).from;
    const found = subjectBefore(tokens, from, low);
    if (found.run !== null && (found.place !== Place.RELATIVE || best.run === null)) {
      best = { run: found.run, place: Place.SHARED };
      if (found.place !== Place.RELATIVE && isMain(tokens, found.run.from, low)) break;
    }
    i = Math.min(i, from);
  }
  return best;
}

/** True where the phrase that starts at `from` opens its sentence or stands after a mark, so heads a main clause. */
const isMain = (tokens: Tokens, from: number, low: number): boolean => {
  if (from <= low) return true;
  const tag = tokens.tag[from - 1]!;
  return tag === Tag.PUNCT || tag === Tag.QUOTE || tag === Tag.CC || isAdverb(tag);
};

/** The subject that follows a fronted participle or infinitive: `Speaking on Monday, Reyes …`. */
function subjectOfRest(tokens: Tokens, at: number, high: number): Subject {
  const limit = Math.min(high, at + FURTHEST);
  for (let i = at + 1; i < limit; i++) {
    if (tokens.word[i] !== ",") continue;
    const base = baseAt(tokens, i + 1, limit);
    if (base === null) continue;
    const next = tokens.tag[base.to] ?? Tag.NONE;
    if (isVerb(next) || next === Tag.MD || isAdverb(next) || tokens.word[base.to] === ",")
      return { run: base, place: Place.AFTER };
  }
  return NOBODY;
}

/**
 * The subject of a verb group, the noun phrase that does what the verb says, title and apposition included.
 *
 * @param low first token that may be looked at (the sentence's or the quotation's)
 * @param high after the last token that may be looked at
 */
export function subjectOf(tokens: Tokens, group: VerbGroup, low: number, high: number): Subject {
  if (group.form === Form.PASSIVE || group.form === Form.REDUCED)
    return agentOf(tokens, group, high);
  if (group.form === Form.FINITE) {
    const found = subjectBefore(tokens, group.from, low);
    if (found.run !== null) return found;
    return sharedSubject(tokens, group, low);
  }
  const before = sharedSubject(tokens, group, low);
  if (before.run !== null) return before;
  return subjectOfRest(tokens, group.verb, high);
}

/** Who did it, in the passive: `was described by nurses as …`. */
function agentOf(tokens: Tokens, group: VerbGroup, high: number): Subject {
  const limit = Math.min(high, group.verb + 14);
  for (let i = group.verb + 1; i < limit; i++) {
    if (tokens.tag[i] === Tag.PUNCT || isVerb(tokens.tag[i]!)) break;
    if (tokens.word[i] !== "by") continue;
    const base = baseAt(tokens, i + 1, limit);
    if (base !== null && isNoun(tokens.tag[base.to - 1]!)) return { run: base, place: Place.AFTER };
  }
  return NOBODY;
}
