import type { Attribution } from "../../../document/layers.js";
import { RULES } from "../../../document/rules-version.js";
import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseAt } from "../noun-phrase.js";
import type { View } from "../view.js";
import { paragraphOf } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";
import { outermostOf } from "./snap-to-quotation.js";

const FEWEST_TOKENS = 6;
const CONFIDENCE = 0.3;

/** The subject with which the sentence before token `from` opens, in the same paragraph: `The mayor spoke for an hour.` */
function subjectOfSentenceBefore(view: View, from: number): Span | null {
  const { tokens, quotationOf } = view;
  if (from === 0 || paragraphOf(view, from - 1) !== paragraphOf(view, from)) return null;
  const first = tokens.first[tokens.sentence[from - 1]!]!;
  if (quotationOf[first]! >= 0) return null;
  const subject = baseAt(tokens, first, from);
  if (subject === null || subject.to >= from) return null;
  const next = tokens.tag[subject.to]!;
  if (!isFiniteVerb(next) && next !== Tag.MD && next !== Tag.RB) return null;
  return { start: tokens.start[subject.from]!, end: tokens.end[subject.to - 1]! };
}

/**
 * A long quotation that makes up a paragraph, or ends it with sentences of its own, is speech though no cue claims it.
 * Its speaker is the subject of the sentence before it in the paragraph; where there is none, nobody knows.
 */
export const speechWithoutCue: Refiner = (attributions, view) => {
  const { tokens } = view;
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const found: Attribution[] = [];
  let c = 0;
  let reach = 0;
  for (const quotation of outermostOf(view)) {
    while (c < contents.length && contents[c]!.start < quotation.end)
      reach = Math.max(reach, contents[c++]!.end);
    if (quotation.kind !== "speech" || reach > quotation.start) continue;
    const from = tokenAt(tokens, quotation.start);
    const to = tokenAt(tokens, quotation.end);
    if (to - from < FEWEST_TOKENS || paragraphOf(view, to) === paragraphOf(view, from)) continue;
    const opens = paragraphOf(view, from - 1) !== paragraphOf(view, from);
    const source = opens ? null : subjectOfSentenceBefore(view, from);
    const opensSentence = from === 0 || tokens.sentence[from - 1] !== tokens.sentence[from];
    if (!opens && (source === null || !opensSentence)) continue;
    found.push({
      content: [{ start: quotation.start, end: quotation.end }],
      source,
      cue: null,
      addressee: null,
      act: "assertion",
      negated: false,
      confidence: CONFIDENCE,
      by: `${RULES}/speech-without-cue`,
    });
  }
  return found.length === 0 ? attributions : [...attributions, ...found];
};
