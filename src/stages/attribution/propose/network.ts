import type { Attribution } from "../../../document/layers.js";
import type { AttributionReader } from "../../../reader/reader.js";
import type { Proposer } from "../proposer.js";

/** A relation less sure than this is not proposed: where F1 is best on held-out articles. */
const THRESHOLD = 0.5;

/** Lets a trained reader propose. */
export const networkProposer = (reader: AttributionReader): Proposer => ({
  name: reader.name,
  propose: ({ text }) =>
    reader
      .read(text)
      .filter(({ score }) => score >= THRESHOLD)
      .map(
        ({ cue, source, content, score }): Attribution => ({
          content,
          source,
          cue: { ...cue, lemma: text.slice(cue.start, cue.end).toLowerCase() },
          addressee: null,
          act: "assertion",
          negated: false,
          confidence: score,
          by: reader.name,
        }),
      ),
});
