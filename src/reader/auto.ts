import type { AttributionReader, ReadAttribution } from "../document/layers.js";
import type { Span } from "../document/span.js";

/** Shares, 0..1. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/**
 * A paragraph is unsure where the fast reader's confidence in a relation of it lies within these bounds. With wider ones more
 * is read well, and more slowly: `npx tsx scripts/auto-curve.ts` prints how much.
 */
export const UNSURE: Bounds = { from: 1 / 3, to: 2 / 3 };

/** Reads with the fast reader, and with the accurate one instead the paragraphs where the fast one is unsure. */
export function autoReader(
  fast: AttributionReader,
  accurate: AttributionReader & Required<Pick<AttributionReader, "readParts">>,
  unsure: Bounds = UNSURE,
): AttributionReader {
  const byFast = signedBy(fast);
  const byAccurate = signedBy(accurate);
  /** What type a content is only the stage knows: it is taken for the one without marks, of which most are wrong. */
  const isUnsure = ({ score }: ReadAttribution): boolean => {
    const confidence = fast.confidence?.(score, "indirect") ?? score;
    return confidence >= unsure.from && confidence <= unsure.to;
  };
  return {
    name: "auto",
    read: (text) => {
      const found = fast.read(text);
      const parts = paragraphsOf(found.filter(isUnsure), text);
      const again = parts.length === 0 ? [] : accurate.readParts(text, parts);
      return [...outside(found, parts).map(byFast), ...again.map(byAccurate)].sort(
        (one, other) => one.cue.start - other.cue.start,
      );
    },
  };
}

/** Says of a relation who read it. */
const signedBy = (reader: AttributionReader) => {
  const by = { ...reader, name: `auto:${reader.name}` };
  return (found: ReadAttribution): ReadAttribution => ({ ...found, by });
};

/** The lines that hold a cue of these relations, which stand in order of their cues. */
function paragraphsOf(found: readonly ReadAttribution[], text: string): Span[] {
  const paragraphs: Span[] = [];
  let done = 0;
  for (const { cue } of found) {
    if (cue.start < done) continue;
    const lineFeed = text.indexOf("\n", cue.start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    paragraphs.push({ start: text.lastIndexOf("\n", cue.start) + 1, end });
    done = end;
  }
  return paragraphs;
}

/** Those whose cue begins in none of the parts; both stand in order. */
function outside(found: readonly ReadAttribution[], parts: readonly Span[]): ReadAttribution[] {
  let part = 0;
  return found.filter(({ cue }) => {
    while (part < parts.length && parts[part]!.end <= cue.start) part++;
    return part === parts.length || cue.start < parts[part]!.start;
  });
}
