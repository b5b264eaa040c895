import type { Attribution, Tokens } from "../../../document/layers.js";
import { isFiniteVerb, isNoun, isVerb, Tag } from "../../../document/tag.js";
import { cueOf } from "../cue-lemma.js";
import { baseStart, nounPhraseAt, type Run, spanOf } from "../noun-phrase.js";
import { verbGroupStart } from "../verb-group.js";
import { byRule } from "./by-rule.js";
import type { Refiner } from "./refiner.js";
import { spokenSentences } from "./spoken-sentences.js";

/** Longest measure between verb and `at`, in tokens: `the cost of repairs to the old bridge`. */
const LONGEST_MEASURE = 12;
/** Its form is rare enough to be sure of. */
const CONFIDENCE = 0.7;
/** Shares of a whole, which may be tagged as what they also are. */
const SHARES = new Set("half third quarter thirds quarters fifth tenth".split(" "));
const PER = new Set(["a", "an", "per"]);
const ABOUT = new Set("about around nearly almost roughly just under over some".split(" "));

/** Past the unit of a rate: `$4 million [a day]`, `nine tons [per head]`. */
const rateEnd = (tokens: Tokens, to: number, high: number): number =>
  to + 1 < high && PER.has(tokens.word[to]!) && isNoun(tokens.tag[to + 1]!) ? to + 2 : to;

/** The figure's phrase after `at`, or null: `at £3.2m`, `at a third of the crop`, `at around 40%`; not `at risk`. */
function figureAfter(tokens: Tokens, at: number, high: number): Run | null {
  let from = at + 1;
  while (from < high && ABOUT.has(tokens.word[from]!)) from++;
  const phrase = nounPhraseAt(tokens, from, high);
  for (let i = from; i < (phrase?.to ?? from); i++)
    if (tokens.tag[i] === Tag.CD) return { from: at + 1, to: rateEnd(tokens, phrase!.to, high) };
  const share = tokens.tag[from] === Tag.DT ? from + 1 : from;
  if (share >= high || !SHARES.has(tokens.word[share]!)) return null;
  const whole = tokens.word[share + 1] === "of" ? nounPhraseAt(tokens, share + 2, high) : null;
  return { from: at + 1, to: whole?.to ?? share + 1 };
}

/** Who puts: the whole phrase that opens the sentence, where the verb follows it, else the noun phrase before the verb. */
function putterOf(tokens: Tokens, verb: number, low: number): Run | null {
  const to = verbGroupStart(tokens, verb, low);
  if (to <= low) return null;
  const opening = nounPhraseAt(tokens, low, to);
  if (opening?.to === to) return opening;
  const tag = tokens.tag[to - 1]!;
  if (!isNoun(tag) && tag !== Tag.PRP) return null;
  return { from: baseStart(tokens, to - 1, low), to };
}

/** What is put at a figure from the verb on, or null. */
function measureAfter(tokens: Tokens, verb: number, high: number): Run | null {
  // `put on a coat`, `put up with`: no measure
  if (nounPhraseAt(tokens, verb + 1, high) === null) return null;
  if (tokens.tag[verb + 1] === Tag.RP || tokens.tag[verb + 1] === Tag.IN) return null;
  const limit = Math.min(high, verb + 2 + LONGEST_MEASURE);
  for (let i = verb + 2; i < limit; i++) {
    if (isVerb(tokens.tag[i]!) || tokens.tag[i] === Tag.PUNCT) return null;
    if (tokens.word[i] !== "at") continue;
    const figure = figureAfter(tokens, i, high);
    return figure && { from: verb + 1, to: figure.to };
  }
  return null;
}

/**
 * Who puts something at a figure says so: `{A poll} <put> ⟦support at 41%⟧`, where nothing in the sentence was attributed.
 */
export const putsAtFigure: Refiner = (attributions, view) => {
  const { tokens, quotationOf } = view;
  const spoken = spokenSentences(attributions, view);
  const found: Attribution[] = [];
  for (let verb = 0; verb < tokens.length; verb++) {
    if (tokens.lemma[verb] !== "put" || quotationOf[verb]! >= 0) continue;
    const tag = tokens.tag[verb]!;
    const sentence = tokens.sentence[verb]!;
    if ((!isFiniteVerb(tag) && tag !== Tag.VBN) || spoken[sentence] === 1) continue;
    const [low, high] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
    const source = putterOf(tokens, verb, low);
    const content = measureAfter(tokens, verb, high);
    if (source === null || content === null) continue;
    spoken[sentence] = 1;
    const cue = spanOf(tokens, { from: source.to, to: verb + 1 });
    found.push(
      byRule("puts-at-figure", CONFIDENCE, {
        content: [spanOf(tokens, content)],
        source: spanOf(tokens, source),
        cue: cueOf(view, cue),
      }),
    );
  }
  return found.length === 0 ? attributions : [...attributions, ...found];
};
