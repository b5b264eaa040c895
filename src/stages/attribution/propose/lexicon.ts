import type { Attribution, Cue } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import type { Run } from "../noun-phrase.js";
import type { Proposer } from "../proposer.js";
import type { View } from "../view.js";
import type { Candidate } from "./candidate.js";
import { isPlainCase } from "./plain-case.js";
import { candidatesOf } from "./propose-all.js";
import { CUES, probability } from "./score.js";

/** Name and version, as a claim's `by` gives them. Raised when a change makes it read otherwise. */
const NAME = "lexicon-1";

/** A candidate less likely than this is not proposed: where F1 is best on held-out articles; phrases are few. */
const THRESHOLD: Readonly<Record<Candidate["kind"], number>> = {
  verb: 0.36,
  noun: 0.33,
  phrase: 0.25,
};

/** The same for readings that grammar makes plain. */
const PLAIN_THRESHOLD = 0.12;

/** Least likelihood of a candidate that gives a long quotation its speaker. */
const RESCUE = 0.05;
/** In UTF-16 code units. */
const LONG_QUOTATION = 30;

interface Scored {
  readonly candidate: Candidate;
  readonly confidence: number;
}

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
  by: `${NAME}/${candidate.kind}-${candidate.frame}`,
});

/**
 * For each long quotation that no accepted candidate claims the likeliest of the others that would: speech has a
 * speaker.
 */
function rescued(view: View, accepted: readonly Scored[], others: readonly Scored[]): Scored[] {
  const { quotationOf, quotations } = view;
  const best: (Scored | undefined)[] = new Array(quotations.length);
  const claimed = new Set<number>();
  for (const { candidate } of accepted)
    for (const { from, to } of candidate.content)
      for (let i = from; i < to; i++) if (quotationOf[i]! >= 0) claimed.add(quotationOf[i]!);
  for (const scored of others) {
    const { content } = scored.candidate;
    const q = Math.max(quotationOf[content[0]!.from]!, quotationOf[content.at(-1)!.to - 1]!);
    if (q < 0 || claimed.has(q) || scored.confidence < RESCUE) continue;
    const { start, end } = quotations[q]!;
    if (end - start < LONG_QUOTATION) continue;
    if ((best[q]?.confidence ?? 0) < scored.confidence) best[q] = scored;
  }
  return best.filter((scored) => scored !== undefined);
}

/** Reads attributions by reporting verbs, nouns and phrases, the frames they take and how often that was right. */
export const lexiconProposer: Proposer = {
  name: NAME,
  propose(view) {
    const accepted: Scored[] = [];
    const others: Scored[] = [];
    for (const candidate of candidatesOf(view, { verbs: CUES.verb, nouns: CUES.noun })) {
      const confidence = probability(candidate, view);
      const enough =
        confidence >= THRESHOLD[candidate.kind] ||
        (confidence >= PLAIN_THRESHOLD && isPlainCase(candidate, view));
      (enough ? accepted : others).push({ candidate, confidence });
    }
    return [...accepted, ...rescued(view, accepted, others)].map(({ candidate, confidence }) =>
      attributionOf(view, candidate, confidence),
    );
  },
};
