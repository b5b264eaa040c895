import type { AttributionReader, ReadAttribution } from "../document/layers.js";
import type { Span } from "../document/span.js";
import { startKernel } from "./arithmetic.js";
import { type ReadRelation, readRelations } from "./decode.js";
import { networkOf } from "./network.js";
import type { Pieces } from "./pieces.js";
import { readWeights } from "./weights.js";
import { wordPieceReader } from "./word-pieces.js";

/**
 * What runs the network: `base`, the same bytes on every machine; or `relaxed`, with the relaxed SIMD of newer
 * machines, which is faster and reads a little less exactly. (Node 20 has relaxed SIMD behind a flag; there it is wrong.)
 */
export type Runtime = "base" | "relaxed";

/**
 * A reader from its weights file; where its runtime is not `base`, its name says so: `accurate-1+relaxed`.
 *
 * @throws {Error} in one line, where the bytes are no weights file, or the machine has not the WebAssembly SIMD.
 */
export async function loadReader(
  bytes: Uint8Array,
  { runtime = "base" }: { readonly runtime?: Runtime } = {},
): Promise<AttributionReader> {
  const weights = readWeights(bytes);
  const { vocabulary, name } = weights.header;
  const network = networkOf(weights, await startKernel({ relaxed: runtime === "relaxed" }));
  const wordPieces = wordPieceReader(vocabulary);
  const cls = vocabulary.indexOf("[CLS]");
  const sep = vocabulary.indexOf("[SEP]");
  return {
    name: runtime === "base" ? name : `${name}+${runtime}`,
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
