import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { baseAt, type Run, spanOf } from "../noun-phrase.js";
import { opensSentence } from "../opens-sentence.js";
import type { View } from "../view.js";
import { byRule } from "./by-rule.js";
import { paragraphOf } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";
import { unclaimedSpeech } from "./unclaimed.js";

/**
 * Lower than its share of contents: in PolNeAR's training articles 78 of 153 are somebody's words, by a cue elsewhere,
 * and none has this form, as every attribution there has a cue.
 */
const CONFIDENCE = 0.3;

/** Subjects that name no one: `It is a view shared by …` */
const NOBODY = new Set(["it", "this", "that", "there", "what", "these", "those"]);

/** In tokens: longer clauses before a subject are not passed over. */
const LONGEST_OPENING = 16;

/** The first token past a participle's clause that opens the sentence: `Asked what she will miss, [she] paused.` */
function pastOpening({ tokens, quotationOf }: View, first: number, end: number): number {
  if (tokens.tag[first] !== Tag.VBN && tokens.tag[first] !== Tag.VBG) return first;
  const limit = Math.min(end, first + LONGEST_OPENING);
  for (let i = first; i < limit && quotationOf[i]! < 0; i++)
    if (tokens.word[i] === ",") return i + 1;
  return first;
}

/** The subject with which the sentence before token `from` opens, in the same paragraph: `The mayor spoke for an hour.` */
function subjectOfSentenceBefore(view: View, from: number): Run | null {
  const { tokens, quotationOf } = view;
  if (from === 0 || paragraphOf(view, from - 1) !== paragraphOf(view, from)) return null;
  const first = pastOpening(view, tokens.first[tokens.sentence[from - 1]!]!, from);
  if (first >= from || quotationOf[first]! >= 0) return null;
  const subject = baseAt(tokens, first, from);
  if (subject === null || subject.to >= from) return null;
  const next = tokens.tag[subject.to]!;
  if (!isFiniteVerb(next) && next !== Tag.MD && next !== Tag.RB) return null;
  return subject;
}

/**
 * A long quotation that makes up a paragraph, or ends it with sentences of its own, is speech though no cue claims it.
 * Its speaker is the subject of the sentence before it in the paragraph; where there is none, nobody knows. What a new
 * paragraph carries on is the same claim.
 */
export const speechWithoutCue: Refiner = (attributions, view) => {
  const { tokens } = view;
  const found = new Map<number, Attribution & { readonly content: Span[] }>();
  for (const { quotation, index, from, to } of unclaimedSpeech(attributions, view)) {
    const content = { start: quotation.start, end: quotation.end };
    const carriedOn = quotation.continues === null ? undefined : found.get(quotation.continues);
    if (carriedOn !== undefined) {
      carriedOn.content.push(content);
      found.set(index, carriedOn);
      continue;
    }
    if (paragraphOf(view, to) === paragraphOf(view, from)) continue;
    const opens = paragraphOf(view, from - 1) !== paragraphOf(view, from);
    const subject = opens ? null : subjectOfSentenceBefore(view, from);
    if (!opens && (subject === null || !opensSentence(view, from))) continue;
    const names = subject !== null && !NOBODY.has(tokens.word[subject.from]!);
    const source = names ? spanOf(tokens, subject) : null;
    found.set(
      index,
      byRule("speech-without-cue", CONFIDENCE, { content: [content], source, cue: null }),
    );
  }
  return found.size === 0 ? attributions : [...attributions, ...new Set(found.values())];
};
