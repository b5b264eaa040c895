import type {
  Attribution,
  AttributionReader,
  ReadAttribution,
  Reading,
} from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import { cueOf } from "../cue-lemma.js";
import type { Proposer } from "../proposer.js";
import type { View } from "../view.js";
import { contentType } from "./content-type.js";

/**
 * Confidence below which a relation is not proposed: half of the F1 reached, where F1 is greatest (Lipton, Elkan and
 * Naryanaswamy 2014), 0.38; a little lower because confidence is fitted on a network trained on less.
 */
export const LEAST = 0.35;

/** Proposes what a trained reader read. */
export const networkProposer = (
  reader: AttributionReader,
  { attributions }: Pick<Reading, "attributions">,
): Proposer => ({
  name: reader.name,
  propose: (view) => {
    const proposed: Attribution[] = [];
    for (const read of attributions) {
      const attribution = attributionOf(read, view, reader);
      if (attribution !== null) proposed.push(attribution);
    }
    return proposed;
  },
});

/** What was read as an attribution; null where it is too unlikely, stands on no words, or in the page's furniture. */
function attributionOf(
  read: ReadAttribution,
  view: View,
  reader: AttributionReader,
): Attribution | null {
  const cue = ofTokens(view, read.cue);
  const content: Span[] = [];
  for (const words of read.content) {
    const span = startsInNumber(view, words) ? null : ofTokens(view, words);
    if (span !== null) content.push(span);
  }
  if (cue === null || content.length === 0 || isFurniture(view, cue)) return null;
  const type = contentType(view, content);
  const by = read.by ?? reader;
  const confidence = by.confidence?.(read.score, type) ?? read.score;
  if (confidence < LEAST) return null;
  return {
    content,
    source: read.source && ofTokens(view, read.source),
    cue: cueOf(view, cue),
    addressee: null,
    act: "assertion",
    negated: false,
    confidence,
    by: `${by.name}/cue`,
  };
}

/** True where a span begins in the middle of a number, as a rest does of what the network tore apart: `40,[000 deaths]`. */
function startsInNumber({ tokens }: View, { start }: Span): boolean {
  const first = tokenAt(tokens, start);
  return first < tokens.length && tokens.start[first]! < start && tokens.tag[first] === Tag.CD;
}

/** The span from its first token to its last: the stages know no other text. Null where it has none. */
function ofTokens({ text, tokens }: View, { start, end }: Span): Span | null {
  const first = tokenAt(tokens, start);
  if (first >= tokens.length || tokens.start[first]! >= end) return null;
  let last = tokenAt(tokens, end - 1);
  if (last >= tokens.length || tokens.start[last]! >= end) last--;
  const whole = tokens.end[last]!;
  // an abbreviation keeps its full stop: `at 3 a.m.`
  return {
    start: Math.max(start, tokens.start[first]!),
    end: text.slice(end, whole) === "." ? whole : Math.min(end, whole),
  };
}

function isFurniture({ tokens, sentences, paragraphs }: View, cue: Span): boolean {
  const sentence = tokens.sentence[tokenAt(tokens, cue.start)]!;
  const { kind } = paragraphs[sentences[sentence]!.paragraph]!;
  return kind === "furniture" || kind === "break";
}
