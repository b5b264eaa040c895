import { Shape, type Tokens } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { isNoun, Tag } from "../../document/tag.js";

/** Longest noun phrase looked at, in tokens: keeps every search linear in hostile text. */
const LONGEST = 24;

/** A run of tokens, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The span of a run's words. */
export const spanOf = (tokens: Tokens, { from, to }: Run): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});

const PREPOSITIONS = new Set(
  "of for at in from on with to by about between against among".split(" "),
);
const SYMBOLS = new Set(["$", "£", "€", "#", "%", "&", "-", "–"]);

/** True where the token can stand last in a noun phrase. */
const endsNounPhrase = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  return (
    isNoun(tag) ||
    tag === Tag.PRP ||
    tag === Tag.CD ||
    tag === Tag.WP ||
    tag === Tag.WDT ||
    tag === Tag.EX ||
    isCapital(tokens, i) ||
    (tag === Tag.DT && !ARTICLES.has(tokens.word[i]!)) ||
    ((tag === Tag.JJ || tag === Tag.JJS || tag === Tag.NONE) && HEADLESS.has(tokens.word[i]!))
  );
};

const ARTICLES = new Set(["the", "a", "an", "no", "every"]);
const HEADLESS = new Set(
  "many few several most other others more one some both such latter former".split(" "),
);

const inside = (tokens: Tokens, i: number): boolean => {
  const tag = tokens.tag[i]!;
  return (
    (tag >= Tag.JJ && tag <= Tag.JJS) ||
    isNoun(tag) ||
    tag === Tag.CD ||
    tag === Tag.POS ||
    tag === Tag.VBN ||
    tag === Tag.VBG ||
    tag === Tag.FW ||
    tag === Tag.QUOTE ||
    SYMBOLS.has(tokens.word[i]!)
  );
};

const opens = (tag: number): boolean =>
  tag === Tag.DT ||
  tag === Tag.PDT ||
  tag === Tag.PRPS ||
  tag === Tag.WPS ||
  tag === Tag.WDT ||
  tag === Tag.WP;

const isQuoteMark = (tokens: Tokens, i: number): boolean => tokens.tag[i] === Tag.QUOTE;

/** A comma between adjectives: `the tall, bearded man`. */
const joinsAdjectives = (tokens: Tokens, i: number, low: number): boolean =>
  tokens.word[i] === "," &&
  i > low &&
  tokens.tag[i - 1] === Tag.JJ &&
  (tokens.tag[i + 1] === Tag.JJ || tokens.tag[i + 1] === Tag.CD);

/** Start of the plain noun phrase (no prepositional phrase) whose last token is `last`; at or after `low`. */
export function baseStart(tokens: Tokens, last: number, low: number): number {
  const floor = Math.max(low, last - LONGEST);
  const tag = tokens.tag[last]!;
  if (tag === Tag.PRP || tag === Tag.EX || tag === Tag.WP || tag === Tag.WDT) return last;
  let i = last;
  while (i > floor) {
    const before = i - 1;
    const beforeTag = tokens.tag[before]!;
    if (opens(beforeTag)) {
      i = before;
      // "all the …", "his own …'s": a determiner may stand before a determiner only as PDT
      if (before > floor && tokens.tag[before - 1] === Tag.PDT) i--;
      break;
    }
    if (joinsAdjectives(tokens, before, floor)) {
      i = before - 1;
      continue;
    }
    if (!inside(tokens, before) || isQuoteMark(tokens, before)) break;
    i = before;
  }
  // an adjective-like verb form cannot open a phrase that has a name for a head
  while (i < last && (tokens.tag[i] === Tag.VBG || tokens.tag[i] === Tag.POS)) i++;
  return i;
}

/** `her` that owns nothing: `told her the gate was shut`. */
const isObjectHer = (tokens: Tokens, i: number): boolean =>
  tokens.word[i] === "her" && (tokens.tag[i + 1] === Tag.DT || tokens.tag[i + 1] === Tag.PRP);

/** A word that the tagger took for an adjective, written like a name. */
const isCapital = (tokens: Tokens, i: number): boolean =>
  (tokens.shape[i]! & (Shape.CAPITAL | Shape.OPENS_SENTENCE)) === Shape.CAPITAL &&
  (tokens.tag[i] === Tag.JJ || tokens.tag[i] === Tag.VBN || tokens.tag[i] === Tag.NONE);

/** The plain noun phrase that opens at `first`, or null: its end is after the last noun. */
export function baseAt(tokens: Tokens, first: number, high: number): Run | null {
  const limit = Math.min(high, first + LONGEST);
  let end = -1;
  for (let i = first; i < limit; i++) {
    const tag = tokens.tag[i]!;
    if (tag === Tag.PRP || tag === Tag.EX || isObjectHer(tokens, i)) {
      if (i === first) return { from: first, to: i + 1 };
      break;
    }
    if (isNoun(tag) || tag === Tag.CD || isCapital(tokens, i)) end = i + 1;
    else if (tag === Tag.VBG && i > first && tokens.tag[i - 1] === Tag.DT) end = i + 1;
    else if (endsNounPhrase(tokens, i) && i === first) end = i + 1;
    else if (opens(tag)) {
      if (i !== first && tokens.tag[i - 1] !== Tag.PDT) break;
    } else if (tag === Tag.RB || tag === Tag.RBR || tag === Tag.RBS) {
      if (end >= 0) break;
    } else if (!inside(tokens, i)) break;
    else if (
      (tag === Tag.VBG || tag === Tag.VBN) &&
      (end >= 0 || (i === first && !isNoun(tokens.tag[i + 1] ?? 0)))
    )
      break;
    else if (tag === Tag.QUOTE && end >= 0) break;
  }
  return end < 0 ? null : { from: first, to: end };
}

/** The noun phrase that opens at `first` with the prepositional phrases and joined phrases that follow, or null. */
export function nounPhraseAt(tokens: Tokens, first: number, high: number): Run | null {
  const base = baseAt(tokens, first, high);
  if (base === null) return null;
  const limit = Math.min(high, first + LONGEST);
  let to = base.to;
  while (to + 1 < limit) {
    const tag = tokens.tag[to]!;
    const links =
      ((tag === Tag.IN || tag === Tag.TO) && PREPOSITIONS.has(tokens.word[to]!)) ||
      tag === Tag.CC ||
      tokens.word[to] === "&";
    if (!links) break;
    const next = baseAt(tokens, to + 1, limit);
    if (next === null) break;
    to = next.to;
  }
  return { from: first, to };
}
