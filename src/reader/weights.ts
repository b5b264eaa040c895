/** One tensor of a weights file. */
export interface Tensor {
  /** Where its bytes begin, from the first byte after the header. */
  readonly at: number;
  readonly bytes: number;
  readonly shape: readonly number[];
  readonly type: "int8" | "float32";
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

/** A weights file taken apart: the header, and the bytes of each tensor. */
export interface Weights {
  readonly header: WeightsHeader;
  readonly bytesOf: (tensor: string) => Uint8Array;
}

const MAGIC = "ONRECORD1\n";

/**
 * Reads a weights file: `ONRECORD1\n`, the header's length (uint32, little-endian), the header (JSON, UTF-8, padded
 * to 64), then the tensors, each at a multiple of 64.
 *
 * @throws {Error} with one clear line where the bytes are not such a file or are cut short.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const head = MAGIC.length + 4;
  const magic = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error("the reader's weights are damaged or foreign: no header");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  if (head + length > bytes.length) throw new Error("the reader's weights are cut short");
  const header = parseHeader(bytes.subarray(head, head + length));
  const base = head + length;
  for (const [name, tensor] of Object.entries(header.tensors))
    if (base + tensor.at + tensor.bytes > bytes.length)
      throw new Error(`the reader's weights are cut short: ${name}`);
  return {
    header,
    bytesOf: (name) => {
      const tensor = header.tensors[name];
      if (tensor === undefined) throw new Error(`the reader's weights are foreign: no ${name}`);
      return bytes.subarray(base + tensor.at, base + tensor.at + tensor.bytes);
    },
  };
}

function parseHeader(bytes: Uint8Array): WeightsHeader {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as WeightsHeader;
  } catch {
    throw new Error("the reader's weights are damaged: the header is no JSON");
  }
}
