import type { ResolvedSpeaker } from "./document/layers.js";
import type { ClaimRecord, SpeakerRecord } from "./document/record.js";
import type { Span } from "./document/span.js";

/** A word of a text, as people count them. */
const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/**
 * The speakers with what they say: how many claims, and how many of their words stand inside quotation marks.
 *
 * @param text what all spans count in, UTF-16 code units.
 */
export function countClaims(
  speakers: readonly ResolvedSpeaker[],
  claims: readonly ClaimRecord[],
  quotations: readonly Span[],
  text: string,
): SpeakerRecord[] {
  const counts = new Map(speakers.map(({ id }) => [id, { claims: 0, quotedWords: 0 }]));
  const outermost = apart(quotations);
  for (const { speaker, content, type } of claims) {
    const count = speaker === null ? undefined : counts.get(speaker);
    if (!count) continue;
    count.claims++;
    if (type !== "indirect")
      for (const span of content) count.quotedWords += quotedWords(span, outermost, text);
  }
  return speakers.map(({ id, name, kind, role, aliases, mentions }) => {
    const { claims, quotedWords } = counts.get(id)!;
    return { id, name, kind, role, aliases, mentions, quotedWords, claims };
  });
}

/** The quotations that stand inside no other, in reading order. */
function apart(quotations: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const quotation of quotations)
    if (quotation.start >= (found.at(-1)?.end ?? 0)) found.push(quotation);
  return found;
}

function quotedWords(span: Span, quotations: readonly Span[], text: string): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotations[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let words = 0;
  for (let q = low; q < quotations.length && quotations[q]!.start < span.end; q++) {
    const { start, end } = quotations[q]!;
    const shared = text.slice(Math.max(start, span.start), Math.min(end, span.end));
    words += shared.match(WORD)?.length ?? 0;
  }
  return words;
}
