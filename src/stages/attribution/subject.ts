import { isFiniteVerb, isNoun, isVerb, Tag } from "../../document/tag.js";
import { baseAt, endsNounPhrase, nounPhraseEndingAt, type Run } from "./noun-phrase.js";
import { timeStart } from "./time-phrase.js";
import { Form, type VerbGroup, verbGroupOf } from "./verb-group.js";
import type { View } from "./view.js";

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
const LONGEST_ASIDE = 40;
const LONGEST_CLAUSE = 16;
const RELATIVES = new Set(["who", "which", "that"]);
const OPENERS: Readonly<Record<string, string>> = {
  ",": ",",
  ")": "(",
  "—": "—",
  "–": "–",
  "--": "--",
  "-": "-",
};

const isAdverb = (tag: number): boolean => tag === Tag.RB || tag === Tag.RBR || tag === Tag.RBS;

/** The token before a bracketed remark that closes at `i`, or `i` itself: `Cruz (R-Tex.)`. */
function beforeBrackets(view: View, i: number, low: number): number {
  const { word } = view.tokens;
  if (word[i] !== ")" && word[i] !== "]") return i;
  const opener = word[i] === ")" ? "(" : "[";
  for (let j = i - 1; j > Math.max(low, i - 12); j--) if (word[j] === opener) return j - 1;
  return i;
}

/** Where the aside that the mark at `last` closes was opened, or -1: `Reyes, the mayor, said`. */
function asideStart(view: View, last: number, low: number): number {
  const { tokens, quotationOf } = view;
  const opener = OPENERS[tokens.word[last]!];
  if (opener === undefined) return -1;
  const floor = Math.max(low, last - LONGEST_ASIDE);
  for (let i = last - 2; i > floor; i--)
    if (
      tokens.word[i] === opener &&
      quotationOf[i] === quotationOf[last] &&
      endsNounPhrase(tokens, beforeBrackets(view, i - 1, low))
    )
      return i;
  return -1;
}

/** The noun that a relative clause without commas, ending in the phrase at `run`, hangs on: `a man who knew her said`. */
function headOfRelative(view: View, run: Run, low: number): Run {
  const { tokens } = view;
  const floor = Math.max(low + 1, run.from - LONGEST_CLAUSE);
  let verb = false;
  for (let i = run.from - 1; i >= floor; i--) {
    const tag = tokens.tag[i]!;
    if (tag === Tag.PUNCT || tag === Tag.QUOTE || tag === Tag.CC) return run;
    if (tag === Tag.VBG && isNoun(tokens.tag[i - 1]!) && !verb && run.from - i < 6)
      return { from: nounPhraseEndingAt(tokens, i - 1, low).from, to: run.to };
    // an audit ordered by the council, two people briefed on the plan
    if (tag === Tag.VBN && !verb && tokens.tag[i + 1] === Tag.IN && isNoun(tokens.tag[i - 1]!))
      return { from: nounPhraseEndingAt(tokens, i - 1, low).from, to: run.to };
    if (tag === Tag.WP && verb && endsNounPhrase(tokens, i - 1))
      return { from: nounPhraseEndingAt(tokens, i - 1, low).from, to: run.to };
    if (isVerb(tag) || tag === Tag.MD) verb = true;
  }
  return run;
}

/** The subject right before token `at`, past adverbs and asides; null run where none stands there. */
export function subjectBefore(view: View, at: number, low: number): Subject {
  const { tokens } = view;
  let i = at - 1;
  while (i >= low && isAdverb(tokens.tag[i]!)) i--;
  if (i < low) return NOBODY;
  const tag = tokens.tag[i]!;
  if (
    RELATIVES.has(tokens.word[i]!) &&
    (tag === Tag.WP || tag === Tag.WDT || tag === Tag.IN || tag === Tag.DT)
  )
    return { run: { from: i, to: i + 1 }, place: Place.RELATIVE };
  const time = timeStart(tokens, i, low);
  if (time > low) return subjectBefore(view, time, low);
  const last = beforeBrackets(view, i, low);
  if (last >= low && endsNounPhrase(tokens, last)) {
    const { from } = nounPhraseEndingAt(tokens, last, low);
    return { run: headOfRelative(view, { from, to: i + 1 }, low), place: Place.BEFORE };
  }
  const aside = asideStart(view, i, low);
  if (aside < 0) return NOBODY;
  const head = beforeBrackets(view, aside - 1, low);
  return {
    run: { from: nounPhraseEndingAt(tokens, head, low).from, to: i },
    place: Place.PAST_ASIDE,
  };
}

/** The subject that the verb group shares with the nearest main verb to its left: `He said A and added B`. */
function sharedSubject(view: View, group: VerbGroup, low: number): Subject {
  const { tokens, quotationOf } = view;
  const floor = Math.max(low, group.from - FURTHEST);
  const own = quotationOf[group.verb];
  let best: Subject = NOBODY;
  for (let i = group.from - 1; i > floor; i--) {
    if (quotationOf[i] !== own) continue;
    const tag = tokens.tag[i]!;
    if (!isFiniteVerb(tag) && tag !== Tag.MD) continue;
    const from = verbGroupOf(tokens, i, low).from;
    const found = subjectBefore(view, from, low);
    if (found.run !== null && (found.place !== Place.RELATIVE || best.run === null)) {
      best = { run: found.run, place: Place.SHARED };
      if (found.place !== Place.RELATIVE && isMain(view, found.run.from, low)) break;
    }
    i = Math.min(i, from);
  }
  return best;
}

/** True where the phrase that starts at `from` opens its sentence or stands after a mark, so heads a main clause. */
const isMain = (view: View, from: number, low: number): boolean => {
  if (from <= low) return true;
  const tag = view.tokens.tag[from - 1]!;
  return tag === Tag.PUNCT || tag === Tag.QUOTE || tag === Tag.CC || isAdverb(tag);
};

/** The subject that follows a fronted participle or infinitive: `Speaking on Monday, Reyes …`. */
function subjectOfRest(view: View, at: number, high: number): Subject {
  const { tokens, quotationOf } = view;
  const limit = Math.min(high, at + FURTHEST);
  for (let i = at + 1; i < limit; i++) {
    if (tokens.word[i] !== "," || quotationOf[i] !== quotationOf[at]) continue;
    const base = baseAt(tokens, i + 1, limit);
    if (base === null) continue;
    const next = tokens.tag[base.to] ?? Tag.NONE;
    if (isVerb(next) || next === Tag.MD || isAdverb(next) || tokens.word[base.to] === ",")
      return { run: base, place: Place.AFTER };
  }
  return NOBODY;
}

/**
 * The subject of a verb group: the noun phrase that does what the verb says, title and apposition included.
 *
 * @param low first token that may be looked at (the sentence's or the quotation's)
 * @param high after the last token that may be looked at
 */
export function subjectOf(view: View, group: VerbGroup, low: number, high: number): Subject {
  const { tokens } = view;
  if (group.form === Form.PASSIVE || group.form === Form.REDUCED) return agentOf(view, group, high);
  const before = group.from - 1;
  const direct =
    group.form === Form.FINITE ||
    (group.form === Form.PARTICIPLE && before >= low && endsNounPhrase(tokens, before));
  if (direct) {
    const found = subjectBefore(view, group.from, low);
    if (found.run !== null) return found;
    return sharedSubject(view, group, low);
  }
  const shared = sharedSubject(view, group, low);
  return shared.run !== null ? shared : subjectOfRest(view, group.verb, high);
}

/** Who did it, in the passive: `was described by nurses as …`. */
function agentOf({ tokens }: View, group: VerbGroup, high: number): Subject {
  const limit = Math.min(high, group.verb + 14);
  for (let i = group.verb + 1; i < limit; i++) {
    if (tokens.tag[i] === Tag.PUNCT || isVerb(tokens.tag[i]!)) break;
    if (tokens.word[i] !== "by") continue;
    const base = baseAt(tokens, i + 1, limit);
    if (base !== null && isNoun(tokens.tag[base.to - 1]!)) return { run: base, place: Place.AFTER };
  }
  return NOBODY;
}
