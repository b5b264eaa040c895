import { isFiniteVerb, isNoun, isVerb, Tag } from "../../../document/tag.js";
import { baseAt, baseStart, nounPhraseEndingAt, type Run } from "../noun-phrase.js";
import { Place } from "../subject.js";
import { Form } from "../verb-group.js";
import type { View } from "../view.js";
import { boundsAt } from "./bounds.js";
import type { Candidate } from "./candidate.js";
import { complementOf } from "./complement.js";

/** Possessor before the noun (`Reyes’s claim`, `their claim`), as source; `from` is where the noun phrase begins. */
function possessor(view: View, noun: number, low: number): { from: number; source: Run | null } {
  const { tokens } = view;
  const from = baseStart(tokens, noun, low);
  for (let i = noun - 1; i >= from; i--) {
    if (tokens.tag[i] === Tag.POS)
      return { from, source: { from: baseStart(tokens, i - 1, low), to: i + 1 } };
    if (tokens.tag[i] === Tag.PRPS || tokens.tag[i] === Tag.WPS)
      return { from, source: { from: i, to: i + 1 } };
  }
  return { from, source: null };
}

/**
 * Where a noun's that-clause ends when the noun is a subject: before the verb of the sentence, the second finite verb
 * with no conjunction, comma or relative before it (`the claim [that the gate was shut] was false`).
 */
function subordinateEnd({ tokens }: View, { from, to }: Run): number {
  let verbs = 0;
  for (let i = from + 1; i < to; i++) {
    const tag = tokens.tag[i]!;
    if (verbs > 0 && OPENERS.has(tag)) return to;
    if (!isFiniteVerb(tag) && tag !== Tag.MD) continue;
    if (verbs > 0) return i;
    verbs++;
    // the rest of the group: "will not have been"
    while (
      i + 1 < to &&
      (isVerb(tokens.tag[i + 1]!) || tokens.tag[i + 1] === Tag.RB) &&
      !startsGroup(tokens.tag[i + 1]!)
    )
      i++;
  }
  return to;
}

const startsGroup = (tag: number): boolean => isFiniteVerb(tag) || tag === Tag.MD;
const OPENERS: ReadonlySet<number> = new Set([Tag.CC, Tag.PUNCT, Tag.WDT, Tag.WP, Tag.WRB, Tag.IN]);

/** Every reading in which the noun at token `noun` is a cue: `Reyes’s claim that …`, `allegations by nurses that …`. */
export function nounCandidates(view: View, noun: number): Candidate[] {
  const { tokens } = view;
  const bounds = boundsAt(view, noun);
  const owner = possessor(view, noun, bounds.from);
  let { source } = owner;
  let place: number = source === null ? Place.NONE : Place.BEFORE;
  let last = noun;
  if (
    (tokens.word[noun + 1] === "by" || tokens.word[noun + 1] === "from") &&
    noun + 2 < bounds.to
  ) {
    const agent = baseAt(tokens, noun + 2, bounds.to);
    if (agent !== null) {
      source = agent;
      place = Place.AFTER;
      last = agent.to - 1;
    }
  }
  const complement = complementOf(view, last, bounds.to);
  if (complement === null) return [];
  const content =
    complement.frame === "that"
      ? { from: complement.content.from, to: subordinateEnd(view, complement.content) }
      : complement.content;
  if (source === null && owner.from > bounds.from) {
    // made the claim, has a plan: who has it is the verb's subject
    let verb = owner.from - 1;
    while (verb > bounds.from && tokens.tag[verb] === Tag.RB) verb--;
    const tag = tokens.tag[verb]!;
    if (tag >= Tag.VB && tag <= Tag.VBZ) {
      let before = verb - 1;
      while (
        before > bounds.from &&
        (tokens.tag[before] === Tag.MD ||
          tokens.tag[before] === Tag.RB ||
          (tokens.tag[before]! >= Tag.VB && tokens.tag[before]! <= Tag.VBZ) ||
          tokens.tag[before] === Tag.TO)
      )
        before--;
      if (
        before >= bounds.from &&
        (isNoun(tokens.tag[before]!) ||
          tokens.tag[before] === Tag.PRP ||
          tokens.tag[before] === Tag.WP)
      ) {
        source = nounPhraseEndingAt(tokens, before, bounds.from);
        place = Place.SHARED;
      }
    }
  }
  return [
    {
      anchor: noun,
      kind: "noun",
      lemma: tokens.lemma[noun]!,
      frame: complement.frame,
      cue: { from: noun, to: last === noun ? Math.max(noun + 1, complement.cueEnd) : noun + 2 },
      source,
      place,
      form: Form.FINITE,
      negated: tokens.word[noun - 1] === "no",
      modal: false,
      content: [content],
    },
  ];
}
