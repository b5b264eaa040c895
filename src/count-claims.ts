import type { ResolvedSpeaker } from "./document/layers.js";
import type { ClaimRecord, SpeakerRecord } from "./document/record.js";
import { firstEndingAfter } from "./document/sorted-spans.js";
import type { Span } from "./document/span.js";
import { Character, characterOf, lettersAt } from "./reader/fast/characters.js";

/** Stands between the contents in a claim's text. */
const JOINT = " … ";

/**
 * The speakers with what they say: how many claims, and how many of their words stand inside quotation marks.
 *
 * @param quotations in reading order; like the claims' contents in UTF-16 code units.
 */
export function countClaims(
  speakers: readonly ResolvedSpeaker[],
  claims: readonly ClaimRecord[],
  quotations: readonly Span[],
): SpeakerRecord[] {
  const counts = new Map(speakers.map(({ id }) => [id, { claims: 0, quotedWords: 0 }]));
  const outermost = apart(quotations);
  for (const claim of claims) {
    const count = claim.speaker === null ? undefined : counts.get(claim.speaker);
    if (!count) continue;
    count.claims++;
    if (claim.type !== "indirect") count.quotedWords += quotedWordsOf(claim, outermost);
  }
  return speakers.map((speaker) => {
    const { claims, quotedWords } = counts.get(speaker.id)!;
    const { id, name, kind, role, aliases, mentions, identifier, conflict } = speaker;
    return {
      id,
      name,
      kind,
      role,
      aliases,
      mentions,
      ...(identifier !== undefined && { identifier }),
      ...(conflict !== undefined && { conflict }),
      quotedWords,
      claims,
    };
  });
}

/** The quotations that stand inside no other, in reading order. */
function apart(quotations: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const quotation of quotations)
    if (quotation.start >= (found.at(-1)?.end ?? 0)) found.push(quotation);
  return found;
}

function quotedWordsOf({ content, text }: ClaimRecord, quotations: readonly Span[]): number {
  let words = 0;
  // The claim's text is its contents' words, joined by a mark between.
  let at = 0;
  for (const { start, end } of content) {
    for (
      let q = firstEndingAfter(quotations, start);
      quotations[q] && quotations[q]!.start < end;
      q++
    ) {
      const from = Math.max(quotations[q]!.start, start) - start + at;
      const to = Math.min(quotations[q]!.end, end) - start + at;
      words += wordsIn(text.slice(from, to));
    }
    at += end - start + JOINT.length;
  }
  return words;
}

/** How many words people count in a text: letters and digits, with one mark that joins (`won’t`, `3.5`) between two of them. */
export function wordsIn(text: string): number {
  let words = 0;
  let i = 0;
  while (i < text.length) {
    let letters = lettersAt(text, i);
    if (letters === 0) {
      i++;
      continue;
    }
    words++;
    for (; letters > 0; letters = lettersAt(text, i)) {
      i += letters;
      const joins = i < text.length && characterOf(text.charCodeAt(i)) === Character.JOINER;
      if (joins && lettersAt(text, i + 1) > 0) i++;
    }
  }
  return words;
}
