import type { Attribution, AttributionReader } from "../../../document/layers.js";
import { tokenAt } from "../../../document/token-search.js";
import type { Proposer } from "../proposer.js";
import type { View } from "../view.js";
import { cueLemma } from "./cue-lemma.js";

/** A relation less sure than this is not proposed. */
const THRESHOLD = 0.5;

/** Lets a trained reader propose. */
export const networkProposer = (reader: AttributionReader): Proposer => ({
  name: reader.name,
  propose: (view) =>
    reader
      .read(view.text)
      .filter(
        ({ cue, content, score }) =>
          score >= THRESHOLD && content.length > 0 && saysSomething(view, cue.start),
      )
      .map(
        ({ cue, source, content, score }): Attribution => ({
          content,
          source,
          cue: { ...cue, lemma: cueLemma(view, cue) },
          addressee: null,
          act: "assertion",
          negated: false,
          confidence: score,
          by: reader.name,
        }),
      ),
});

/** False in a paragraph of the page's furniture, where nothing is claimed. */
function saysSomething({ tokens, sentences, paragraphs }: View, offset: number): boolean {
  const token = tokenAt(tokens, offset);
  if (token >= tokens.length) return false;
  const { kind } = paragraphs[sentences[tokens.sentence[token]!]!.paragraph]!;
  return kind !== "furniture" && kind !== "break";
}
