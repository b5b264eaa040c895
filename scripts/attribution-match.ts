/** Pairs read attributions with gold ones as the scorer in ../shared/bench does, to know of each whether it is right. */
import type { ClaimRecord } from "../src/document/record.js";
import type { Span } from "../src/document/span.js";

/** An attribution of the gold: spans as pairs of offsets. */
export interface GoldAttribution {
  readonly source: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * For each claim (statements are passed over: null) whether it is right by the measure `attribution`: at least half of
 * the content's words shared with its pair, source and cue touching (or missing in both).
 */
export function rightClaims(
  text: string,
  gold: readonly GoldAttribution[],
  claims: readonly ClaimRecord[],
): (boolean | null)[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const inside = (spans: readonly Span[]): Set<number> =>
    new Set(words.flatMap((word, i) => (spans.some((span) => touches(span, word)) ? [i] : [])));
  const wanted = gold.map(({ content, source, cue }) => ({
    words: inside(content.map(asSpan)),
    source: source.map(asSpan),
    cue: cue.map(asSpan),
  }));
  const read = claims.map((claim) => ({
    claim,
    words: claim.type === "statement" ? new Set<number>() : inside(claim.content),
  }));
  const pairs = wanted.flatMap(({ words: a }, g) =>
    read.flatMap(({ words: b }, c) => {
      const shared = [...a].filter((word) => b.has(word)).length;
      return shared > 0 ? [{ g, c, share: shared / (a.size + b.size - shared) }] : [];
    }),
  );
  pairs.sort((a, b) => b.share - a.share || a.g - b.g || a.c - b.c);
  const right = read.map(({ claim, words }): boolean | null =>
    claim.type === "statement" || words.size === 0 ? null : false,
  );
  const takenGold = new Set<number>();
  const takenRead = new Set<number>();
  for (const { g, c, share } of pairs) {
    if (takenGold.has(g) || takenRead.has(c)) continue;
    takenGold.add(g);
    takenRead.add(c);
    const { source, cue } = wanted[g]!;
    const { claim } = read[c]!;
    right[c] = share >= 0.5 && same(source, claim.source) && same(cue, claim.cue);
  }
  return right;
}

const asSpan = ([start, end]: readonly [number, number]): Span => ({ start, end });
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const same = (gold: readonly Span[], read: Span | null): boolean =>
  read === null ? gold.length === 0 : gold.some((span) => touches(span, read));
