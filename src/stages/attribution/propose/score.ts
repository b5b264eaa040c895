import { CUE_NOUNS } from "../../../lexicons/en/generated/attribution-nouns.js";
import { CUE_PHRASES } from "../../../lexicons/en/generated/attribution-phrases.js";
import { CUE_VERBS } from "../../../lexicons/en/generated/attribution-verbs.js";
import { WEIGHTS } from "../../../lexicons/en/generated/attribution-weights.js";
import type { View } from "../view.js";
import type { Candidate } from "./candidate.js";
import { FEATURES } from "./features.js";
import { type Prior, priorOf } from "./prior.js";

type Kind = Candidate["kind"];

const priors = (kind: Kind, cues: readonly (readonly [string, string])[]) =>
  new Map(cues.map(([lemma, frames]) => [lemma, priorOf(kind, frames)]));

/** Every cue of the lexicon by kind and lemma. */
export const CUES: Readonly<Record<Kind, ReadonlyMap<string, Prior>>> = {
  verb: priors("verb", CUE_VERBS),
  noun: priors("noun", CUE_NOUNS),
  phrase: priors("phrase", CUE_PHRASES),
};

const UNSEEN: Readonly<Record<Kind, Prior>> = {
  verb: priorOf("verb", ""),
  noun: priorOf("noun", ""),
  phrase: priorOf("phrase", ""),
};

const weight = (name: string): number => WEIGHTS[name] ?? 0;
// phrases are too few in the corpus for weights of their own: their counts decide
const weightsOf = (kind: Kind) => ({
  bias: weight(`bias:${kind}`),
  features:
    kind === "phrase"
      ? []
      : FEATURES.map(([name]) => weight(name) + (kind === "verb" ? 0 : weight(`${kind}/${name}`))),
});
const MODEL = { verb: weightsOf("verb"), noun: weightsOf("noun"), phrase: weightsOf("phrase") };
const LEMMA = weight("lemma");
const LEMMA_AND_FRAME = weight("lemma+frame");

/** How likely the candidate is a right attribution, 0..1. */
export function probability(candidate: Candidate, view: View): number {
  const { kind, frame, lemma } = candidate;
  const prior = CUES[kind].get(lemma) ?? UNSEEN[kind];
  const model = MODEL[kind];
  let sum =
    model.bias +
    weight(`frame:${kind}:${frame}`) +
    LEMMA * prior.lemma +
    LEMMA_AND_FRAME * prior.frame(frame);
  for (let i = 0; i < model.features.length; i++)
    if (FEATURES[i]![1](candidate, view)) sum += model.features[i]!;
  return 1 / (1 + Math.exp(-sum));
}
