/** Pieces that one window may hold, the two that open and close it included; a second look reads no more either. */
export const WINDOW = 256;

/** One tensor of a weights file. */
interface Tensor {
  /** Where its bytes begin, from the first byte after the header. */
  readonly at: number;
  readonly bytes: number;
}

/** What stands at the head of a weights file. */
export interface WeightsHeader {
  /** Reader and version as the record names them: `accurate-1`. */
  readonly name: string;
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly inner: number;
  readonly pair: {
    readonly before: number;
    readonly after: number;
    readonly width: number;
    readonly heads: number;
    readonly inner: number;
  };
  readonly vocabulary: readonly string[];
  readonly tensors: Readonly<Record<string, Tensor>>;
}

/** A weights file taken apart. */
export interface Weights {
  readonly header: WeightsHeader;
  /**
   * The bytes of one tensor.
   *
   * @throws {Error} where there is none of that name and length.
   */
  readonly bytesOf: (tensor: string, length: number) => Uint8Array;
}

const MAGIC = "ONRECORD1\r\n\x1a";
const HEAD = MAGIC.length + 8;

/**
 * Reads a weights file: `ONRECORD1\r\n\x1a`, the header's length and the checksum of all that follows (uint32,
 * little-endian), the header (JSON, UTF-8, padded so that it ends at a multiple of 64), then the tensors, each at a
 * multiple of 64. training/reader/export.py writes it.
 *
 * @throws {Error} in one line, where the bytes are no such file, are cut short or were altered.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error("these are no weights of a reader");
  if (bytes.length < HEAD) throw cutShort();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const base = HEAD + view.getUint32(MAGIC.length, true);
  if (base > bytes.length) throw cutShort();
  const header = parseHeader(bytes.subarray(HEAD, base));
  for (const { at, bytes: length } of Object.values(header.tensors))
    if (!(at >= 0 && base + at + length <= bytes.length)) throw cutShort();
  if (checksum(bytes.subarray(HEAD)) !== view.getUint32(MAGIC.length + 4, true))
    throw new Error("the weights are damaged: their checksum is another");
  return {
    header,
    bytesOf: (name, length) => {
      const tensor = header.tensors[name];
      if (tensor?.bytes !== length)
        throw new Error(`the weights are of another reader than this one: ${name}`);
      return bytes.subarray(base + tensor.at, base + tensor.at + length);
    },
  };
}

const cutShort = (): Error => new Error("the weights are cut short");

/** Sum of all words of four bytes, each times an odd number of its own: one changed or two swapped are seen. */
function checksum(bytes: Uint8Array): number {
  const whole = bytes.length >> 2;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole);
  let sum = 0;
  for (let i = 0; i < whole; i++) sum = (sum + Math.imul(words[i]!, 2 * i + 1)) | 0;
  return sum >>> 0;
}

function parseHeader(bytes: Uint8Array): WeightsHeader {
  let header: Partial<WeightsHeader>;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error("the weights are damaged: their header is no JSON");
  }
  if (!isHeader(header)) throw new Error("the weights are of another reader than this one");
  return header;
}

/** True where the header has all its fields and the kernel can do with the sizes. */
function isHeader(header: Partial<WeightsHeader> | null): header is WeightsHeader {
  if (header === null || typeof header !== "object") return false;
  const { name, layers, hidden, inner, heads, pair, vocabulary, tensors } = header;
  return (
    typeof name === "string" &&
    Array.isArray(vocabulary) &&
    ["[UNK]", "[CLS]", "[SEP]"].every((piece) => vocabulary.includes(piece)) &&
    typeof tensors === "object" &&
    typeof pair === "object" &&
    Number.isInteger(layers) &&
    isLayer(hidden, heads, inner) &&
    isLayer(pair.width, pair.heads, pair.inner) &&
    pair.width <= hidden! &&
    pair.inner <= inner! &&
    pair.before >= 0 &&
    pair.after > 0 &&
    pair.before + pair.after <= WINDOW
  );
}

/** Heads are a multiple of 16 wide and at most 64: what the kernel's attention takes. */
const isLayer = (width = 0, heads = 0, inner = 0): boolean => {
  const head = width / heads;
  return head > 0 && head <= 64 && head % 16 === 0 && inner > 0 && inner % 8 === 0;
};
