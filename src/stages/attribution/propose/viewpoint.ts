import { isFiniteVerb, isName, isNoun, Tag } from "../../../document/tag.js";
import { FINDING_NOUNS, VIEWPOINT_NOUNS } from "../../../lexicons/en/source-phrases.js";
import { Content, contentEnd } from "../content-end.js";
import { baseAt, nounPhraseAt, type Run } from "../noun-phrase.js";
import { subjectBefore } from "../subject.js";
import { isTimeUnit } from "../time-phrase.js";
import type { View } from "../view.js";
import { asideCandidate } from "./according-to.js";
import { boundsAt } from "./bounds.js";
import type { Candidate } from "./candidate.js";

const LONGEST_POSSESSOR = 10;
const PERSONS = new Set(["he", "she", "they", "him", "her", "them", "me", "us"]);

/** `in Reyes’s view`, `in her opinion`: the noun is the cue, its possessor the source. */
function ownedViewpoint(view: View, at: number, bounds: Run): Candidate[] {
  const { tokens } = view;
  const limit = Math.min(bounds.to, at + LONGEST_POSSESSOR);
  for (let i = at + 2; i < limit; i++) {
    const before = tokens.tag[i - 1]!;
    if (tokens.tag[i] === Tag.PUNCT) return [];
    if (!VIEWPOINT_NOUNS.has(tokens.word[i]!)) continue;
    if (before !== Tag.POS && !(before === Tag.PRPS && i === at + 2)) continue;
    const source = { from: at + 1, to: i };
    const aside = { from: at, to: i + 1 };
    return asideCandidate(view, "in view", aside, { from: i, to: i + 1 }, source, bounds);
  }
  return [];
}

/** `In a poll of 900 voters, half …`: the paper is the source. */
function inPaper(view: View, at: number, bounds: Run): Candidate[] {
  const { tokens } = view;
  const base = baseAt(tokens, at + 1, bounds.to);
  if (base === null || at !== bounds.from) return [];
  let named = false;
  for (let i = base.from; i < base.to; i++) if (FINDING_NOUNS.has(tokens.word[i]!)) named = true;
  if (!named) return [];
  const end = contentEnd(view, at + 1, bounds.to, Content.PHRASE);
  let to = nounPhraseAt(tokens, at + 1, bounds.to)?.to ?? base.to;
  while (to < end && tokens.word[to] !== ",") to++;
  const source = { from: at + 1, to };
  return asideCandidate(
    view,
    "in poll",
    { from: at, to },
    { from: at, to: at + 1 },
    source,
    bounds,
  );
}

/** `In her view, …`, `…, in Reyes’s opinion`, `In a poll of 900 voters, …`. */
export function inViewpoint(view: View, at: number): Candidate[] {
  const bounds = boundsAt(view, at);
  const owned = ownedViewpoint(view, at, bounds);
  return owned.length > 0 ? owned : inPaper(view, at, bounds);
}

/** `For Reyes, the dam is a monument to greed.` A person opens the sentence; what follows says what something is. */
export function forPerson(view: View, at: number): Candidate[] {
  const { tokens } = view;
  const bounds = boundsAt(view, at);
  if (at !== bounds.from) return [];
  const phrase = nounPhraseAt(tokens, at + 1, bounds.to);
  if (phrase === null || tokens.word[phrase.to] !== ",") return [];
  const head = tokens.tag[phrase.to - 1]!;
  const person = PERSONS.has(tokens.word[phrase.to - 1]!) || isName(head) || head === Tag.NNS;
  if (!person || tokens.tag[at + 1] === Tag.CD || isTimeUnit(tokens.lemma[phrase.to - 1]!))
    return [];
  const subject = baseAt(tokens, phrase.to + 1, bounds.to);
  if (subject === null || subject.to >= bounds.to) return [];
  if (tokens.lemma[subject.to] !== "be" || !isFiniteVerb(tokens.tag[subject.to]!)) return [];
  return asideCandidate(
    view,
    "for",
    { from: at, to: phrase.to },
    { from: at, to: at + 1 },
    phrase,
    bounds,
  );
}

/** `…, as one voter put it`: `verb` is the token of `put`. */
export function asPutIt(view: View, verb: number): Candidate[] {
  const { tokens } = view;
  if (tokens.word[verb + 1] !== "it") return [];
  const bounds = boundsAt(view, verb);
  const { run: source } = subjectBefore(view, verb, bounds.from);
  if (source === null || source.from <= bounds.from || tokens.word[source.from - 1] !== "as")
    return [];
  const aside = { from: source.from - 1, to: verb + 2 };
  return asideCandidate(view, "put it", aside, { from: verb, to: verb + 2 }, source, bounds);
}

/** A hearsay adverb between the parts of its clause: `The minister reportedly offered to resign`. */
export function hearsay(view: View, at: number): Candidate[] {
  const { tokens } = view;
  const bounds = boundsAt(view, at);
  const cue = { from: at, to: at + 1 };
  const modifiesNoun = isNoun(tokens.tag[at + 2] ?? Tag.NONE) && tokens.tag[at - 1] === Tag.DT;
  if (modifiesNoun || at + 1 >= bounds.to) return [];
  let first = at - 1;
  while (first > bounds.from && isAuxiliary(tokens.tag[first]!)) first--;
  const { run: subject } = subjectBefore(view, first + 1, bounds.from);
  const rest = { from: at + 1, to: contentEnd(view, at + 1, bounds.to, Content.CLAUSE) };
  const content = subject === null ? [rest] : [{ from: subject.from, to: at }, rest];
  return [
    {
      anchor: at,
      kind: "phrase",
      lemma: "reportedly",
      frame: subject === null ? "adverb-alone" : "adverb",
      cue,
      source: null,
      place: 0,
      form: 0,
      negated: false,
      modal: false,
      content,
    },
  ];
}

const isAuxiliary = (tag: number): boolean => isFiniteVerb(tag) || tag === Tag.MD || tag === Tag.VB;
