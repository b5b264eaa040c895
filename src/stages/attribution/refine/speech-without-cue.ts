import type { Attribution } from "../../../document/layers.js";
import { tokenAt } from "../view.js";
import { paragraphOf } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";
import { outermostOf } from "./snap-to-quotation.js";

const FEWEST_TOKENS = 8;
const CONFIDENCE = 0.3;

/** A long quotation that makes up a paragraph and that no one claims is speech all the same, its speaker unknown. */
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
    const whole =
      paragraphOf(view, from - 1) !== paragraphOf(view, from) &&
      paragraphOf(view, to) !== paragraphOf(view, from);
    if (!whole || to - from < FEWEST_TOKENS) continue;
    found.push({
      content: [{ start: quotation.start, end: quotation.end }],
      source: null,
      cue: null,
      addressee: null,
      act: "assertion",
      negated: false,
      confidence: CONFIDENCE,
      by: "refine/speech-without-cue",
    });
  }
  return found.length === 0 ? attributions : [...attributions, ...found];
};
