import type { Span } from "../../../document/span.js";
import { isNoun, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { baseStart, nounPhraseAt } from "../noun-phrase.js";
import type { Refiner } from "./refiner.js";

const APPOSITION_OPENERS: ReadonlySet<number> = new Set([Tag.DT, Tag.NN, Tag.PRPS, Tag.JJ]);

/**
 * A source takes the title before its name and the apposition after it: `[Mayor Ana] Reyes[, the head of the council],`.
 * An apposition is a noun phrase between commas, or between a comma and the sentence's end.
 */
export const sourceTakesWhole: Refiner = (attributions, { tokens }) =>
  attributions.map((attribution) => {
    const { source, cue, content } = attribution;
    if (source === null) return attribution;
    const first = tokenAt(tokens, source.start);
    const last = tokenAt(tokens, source.end - 1);
    if (last >= tokens.length || !isNoun(tokens.tag[last]!)) return attribution;
    const sentence = tokens.sentence[first]!;
    const high = tokens.first[sentence + 1]!;
    const free = (span: Span): boolean =>
      [...content, ...(cue === null ? [] : [cue])].every(
        (other) => span.end <= other.start || other.end <= span.start,
      );
    let { start, end } = source;
    if (isNoun(tokens.tag[first]!)) {
      const whole = tokens.start[baseStart(tokens, first, tokens.first[sentence]!)]!;
      if (free({ start: whole, end })) start = whole;
    }
    if (tokens.word[last + 1] === "," && APPOSITION_OPENERS.has(tokens.tag[last + 2] ?? Tag.NONE)) {
      const apposition = nounPhraseAt(tokens, last + 2, high);
      const closed =
        apposition !== null && (apposition.to >= high || tokens.tag[apposition.to] === Tag.PUNCT);
      if (closed) {
        const whole = tokens.end[apposition.to - 1]!;
        if (free({ start, end: whole })) end = whole;
      }
    }
    return start === source.start && end === source.end
      ? attribution
      : { ...attribution, source: { start, end } };
  });
