import type { Attribution, Cue } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import type { Run } from "../noun-phrase.js";
import type { Proposer } from "../proposer.js";
import type { View } from "../view.js";
import type { Candidate } from "./candidate.js";
import { candidatesOf } from "./propose-all.js";
import { CUES, probability } from "./score.js";

/** A candidate less likely than this is not proposed: where F1 is best on held-out articles. */
const THRESHOLD = 0.38;

const spanOf = ({ tokens }: View, { from, to }: Run): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});

const cueOf = (view: View, { cue, lemma }: Candidate): Cue => ({ ...spanOf(view, cue), lemma });

/** The attribution that the candidate stands for. */
export const attributionOf = (
  view: View,
  candidate: Candidate,
  confidence: number,
): Attribution => ({
  content: candidate.content.map((run) => spanOf(view, run)),
  source: candidate.source === null ? null : spanOf(view, candidate.source),
  cue: cueOf(view, candidate),
  addressee: null,
  act: "assertion",
  negated: candidate.negated,
  confidence,
  by: `lexicon/${candidate.kind}-${candidate.frame}`,
});

/** Reads attributions by reporting verbs, nouns and phrases, the frames they take and how often that was right. */
export const lexiconProposer: Proposer = {
  name: "lexicon",
  propose(view) {
    const found: Attribution[] = [];
    for (const candidate of candidatesOf(view, { verbs: CUES.verb, nouns: CUES.noun })) {
      const confidence = probability(candidate, view);
      if (confidence >= THRESHOLD) found.push(attributionOf(view, candidate, confidence));
    }
    return found;
  },
};
