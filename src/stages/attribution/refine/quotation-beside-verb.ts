import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { cueOf } from "../cue-lemma.js";
import { nounPhraseAt, type Run, spanOf } from "../noun-phrase.js";
import { opensSentence } from "../opens-sentence.js";
import type { View } from "../view.js";
import { byRule } from "./by-rule.js";
import { GOES_ON } from "./goes-on.js";
import type { Refiner } from "./refiner.js";
import { unclaimedSpeech } from "./unclaimed.js";
import { withContent } from "./with-content.js";

/** Shorter quotations, in tokens with their marks, may be a part of what is said. */
const FEWEST_TOKENS = 5;

/**
 * How often verb and noun phrase were cue and source in PolNeAR's training articles, without a reader: in the past 2,899 of 3,036 times; in the
 * present 33 of 41 with the verb first (`snaps the operator`) and 88 of 135 with it last (`the operator snaps`).
 */
const CONFIDENCE = { past: 0.95, verbFirst: 0.8, verbLast: 0.65 };

/** The verb and its subject that open the words after a quotation, and how sure they say who spoke; or null. */
function speakingAt(
  { tokens }: View,
  at: number,
): { verb: number; source: Run; sure: number } | null {
  const high = tokens.first[tokens.sentence[at]! + 1]!;
  const verbFirst = isFiniteVerb(tokens.tag[at]!);
  const source = nounPhraseAt(tokens, verbFirst ? at + 1 : at, high);
  if (source === null) return null;
  const verb = verbFirst ? at : source.to;
  if (verb >= high || !isFiniteVerb(tokens.tag[verb]!) || tokens.lemma[verb] === "be") return null;
  const present = verbFirst ? CONFIDENCE.verbFirst : CONFIDENCE.verbLast;
  return { verb, source, sure: tokens.tag[verb] === Tag.VBD ? CONFIDENCE.past : present };
}

/** A quotation whose speaker may stand beside it: its index, and the token after it. */
interface Candidate {
  readonly index: number;
  readonly to: number;
}

/** Speech in its own sentence, of several words, that an attribution has whose cue stands in no sentence of it. */
function claimedFromElsewhere(attributions: readonly Attribution[], view: View): Candidate[] {
  const { tokens, quotations, quotationOf } = view;
  const candidates: Candidate[] = [];
  for (const { cue, content } of attributions) {
    if (cue === null) continue;
    const own = tokens.sentence[tokenAt(tokens, cue.start)];
    for (const span of content) {
      const from = tokenAt(tokens, span.start);
      const index = quotationOf[from] ?? -1;
      if (index < 0 || quotations[index]!.start < span.start) continue;
      const to = tokenAt(tokens, quotations[index]!.end);
      if (!opensSentence(view, from) || to - from < FEWEST_TOKENS) continue;
      if (tokens.sentence[to - 1] !== own) candidates.push({ index, to });
    }
  }
  return candidates;
}

/**
 * Speech with a verb and its subject right after it is the subject's where no attribution has it, or one whose cue is elsewhere: `⟦“Is it safe?”⟧
 * <snapped> {the operator}.` In PolNeAR's training articles a cue in another sentence has 10 of 2,757 such quotations.
 */
export const quotationBesideVerb: Refiner = (attributions, view) => {
  const { tokens, quotationOf, quotations } = view;
  const cues = new Set<number>();
  for (const { cue } of attributions) if (cue !== null) cues.add(tokenAt(tokens, cue.end - 1));
  const taken = new Set<number>();
  const found = [
    ...unclaimedSpeech(attributions, view),
    ...claimedFromElsewhere(attributions, view),
  ].flatMap(({ index, to }): Attribution[] => {
    const comma = tokens.word[to] === "," ? to + 1 : to;
    if (comma >= tokens.length || quotationOf[comma]! >= 0 || taken.has(index)) return [];
    if (comma === to && !GOES_ON.has(tokens.word[to - 2]!)) return [];
    if (tokens.sentence[comma] !== tokens.sentence[to - 1]) return [];
    const speaking = speakingAt(view, comma);
    if (speaking === null || cues.has(speaking.verb)) return [];
    taken.add(index);
    const cue = spanOf(tokens, { from: speaking.verb, to: speaking.verb + 1 });
    const { start, end } = quotations[index]!;
    return [
      byRule("quotation-beside-verb", speaking.sure, {
        content: [{ start, end }],
        source: spanOf(tokens, speaking.source),
        cue: cueOf(view, cue),
      }),
    ];
  });
  if (found.length === 0) return attributions;
  const left: Attribution[] = [];
  for (const attribution of attributions) {
    const own: Span[] = [];
    for (const span of attribution.content)
      if (!taken.has(quotationOf[tokenAt(tokens, span.start)] ?? -1)) own.push(span);
    const changed = withContent(attribution, own);
    if (changed !== null) left.push(changed);
  }
  return [...left, ...found];
};
