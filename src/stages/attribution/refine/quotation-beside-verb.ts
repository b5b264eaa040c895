import type { Attribution } from "../../../document/layers.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { cueOf } from "../cue-lemma.js";
import { nounPhraseAt, type Run, spanOf } from "../noun-phrase.js";
import type { View } from "../view.js";
import { byRule } from "./by-rule.js";
import type { Refiner } from "./refiner.js";
import { unclaimedSpeech } from "./unclaimed.js";

/** What speech ends in that its sentence goes on after. */
const GOES_ON = new Set([",", "?", "!", "—", "–", "-"]);

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

/** Speech that no attribution has, with a verb and its subject right after it, is the subject's: `⟦“Is it safe?”⟧ <snapped> {the operator}.` */
export const quotationBesideVerb: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  const cues = new Set(attributions.map(({ cue }) => cue && tokenAt(tokens, cue.end - 1)));
  const found = unclaimedSpeech(attributions, view).flatMap(({ quotation, to }): Attribution[] => {
    const comma = tokens.word[to] === "," ? to + 1 : to;
    if (comma >= tokens.length || quotationOf[comma]! >= 0) return [];
    if (comma === to && !GOES_ON.has(tokens.word[to - 2]!)) return [];
    if (tokens.sentence[comma] !== tokens.sentence[to - 1]) return [];
    const speaking = speakingAt(view, comma);
    if (speaking === null || cues.has(speaking.verb)) return [];
    const cue = spanOf(tokens, { from: speaking.verb, to: speaking.verb + 1 });
    return [
      byRule("quotation-beside-verb", speaking.sure, {
        content: [{ start: quotation.start, end: quotation.end }],
        source: spanOf(tokens, speaking.source),
        cue: cueOf(view, cue),
      }),
    ];
  });
  return found.length === 0 ? attributions : [...attributions, ...found];
};
