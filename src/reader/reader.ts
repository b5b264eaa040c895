import type { AttributionReader, ReadAttribution } from "../document/layers.js";
import type { Span } from "../document/span.js";
import { type Kernel, startKernel } from "./arithmetic.js";
import { calibrated } from "./calibration.js";
import { type ReadRelation, readRelations } from "./decode.js";
import { fastReader } from "./fast/reader.js";
import { toFastWeights } from "./fast/weights.js";
import { networkOf } from "./network.js";
import type { Pieces } from "./pieces.js";
import type { Runtime } from "./runtimes.js";
import { toAccurateWeights, type Weights } from "./weights.js";
import { openWeights } from "./weights-file.js";
import { wordPieceReader } from "./word-pieces.js";

/** Code units that are read in one stretch at most, many times an article: memory stays bounded. */
const STRETCH = 32_000;

/**
 * The reader whose weights file it is, the fast or the accurate one.
 *
 * @throws {Error} in one line, where the bytes are no weights file of either, or the machine has no WebAssembly SIMD.
 */
export async function loadReader(
  bytes: Uint8Array,
  _options: { readonly runtime?: Runtime } = {},
): Promise<AttributionReader> {
  const file = openWeights(bytes);
  const { kind, calibration = {} } = file.header;
  const reader =
    kind === "fast"
      ? fastReader(toFastWeights(file), await startKernel())
      : accurateReader(toAccurateWeights(file), await startKernel());
  return { ...reader, confidence: (score, type) => calibrated(calibration, score, type) };
}

function accurateReader(weights: Weights, kernel: Kernel): AttributionReader {
  const { vocabulary, name } = weights.header;
  const network = networkOf(weights, kernel);
  const wordPieces = wordPieceReader(vocabulary);
  const cls = vocabulary.indexOf("[CLS]");
  const sep = vocabulary.indexOf("[SEP]");
  return {
    name,
    read: (text) => {
      const found: ReadAttribution[] = [];
      for (const { start, end } of stretches(text)) {
        const pieces = wordPieces.pieces(text.slice(start, end));
        for (const relation of readRelations(network, pieces, cls, sep))
          found.push(spansOf(relation, pieces, start));
      }
      return found;
    },
  };
}

/** Parts of the text, cut at a newline where one is near: an article is one part. */
function* stretches(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + STRETCH);
    if (end < text.length) {
      const newline = text.lastIndexOf("\n", end);
      const space = text.lastIndexOf(" ", end);
      if (newline > start) end = newline;
      else if (space > start) end = space;
      else if (isLowSurrogate(text, end)) end--;
    }
    yield { start, end };
    start = end;
  }
}

const isLowSurrogate = (text: string, i: number): boolean =>
  (text.charCodeAt(i) & 0xfc00) === 0xdc00;

function spansOf(relation: ReadRelation, pieces: Pieces, at: number): ReadAttribution {
  const span = (first: number, end: number): Span => ({
    start: at + pieces.start[first]!,
    end: at + pieces.end[end - 1]!,
  });
  return {
    cue: span(relation.first, relation.end),
    source: relation.source && span(...relation.source),
    content: joined(relation.content, pieces, at),
    score: relation.score,
  };
}

/** Pieces with no word between them are one span. */
function joined(content: readonly number[], pieces: Pieces, at: number): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  for (const i of content) {
    let apart = spans.length === 0;
    for (let k = last + 1; k < i && !apart; k++) apart = pieces.isWord[k] === 1;
    if (apart) spans.push({ start: at + pieces.start[i]!, end: at + pieces.end[i]! });
    else spans.at(-1)!.end = at + pieces.end[i]!;
    last = i;
  }
  return spans;
}
