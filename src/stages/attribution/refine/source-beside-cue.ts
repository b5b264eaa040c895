import { overlaps } from "../../../document/span.js";
import { isFiniteVerb, isNoun, isVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseStart } from "../noun-phrase.js";
import { verbGroupStart } from "../verb-group.js";
import type { Refiner } from "./refiner.js";

/**
 * Where no source was read, the noun phrase right before an active verb is its subject and so the source:
 * `[He] denied it`. In the passive it is who is told, or what is said (`Reyes was told`).
 */
export const sourceBesideCue: Refiner = (attributions, { tokens, quotationOf }) =>
  attributions.map((attribution) => {
    const { cue, source, content } = attribution;
    if (cue === null || source !== null) return attribution;
    const verb = tokenAt(tokens, cue.start);
    if (verb >= tokens.length || !isVerb(tokens.tag[verb]!)) return attribution;
    const low = tokens.first[tokens.sentence[verb]!]!;
    const from = verbGroupStart(tokens, verb, low);
    if (!isFiniteVerb(tokens.tag[verb]!) || tokens.lemma[verb] === "be" || from <= low)
      return attribution;
    for (let i = from; i < verb; i++) if (tokens.lemma[i] === "be") return attribution;
    const last = from - 1;
    const tag = tokens.tag[last]!;
    if (quotationOf[last] !== quotationOf[verb]) return attribution;
    if (!isNoun(tag) && tag !== Tag.PRP && tag !== Tag.WP) return attribution;
    if (tokens.word[last] === "it") return attribution;
    const span = { start: tokens.start[baseStart(tokens, last, low)]!, end: tokens.end[last]! };
    return content.some((other) => overlaps(span, other))
      ? attribution
      : { ...attribution, source: span };
  });
