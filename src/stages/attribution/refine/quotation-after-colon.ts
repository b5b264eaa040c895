import type { Attribution, Tokens } from "../../../document/layers.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { cueOf } from "../cue-lemma.js";
import { baseAt, type Run, spanOf } from "../noun-phrase.js";
import { byRule } from "./by-rule.js";
import { lastBySentence } from "./last-by-sentence.js";
import type { Refiner } from "./refiner.js";
import { unclaimedSpeech } from "./unclaimed.js";

/** Longer sentences are not looked through. In tokens. */
const LONGEST_SENTENCE = 80;
/** In PolNeAR's training articles, without a reader, 215 of 236 had the content and 140 also source and cue. */
const CONFIDENCE = 0.6;
/** What may stand before the clause that introduces a quotation: `As Reyes put it:`, `Here is how it went: …`. */
const OPENERS = new Set([",", "as", "when", "and", "but", "so", "then", "—", "–"]);

/** The first noun phrase that opens a clause between the tokens and has a finite verb right after it, with that verb. */
function subjectAndVerb(tokens: Tokens, from: number, to: number): [Run, number] | null {
  for (let i = from; i < to; i++) {
    if (i > from && !OPENERS.has(tokens.word[i - 1]!)) continue;
    const subject = baseAt(tokens, i, to);
    if (subject === null) continue;
    let verb = subject.to;
    while (verb < to && (tokens.tag[verb] === Tag.RB || tokens.tag[verb] === Tag.MD)) verb++;
    if (verb < to && (isFiniteVerb(tokens.tag[verb]!) || tokens.tag[verb] === Tag.VB))
      return [subject, verb];
  }
  return null;
}

/**
 * A quotation after a sentence that ends with a colon is its speaker's (`Reyes put it this way: “…”`, also in a paragraph
 * of its own): it joins what is said there already, or its subject is the source and its verb the cue.
 */
export const quotationAfterColon: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  const joined = new Map<Attribution, Attribution>();
  const found: Attribution[] = [];
  const bySentence = lastBySentence(attributions, view);
  for (const { quotation, from } of unclaimedSpeech(attributions, view)) {
    const colon = from - 1;
    if (colon < 0 || tokens.word[colon] !== ":" || quotationOf[colon]! >= 0) continue;
    const first = tokens.first[tokens.sentence[colon]!]!;
    if (colon - first > LONGEST_SENTENCE) continue;
    const content = { start: quotation.start, end: quotation.end };
    const index = bySentence.get(tokens.sentence[colon]!);
    if (index !== undefined) {
      const speaking = attributions[index]!;
      const before = joined.get(speaking) ?? speaking;
      joined.set(speaking, { ...before, content: [...before.content, content] });
      continue;
    }
    const said = subjectAndVerb(tokens, first, colon);
    if (said === null) continue;
    const [subject, verb] = said;
    const cue = { start: tokens.start[verb]!, end: tokens.end[verb]! };
    found.push(
      byRule("quotation-after-colon", CONFIDENCE, {
        content: [content],
        source: spanOf(tokens, subject),
        cue: cueOf(view, cue),
      }),
    );
  }
  if (joined.size === 0 && found.length === 0) return attributions;
  return [...attributions.map((attribution) => joined.get(attribution) ?? attribution), ...found];
};
