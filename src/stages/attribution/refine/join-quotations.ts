import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { isFiniteVerb, Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { nounPhraseAt } from "../noun-phrase.js";
import { opensSentence } from "../opens-sentence.js";
import type { View } from "../view.js";
import { lastBySentence } from "./last-by-sentence.js";
import type { Refiner } from "./refiner.js";

/** Shorter quotations, in words, are terms and titles unless a cue claims them. */
const FEWEST_WORDS = 5;

/** Before a quotation these make it a part of the writer's sentence: `she said on “Harbour and Hill”`, `her brother's “…”`. */
const GOVERNS: ReadonlySet<number> = new Set([Tag.IN, Tag.TO, Tag.DT, Tag.POS, Tag.PRPS]);

/** What a quotation of the document is to its sentence and paragraph. All in tokens. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  readonly opensSentence: boolean;
  readonly alone: boolean;
  readonly speech: boolean;
}

/** Index of the token's paragraph, or -1 outside the document. */
export const paragraphOf = ({ tokens, sentences }: View, token: number): number =>
  token >= 0 && token < tokens.length ? sentences[tokens.sentence[token]!]!.paragraph : -1;

function placeOf(view: View, quotation: number): Place {
  const { tokens, quotations } = view;
  const { start, end, inner } = quotations[quotation]!;
  const from = tokenAt(tokens, start);
  const to = tokenAt(tokens, end);
  const paragraph = paragraphOf(view, from);
  const opens = opensSentence(view, from);
  const stop = view.text[inner.end - 1] ?? "";
  return {
    from,
    to,
    paragraph,
    opensSentence: opens,
    alone: paragraphOf(view, from - 1) !== paragraph && paragraphOf(view, to) !== paragraph,
    speech: to - from > FEWEST_WORDS || (opens && ".!?".includes(stop)),
  };
}

/**
 * True where the sentence before the quotation tells of someone else, without a cue: `Her grandson was not laughing. “…”` After such a sentence none of six
 * quotations in PolNeAR's training articles is its first speaker's.
 */
export function isOthersTurn({ tokens, quotationOf }: View, from: number, cue: Span): boolean {
  const sentence = tokens.sentence[from - 1];
  if (sentence === undefined || tokens.sentence[tokenAt(tokens, cue.start)] === sentence)
    return false;
  const first = tokens.first[sentence]!;
  for (let i = first; i < from; i++) if (quotationOf[i]! >= 0) return false;
  const subject = nounPhraseAt(tokens, first, from);
  if (subject === null || tokens.tag[subject.from] === Tag.PRP) return false;
  return subject.to < from && tokens.tag[subject.to] !== Tag.PUNCT
    ? isFiniteVerb(tokens.tag[subject.to]!)
    : tokens.word[subject.to] === ",";
}

/** The attribution in whose content each quotation lies, or -1. */
export function ownersOf(attributions: readonly Attribution[], view: View): Int32Array {
  const owners = new Int32Array(view.quotations.length).fill(-1);
  const { tokens, quotationOf } = view;
  for (let a = 0; a < attributions.length; a++)
    for (const span of attributions[a]!.content) {
      const last = tokenAt(tokens, span.end - 1);
      for (let i = tokenAt(tokens, span.start); i <= last && i < tokens.length; i++) {
        const q = quotationOf[i]!;
        if (q >= 0 && owners[q] === -1) owners[q] = a;
      }
    }
  return owners;
}

/**
 * Gives a quotation that no one claims to the speaker who was speaking: one that goes on after `she said` in the
 * sentence or the paragraph, one that a new paragraph carries on, one that stands alone in the paragraph after he spoke. (In
 * PolNeAR's training part 1,006 of 1,030 unclaimed sentences of speech that end a paragraph belong to its speaker; of 92 that stand alone after a
 * paragraph whose last sentence has a cue 84 are of who said that.)
 */
export const joinQuotations: Refiner = (attributions, view) => {
  const { quotations, tokens } = view;
  const owners = ownersOf(attributions, view);
  const bySentence = lastBySentence(attributions, view);
  const joined = new Map<number, Span[]>();
  let previous = -1;
  for (let q = 0; q < quotations.length; q++) {
    const quotation = quotations[q]!;
    if (quotation.parent !== null) continue;
    if (owners[q] === -1) {
      const place = placeOf(view, q);
      const owner =
        quotation.continues !== null
          ? owners[quotation.continues]!
          : (lastSpeaker(place) ?? previousSpeaker(place, previous));
      if (owner >= 0 && (quotation.continues !== null || place.speech)) {
        owners[q] = owner;
        const spans = joined.get(owner);
        const { start, end } = quotation;
        if (spans === undefined) joined.set(owner, [{ start, end }]);
        else spans.push({ start, end });
      }
    }
    if (tokenAt(tokens, quotation.start) < tokens.length) previous = q;
  }
  return attributions.map((attribution, a) => {
    const spans = joined.get(a);
    return spans === undefined
      ? attribution
      : { ...attribution, content: [...attribution.content, ...spans] };
  });

  /** Who speaks at the end of the paragraph before a quotation that makes up its own. */
  function lastSpeaker({ alone, from }: Place): number | undefined {
    const last = alone ? bySentence.get(tokens.sentence[from - 1] ?? -1) : undefined;
    return last === undefined || attributions[last]!.source === null ? undefined : last;
  }

  function previousSpeaker(place: Place, before: number): number {
    if (before < 0 || owners[before]! < 0) return -1;
    const owner = owners[before]!;
    const last = placeOf(view, before);
    const { cue } = attributions[owner]!;
    if (cue === null) return -1;
    if (last.paragraph === place.paragraph) {
      if (place.opensSentence) return isOthersTurn(view, place.from, cue) ? -1 : owner;
      // “We knew,” Oduya said, “but we waited.”
      const interrupts =
        cue.start >= quotations[before]!.end &&
        cue.end <= tokens.start[place.from]! &&
        !GOVERNS.has(tokens.tag[place.from - 1]!);
      return interrupts && tokens.sentence[last.from] === tokens.sentence[place.from] ? owner : -1;
    }
    return place.alone && last.paragraph === place.paragraph - 1 ? owner : -1;
  }
};
