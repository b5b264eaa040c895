import type { DocumentRecord, OffsetUnit } from "./record.js";
import type { Span } from "./span.js";

/** Code units between two remembered positions: few enough to count again, many enough to keep the table small. */
const STEP = 256;

/**
 * How to count a text's offsets in another unit.
 *
 * @returns a function from an offset in UTF-16 code units to one in code points, or in bytes of the text's UTF-8
 *   encoding (a lone surrogate is one code point and the three bytes of U+FFFD). An offset inside a surrogate pair
 *   counts as the pair's end.
 */
export function offsetsIn(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf-16") return (offset) => offset;
  const width = unit === "byte" ? bytesAt : codePointsAt;
  const marks = new Float64Array(Math.floor(text.length / STEP) + 1);
  let total = 0;
  for (let at = 0; at < text.length; at++) {
    if (at % STEP === 0) marks[at / STEP] = total;
    total += width(text, at);
  }
  if (text.length % STEP === 0) marks[text.length / STEP] = total;
  return (offset) => {
    const mark = Math.floor(offset / STEP);
    let count = marks[mark]!;
    for (let at = mark * STEP; at < offset; at++) count += width(text, at);
    return count;
  };
}

/** What the code unit adds: a pair is counted whole at its first half. */
const codePointsAt = (text: string, at: number): number => (isSecondHalf(text, at) ? 0 : 1);

function bytesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (isSecondHalf(text, at)) return 0;
  return isFirstHalf(text, at) ? 4 : 3;
}

const isFirstHalf = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

const isSecondHalf = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && at > 0 && isFirstHalf(text, at - 1);

/**
 * The record with all its offsets counted in `unit`.
 *
 * @param record offsets in UTF-16 code units; `meta` and the layers of the caller's own stages stay as they are.
 * @param text the text that was read.
 */
export function withOffsets(
  record: DocumentRecord,
  text: string,
  unit: OffsetUnit,
): DocumentRecord {
  if (unit === record.offsets) return record;
  const count = offsetsIn(text, unit);
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: count(span.start),
    end: count(span.end),
  });
  const movedOrNull = <T extends Span>(span: T | null): T | null => span && moved(span);
  return {
    ...record,
    offsets: unit,
    sentences: record.sentences.map(moved),
    quotations: record.quotations.map(moved),
    speakers: record.speakers.map((speaker) => ({
      ...speaker,
      mentions: speaker.mentions.map(moved),
    })),
    claims: record.claims.map((claim) => ({
      ...claim,
      via: claim.via && { ...claim.via, mentions: claim.via.mentions.map(moved) },
      content: claim.content.map(moved),
      source: movedOrNull(claim.source),
      cue: movedOrNull(claim.cue),
      addressee: movedOrNull(claim.addressee),
    })),
    dates: record.dates.map(moved),
    figures: record.figures.map(moved),
    warnings: record.warnings.map((warning) =>
      warning.start === undefined || warning.end === undefined
        ? warning
        : { ...warning, start: count(warning.start), end: count(warning.end) },
    ),
  };
}
