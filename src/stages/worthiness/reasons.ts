import type { LayerStage, Tokens } from "../../document/layers.js";
import { type Act, REASONS, type Reason } from "../../document/record.js";
import { firstEndingAfter } from "../../document/sorted-spans.js";
import { isName, Tag } from "../../document/tag.js";
import { wordFact } from "../../document/word-type.js";
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

/** A set of reasons: the bit `1 << n` is the nth of {@link REASONS}. */
type Reasons = number;

const setOf = (reason: Reason): Reasons => 1 << REASONS.indexOf(reason);
const FIGURE = setOf("figure");
const COMPARISON = setOf("comparison");
const NAMED_ACTOR = setOf("named-actor");
const PAST_EVENT = setOf("past-event");
const LAW = setOf("law");
const WISH = setOf("-wish");
const QUESTION = setOf("-question");
const PROMISE = setOf("-promise");

function inOrder(found: Reasons): Reason[] {
  const reasons: Reason[] = [];
  for (const [n, reason] of REASONS.entries()) if ((found & (1 << n)) !== 0) reasons.push(reason);
  return reasons;
}

/** By dictionary form, what the word is a reason of. */
const BY_LEMMA: ReadonlyMap<string, Reasons> = new Map([
  ...[...LEGAL].map((lemma) => [lemma, LAW] as const),
  ...[...WISHING].map((lemma) => [lemma, WISH] as const),
  ...[...PROMISING].map((lemma) => [lemma, PROMISE] as const),
]);

const isComparing = wordFact((word) => COMPARING.has(word));
const isWill = wordFact((word) => WILL.has(word));

/** Reasons that the words of tokens `first` up to `last` give. */
function reasonsIn(tokens: Tokens, first: number, last: number): Reasons {
  let found = 0;
  for (let i = first; i < last; i++) {
    const tag = tokens.tag[i]!;
    found |= BY_LEMMA.get(tokens.lemma[i]!) ?? 0;
    if (isName(tag)) found |= NAMED_ACTOR;
    if (tag === Tag.VBD) found |= PAST_EVENT;
    // `has risen`, `were closed`
    else if (tag === Tag.VBN && i > first && PAST_AUXILIARIES.has(tokens.word[i - 1]!))
      found |= PAST_EVENT;
    if (tag === Tag.JJR || tag === Tag.JJS || tag === Tag.RBR || isComparing(tokens, i))
      found |= COMPARISON;
    if (i === first && LET_US.has(tokens.word[i]!)) found |= WISH;
    if (i > first && isWill(tokens, i) && FIRST_PERSON.has(tokens.word[i - 1]!)) found |= PROMISE;
    if (tag === Tag.PUNCT && tokens.word[i] === "?") found |= QUESTION;
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
  run: ({ sentences, tokens, figures }) => {
    const ofSentences: Reason[][] = [];
    for (const [s, { start, end }] of sentences.entries()) {
      let found = reasonsIn(tokens, tokens.first[s]!, tokens.first[s + 1]!);
      const figure = figures[firstEndingAfter(figures, start)];
      if (figure && figure.start < end) found |= FIGURE;
      ofSentences.push(inOrder(found));
    }
    return ofSentences;
  },
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
  let found = own === undefined ? 0 : setOf(own);
  for (let s = first; s <= last; s++)
    for (const reason of ofSentences[s] ?? []) found |= setOf(reason);
  return inOrder(found);
}
