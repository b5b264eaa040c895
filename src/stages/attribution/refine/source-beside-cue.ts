import { overlaps } from "../../../document/span.js";
import { isFiniteVerb, isNoun, isVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseAt, baseStart, type Run, spanOf } from "../noun-phrase.js";
import { verbGroupStart } from "../verb-group.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

/** The noun phrase right before an active verb: its subject. Of a passive it is who is told, or what is said. */
function subjectOf({ tokens, quotationOf }: View, verb: number, low: number): Run | null {
  const from = verbGroupStart(tokens, verb, low);
  if (!isFiniteVerb(tokens.tag[verb]!) || tokens.lemma[verb] === "be" || from <= low) return null;
  for (let i = from; i < verb; i++) if (tokens.lemma[i] === "be") return null;
  const last = from - 1;
  const tag = tokens.tag[last]!;
  if (quotationOf[last] !== quotationOf[verb]) return null;
  if (!isNoun(tag) && tag !== Tag.PRP && tag !== Tag.WP) return null;
  return tokens.word[last] === "it" ? null : { from: baseStart(tokens, last, low), to: from };
}

/** Whose the noun is: the possessor before it (`Reyes’s claim`, `her claim`), or who follows it (`claims by nurses`). */
function ownerOf({ tokens }: View, noun: Run, low: number, high: number): Run | null {
  let before = noun.from - 1;
  while (before >= low && DESCRIBES.has(tokens.tag[before]!)) before--;
  if (before >= low && tokens.tag[before] === Tag.PRPS) return { from: before, to: before + 1 };
  if (before > low && tokens.tag[before] === Tag.POS)
    return { from: baseStart(tokens, before - 1, low), to: before + 1 };
  const by = BY.has(tokens.word[noun.to - 1]!) ? noun.to - 1 : noun.to;
  return by < high && BY.has(tokens.word[by]!) ? baseAt(tokens, by + 1, high) : null;
}

const DESCRIBES: ReadonlySet<number> = new Set([Tag.JJ, Tag.VBN, Tag.VBG]);
const BY = new Set(["by", "from"]);

/**
 * Where no source was read, the subject of an active verb that is a cue is its source (`[He] denied it`), and of a noun
 * its owner (`[Reyes’s] claim that …`, `claims by [nurses] that …`).
 */
export const sourceBesideCue: Refiner = (attributions, view) =>
  attributions.map((attribution) => {
    const { cue, source, content } = attribution;
    if (cue === null || source !== null) return attribution;
    const { tokens } = view;
    const first = tokenAt(tokens, cue.start);
    if (first >= tokens.length) return attribution;
    const sentence = tokens.sentence[first]!;
    const [low, high] = [tokens.first[sentence]!, tokens.first[sentence + 1]!];
    const tag = tokens.tag[first]!;
    const found = isVerb(tag)
      ? subjectOf(view, first, low)
      : isNoun(tag)
        ? ownerOf(view, { from: first, to: tokenAt(tokens, cue.end) }, low, high)
        : null;
    if (found === null) return attribution;
    const span = spanOf(tokens, found);
    return [cue, ...content].some((other) => overlaps(span, other))
      ? attribution
      : { ...attribution, source: span };
  });
