import type { AttributionReader, ReadAttribution, Reading } from "../document/layers.js";
import { haveSameSpans } from "../document/sorted-spans.js";
import type { Span } from "../document/span.js";
import { type Kernel, startKernel } from "./arithmetic.js";
import { calibrated } from "./calibration.js";
import { awaitRelations, type ReadRelation, readRelations, type Wanted } from "./decode.js";
import { fastReader } from "./fast/reader.js";
import { toFastWeights } from "./fast/weights.js";
import { networkOf } from "./network.js";
import { partsOf } from "./parts.js";
import type { Pieces } from "./pieces.js";
import type { Runtime } from "./runtimes.js";
import { sentencePools } from "./sentence-pools.js";
import { toAccurateWeights, type Weights } from "./weights.js";
import { openWeights } from "./weights-file.js";
import { wordPieceReader } from "./word-pieces.js";
import { worthHeadOf } from "./worth-head.js";

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
  const kernel = await startKernel({ relaxed: runtime === "relaxed" });
  const file = openWeights(bytes, kernel);
  const { name, kind, calibration = {} } = file.header;
  let reader: AttributionReader;
  if (runtime === "native") {
    if (kind === "fast") throw new Error("the native runtime is for the accurate reader alone");
    reader = await nativeReader(toAccurateWeights(file));
  } else if (kind === "fast") reader = fastReader(toFastWeights(file), kernel);
  else reader = accurateReader(toAccurateWeights(file), kernel);
  return {
    ...reader,
    name: runtime === "base" ? name : `${name}+${runtime}`,
    confidence: (score, type) => calibrated(calibration, score, type),
  };
}

function accurateReader(weights: Weights, kernel: Kernel): AttributionReader {
  const { name, vocabulary } = weights.header;
  const network = networkOf(weights, kernel);
  const worthOf = worthReader(weights);
  const { wordPieces, cls, sep } = vocabularyOf(vocabulary);
  return {
    name,
    read: (text) => {
      const pieces = wordPieces.pieces(text);
      return readRelations(network, pieces, cls, sep).map((relation) => spansOf(relation, pieces));
    },
    readSentences: (text, sentences) => {
      const pieces = wordPieces.pieces(text);
      const { worth, takeStates } = worthOf(pieces, sentences);
      const relations = readRelations(network, pieces, cls, sep, takeStates && { takeStates });
      return { attributions: relations.map((relation) => spansOf(relation, pieces)), worth };
    },
    readParts: (text, spans) =>
      partsOf(wordPieces.pieces(text), spans).flatMap(({ pieces, isAsked }) =>
        readRelations(network, pieces, cls, sep, { isAsked }).map((relation) =>
          spansOf(relation, pieces),
        ),
      ),
  };
}

/** It has to be waited for, so what it is asked for is first only noted; texts are read one after the other. */
async function nativeReader(weights: Weights): Promise<AttributionReader> {
  const { name, vocabulary } = weights.header;
  const { nativeNetworkOf } = await import("./native/network.js");
  const { onnxRuntime } = await import("./native/runtime.js");
  const network = await nativeNetworkOf(weights, await onnxRuntime());
  const worthOf = worthReader(weights);
  const { wordPieces, cls, sep } = vocabularyOf(vocabulary);
  let asked: Asked | null = null;
  let last: (Asked & { readonly reading: Reading }) | null = null;
  let turn = Promise.resolve();
  const readNow = async ({ text, sentences }: Asked): Promise<void> => {
    const pieces = wordPieces.pieces(text);
    const { worth, takeStates } = worthOf(pieces, sentences);
    const relations = await awaitRelations(network, pieces, cls, sep, takeStates && { takeStates });
    const attributions = relations.map((relation) => spansOf(relation, pieces));
    last = { text, sentences, reading: { attributions, worth } };
  };
  const ask = (text: string, sentences: readonly Span[]): Reading => {
    asked = { text, sentences };
    return last !== null && isSame(asked, last) ? last.reading : NOT_READ;
  };
  return {
    name,
    read: (text) => ask(text, []).attributions,
    readSentences: ask,
    readAhead: async () => {
      if (asked === null || (last !== null && isSame(asked, last))) return false;
      const wanted = asked;
      turn = turn.then(() => readNow(wanted));
      await turn;
      return true;
    },
  };
}

/** A text with the sentences that it was asked for with. */
interface Asked {
  readonly text: string;
  readonly sentences: readonly Span[];
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.text === other.text && haveSameSpans(one.sentences, other.sentences);

const NOT_READ: Reading = { attributions: [], worth: null };

/** What reads, along with a text, how worth checking its sentences are; nothing where the weights have no head for it. */
function worthReader(weights: Weights) {
  const head = worthHeadOf(weights);
  const { hidden } = weights.header;
  return (pieces: Pieces, sentences: readonly Span[]): Pick<Reading, "worth"> & Wanted => {
    if (head === null) return { worth: null };
    const logOdds = new Float64Array(sentences.length);
    const takeStates = sentencePools(pieces, sentences, hidden, (sentence, pool) => {
      logOdds[sentence] = head.logOdds(pool);
    });
    return { worth: { logOdds, words: head.words }, takeStates };
  };
}

const vocabularyOf = (vocabulary: readonly string[]) => ({
  wordPieces: wordPieceReader(vocabulary),
  cls: vocabulary.indexOf("[CLS]"),
  sep: vocabulary.indexOf("[SEP]"),
});

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
