import type { Attribution } from "../../src/document/layers.js";
import type { Span } from "../../src/document/span.js";

type GoldSpan = readonly [number, number];

/** An attribution of a corpus line. */
export interface GoldAttribution {
  readonly source: readonly GoldSpan[] | null;
  readonly cue: readonly GoldSpan[] | null;
  readonly content: readonly GoldSpan[];
  /** Name of who speaks; null for nobody who has one. */
  readonly speaker?: string | null;
}

/** One span from the first to the last of the gold's. */
const hull = (spans: readonly GoldSpan[] | null): Span | null =>
  spans?.length
    ? { start: Math.min(...spans.map(([s]) => s)), end: Math.max(...spans.map(([, e]) => e)) }
    : null;

/** The gold's attribution as a reader would give it. */
export function attributionOf(
  text: string,
  { source, cue, content }: GoldAttribution,
): Attribution {
  const cueSpan = hull(cue);
  return {
    content: content.map(([start, end]) => ({ start, end })),
    source: source?.length ? { start: source[0]![0], end: source[0]![1] } : null,
    cue: cueSpan && { ...cueSpan, lemma: text.slice(cueSpan.start, cueSpan.end).toLowerCase() },
    addressee: null,
    act: "assertion",
    negated: false,
    confidence: 1,
    by: "gold",
  };
}
