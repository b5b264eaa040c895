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

/**
 * The reader whose weights file it is, the fast or the accurate one; where its runtime is not `base`, its name says so:
 * `accurate-1+relaxed`.
 *
 * @throws {Error} in one line, where the bytes are no weights file of either, or the machine has not the WebAssembly SIMD.
 */
export async function loadReader(
  bytes: Uint8Array,
  { runtime = "base" }: { readonly runtime?: Runtime } = {},
): Promise<AttributionReader> {
  const file = openWeights(bytes);
  const { name, kind, calibration = {} } = file.header;
  const start = () => startKernel({ relaxed: runtime === "relaxed" });
  const reader =
    kind === "fast"
      ? fastReader(toFastWeights(file), await start())
      : accurateReader(toAccurateWeights(file), await start());
  return {
    ...reader,
    name: runtime === "base" ? name : `${name}+${runtime}`,
    confidence: (score, type) => calibrated(calibration, score, type),
  };
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
      const pieces = wordPieces.pieces(text);
      return readRelations(network, pieces, cls, sep).map((relation) => spansOf(relation, pieces));
    },
  };
}

function spansOf(relation: ReadRelation, pieces: Pieces): ReadAttribution {
  const span = (first: number, end: number): Span => ({
    start: pieces.start[first]!,
    end: pieces.end[end - 1]!,
  });
  return {
    cue: span(relation.first, relation.end),
    source: relation.source && span(...relation.source),
    content: joined(relation.content, pieces),
    score: relation.score,
  };
}

/** Pieces with no word between them are one span. */
function joined(content: readonly number[], pieces: Pieces): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  for (const i of content) {
    let apart = spans.length === 0;
    for (let k = last + 1; k < i && !apart; k++) apart = pieces.isWord[k] === 1;
    if (apart) spans.push({ start: pieces.start[i]!, end: pieces.end[i]! });
    else spans.at(-1)!.end = pieces.end[i]!;
    last = i;
  }
  return spans;
}
