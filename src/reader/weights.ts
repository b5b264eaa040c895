import { type FileHeader, foreignWeights, type WeightsFile } from "./weights-file.js";

/** Pieces that one window may hold, the two that open and close it included; a second look reads no more either. */
export const WINDOW = 256;

/** What each word piece may be told beside its word: newline before, inside quotation marks, letter case. */
export const FEATURES = 12;

/** What stands at the head of the accurate reader's weights file. */
export interface WeightsHeader extends FileHeader {
  readonly vocabulary: readonly string[];
  readonly hidden: number;
  readonly heads: number;
  /** Feed-forward units of each layer, of which there are as many. */
  readonly inner: readonly number[];
  readonly pair: {
    readonly before: number;
    readonly after: number;
    readonly width: number;
    readonly heads: number;
    readonly inner: number;
  };
  /** The head that tells how worth checking a sentence is, where there is one. */
  readonly worth?: {
    /** Units of its hidden layer. */
    readonly units: number;
    readonly bias: number;
    /** What the sum of a sentence's words counts beside the head. */
    readonly words: number;
  };
}

/** A weights file of the accurate reader. */
export interface Weights extends WeightsFile {
  readonly header: WeightsHeader;
}

/**
 * The file as one of the accurate reader.
 *
 * @throws {Error} in one line, where its header is of another.
 */
export function toAccurateWeights({ header, bytesOf }: WeightsFile): Weights {
  if (!isHeader(header)) throw foreignWeights();
  return { header, bytesOf };
}

/** True where the header has all its fields and the kernel can do with the sizes. */
function isHeader(header: FileHeader & Partial<WeightsHeader>): header is WeightsHeader {
  const { kind = "accurate", hidden, inner, heads, pair, vocabulary, worth } = header;
  return (
    kind === "accurate" &&
    Array.isArray(vocabulary) &&
    ["[UNK]", "[CLS]", "[SEP]"].every((piece) => vocabulary.includes(piece)) &&
    typeof pair === "object" &&
    Array.isArray(inner) &&
    inner.length > 0 &&
    inner.every((units) => isLayer(hidden, heads, units)) &&
    isLayer(pair.width, pair.heads, pair.inner) &&
    pair.width <= hidden! &&
    pair.inner <= Math.max(...inner) &&
    pair.before >= 0 &&
    pair.after > 0 &&
    pair.before + pair.after <= WINDOW &&
    (worth === undefined || [worth.units, worth.bias, worth.words].every(Number.isFinite))
  );
}

/** Heads are a multiple of 16 wide and at most 64, what the kernel's attention takes; all else a multiple of 16, what its matrices take. */
const isLayer = (width = 0, heads = 0, inner = 0): boolean => {
  const head = width / heads;
  return head > 0 && head <= 64 && head % 16 === 0 && inner > 0 && inner % 16 === 0;
};
