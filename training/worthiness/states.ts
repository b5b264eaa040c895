import { keptOnDisk } from "../../scripts/kept-on-disk.js";
import type { Span } from "../../src/document/span.js";
import { startKernel } from "../../src/reader/arithmetic.js";
import { readRelations } from "../../src/reader/decode.js";
import { networkOf } from "../../src/reader/network.js";
import { sentencePools } from "../../src/reader/sentence-pools.js";
import type { Weights } from "../../src/reader/weights.js";
import { wordPieceReader } from "../../src/reader/word-pieces.js";

/** A text with the places of its sentences. */
export interface Document {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Rows of numbers, one behind the other. */
export interface Rows {
  readonly width: number;
  readonly values: Float32Array;
}

/**
 * Mean and greatest state of each sentence of these documents, in order: what the product's own encoder makes of them. It takes
 * minutes, and is kept on the disk.
 */
export async function statesOf(weights: Weights, documents: readonly Document[]): Promise<Rows> {
  const { hidden, vocabulary, tensors } = weights.header;
  const width = 2 * hidden;
  const encoder = Object.keys(tensors)
    .filter((name) => name.startsWith("encoder."))
    .map((name) => weights.bytesOf(name, tensors[name]!.bytes));
  const letters = await keptOnDisk(
    "worthiness",
    [JSON.stringify([vocabulary, documents]), ...encoder],
    async () => {
      const network = networkOf(weights, await startKernel());
      const { pieces: piecesOf } = wordPieceReader(vocabulary);
      const cls = vocabulary.indexOf("[CLS]");
      const sep = vocabulary.indexOf("[SEP]");
      const count = documents.reduce((sum, { sentences }) => sum + sentences.length, 0);
      const values = new Float32Array(count * width);
      let row = 0;
      for (const { text, sentences } of documents) {
        const pieces = piecesOf(text);
        const takeStates = sentencePools(pieces, sentences, hidden, (s, { mean, greatest }) => {
          values.set(mean, (row + s) * width);
          values.set(greatest, (row + s) * width + hidden);
        });
        readRelations(network, pieces, cls, sep, { isAsked: () => false, takeStates });
        row += sentences.length;
      }
      return Buffer.from(values.buffer).toString("base64");
    },
  );
  const bytes = Buffer.from(letters, "base64");
  return { width, values: new Float32Array(new Uint8Array(bytes).buffer) };
}
