import type { LayerStage, Tokens } from "../../document/layers.js";
import { type Act, REASONS, type Reason } from "../../document/record.js";
import { firstEndingAfter } from "../../document/sorted-spans.js";
import { isName, Tag } from "../../document/tag.js";
import { COMPARING, LEGAL, PROMISING, WISHING } from "../../lexicons/en/reason-words.js";

const FIRST_PERSON: ReadonlySet<string> = new Set(["i", "we"]);
const WILL: ReadonlySet<string> = new Set(["will", "shall", "'ll"]);
const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
  "has",
  "have",
  "had",
  "was",
  "were",
  "been",
]);
const LET_US: ReadonlySet<string> = new Set(["let's", "let"]);

const BY_ACT: Partial<Record<Act, Reason>> = {
  wish: "-wish",
  question: "-question",
  promise: "-promise",
};

const inOrder = (found: ReadonlySet<Reason>): Reason[] =>
  REASONS.filter((reason) => found.has(reason));

/** Reasons that the words of tokens `first` up to `last` give. */
function reasonsIn(tokens: Tokens, first: number, last: number): Set<Reason> {
  const found = new Set<Reason>();
  for (let i = first; i < last; i++) {
    const tag = tokens.tag[i]!;
    const word = tokens.word[i]!;
    const lemma = tokens.lemma[i]!;
    if (isName(tag)) found.add("named-actor");
    if (tag === Tag.VBD) found.add("past-event");
    // `has risen`, `were closed`
    else if (tag === Tag.VBN && i > first && PAST_AUXILIARIES.has(tokens.word[i - 1]!))
      found.add("past-event");
    if (tag === Tag.JJR || tag === Tag.JJS || tag === Tag.RBR || COMPARING.has(word))
      found.add("comparison");
    if (LEGAL.has(lemma)) found.add("law");
    if (WISHING.has(lemma) || (i === first && LET_US.has(word))) found.add("-wish");
    if (
      PROMISING.has(lemma) ||
      (WILL.has(word) && i > first && FIRST_PERSON.has(tokens.word[i - 1]!))
    )
      found.add("-promise");
    if (word === "?") found.add("-question");
  }
  return found;
}

/**
 * What a fact-checker can see in each sentence that speaks for checking it (a figure, a comparison, a named actor, a
 * past event, a law) or against it (a wish, a question, a promise): after the categories of check-worthiness in
 * ClaimBuster (Hassan et al. 2017) and Konstantinovskiy et al. 2021. They explain the score, and do not make it.
 */
export const reasons: LayerStage<"reasons", "sentences" | "tokens" | "figures"> = {
  name: "reasons",
  reads: ["sentences", "tokens", "figures"],
  run: ({ sentences, tokens, figures }) =>
    sentences.map(({ start, end }, s) => {
      const found = reasonsIn(tokens, tokens.first[s]!, tokens.first[s + 1]!);
      const figure = figures[firstEndingAfter(figures, start)];
      if (figure && figure.start < end) found.add("figure");
      return inOrder(found);
    }),
};

/** The reasons of a claim: those of its sentences, `first` to `last`, and what the source does with the words. */
export function reasonsOf(
  ofSentences: readonly (readonly Reason[])[],
  first: number,
  last: number,
  act: Act,
): readonly Reason[] {
  const own = BY_ACT[act];
  if (own === undefined && first === last) return ofSentences[first] ?? [];
  const found = new Set<Reason>();
  for (let s = first; s <= last; s++) for (const reason of ofSentences[s] ?? []) found.add(reason);
  if (own !== undefined) found.add(own);
  return inOrder(found);
}
