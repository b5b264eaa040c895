import type { Kernel } from "./arithmetic.js";
import { type Calibration, isCalibration } from "./calibration.js";

/** One tensor of a weights file. */
interface Tensor {
  /** Where its bytes begin, from the first byte after the header. */
  readonly at: number;
  readonly bytes: number;
}

/** What every reader's header has. */
export interface FileHeader {
  /** Which reader can read the rest: `fast` or `accurate`; older files of the accurate one do not say. */
  readonly kind?: unknown;
  /** Reader and version as the record names them: `accurate-1`. */
  readonly name: string;
  /** From the score of a relation to how sure the record may say it is; without it the score stands. */
  readonly calibration?: Calibration;
  readonly tensors: Readonly<Record<string, Tensor>>;
}

/** A weights file taken apart; what its header says beyond {@link FileHeader} is the reader's to check. */
export interface WeightsFile {
  readonly header: FileHeader;
  /**
   * The bytes of one tensor.
   *
   * @throws {Error} where there is none of that name and length.
   */
  readonly bytesOf: (tensor: string, length: number) => Uint8Array;
}

/** How a weights file begins. */
export const MAGIC = "ONRECORD1\r\n\x1a";
const HEAD = MAGIC.length + 8;

/**
 * Takes a weights file apart: `ONRECORD1\r\n\x1a`, the header's length and the checksum of all that follows (uint32,
 * little-endian), the header (JSON, UTF-8, padded so that it ends at a multiple of 64), then the tensors, each at a
 * multiple of 64. training/reader/export.py and training/fast/export.py write it.
 *
 * @param kernel sums it up: JavaScript that runs for the first time takes ten times as long for it.
 * @throws {Error} in one line, where the bytes are no such file, are cut short or were altered.
 */
export function openWeights(bytes: Uint8Array, kernel: Kernel): WeightsFile {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error("these are no weights of a reader");
  if (bytes.length < HEAD) throw cutShort();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const base = HEAD + view.getUint32(MAGIC.length, true);
  if (base > bytes.length) throw cutShort();
  const header = parseHeader(bytes.subarray(HEAD, base));
  for (const { at, bytes: length } of Object.values(header.tensors))
    if (!(at >= 0 && base + at + length <= bytes.length)) throw cutShort();
  if (checksum(bytes.subarray(HEAD), kernel) !== view.getUint32(MAGIC.length + 4, true))
    throw new Error("the weights are damaged: their checksum is another");
  return {
    header,
    bytesOf: (name, length) => {
      const tensor = header.tensors[name];
      if (tensor?.bytes !== length) throw foreignWeights(name);
      return bytes.subarray(base + tensor.at, base + tensor.at + length);
    },
  };
}

/** What is thrown where a file's header or one of its tensors is not what the reader needs. */
export const foreignWeights = (tensor?: string): Error =>
  new Error(
    `the weights are of another reader than this one${tensor === undefined ? "" : `: ${tensor}`}`,
  );

const cutShort = (): Error => new Error("the weights are cut short");

/** Bytes that are summed up at a time. */
const CHUNK = 1 << 16;

/** The checksum that src/reader/kernel/checksum.ts tells of; what is left beyond the last word of four bytes is not in it. */
export function checksum(bytes: Uint8Array, kernel: Kernel): number {
  const at = kernel.allocate(CHUNK);
  const room = new Uint8Array(kernel.memory.buffer, at, CHUNK);
  const end = bytes.length & ~3;
  let sum = 0;
  for (let from = 0; from < end; from += CHUNK) {
    const chunk = bytes.subarray(from, Math.min(end, from + CHUNK));
    room.set(chunk);
    room.fill(0, chunk.length, (chunk.length + 15) & ~15);
    sum = (sum + kernel.checksum(at, ((chunk.length + 15) & ~15) / 4, from / 4)) | 0;
  }
  return sum >>> 0;
}

function parseHeader(bytes: Uint8Array): FileHeader {
  let header: Partial<FileHeader> | null;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Error("the weights are damaged: their header is no JSON");
  }
  if (!isHeader(header)) throw foreignWeights();
  return header;
}

const isHeader = (header: Partial<FileHeader> | null): header is FileHeader =>
  header !== null &&
  typeof header === "object" &&
  typeof header.name === "string" &&
  (header.calibration === undefined || isCalibration(header.calibration)) &&
  typeof header.tensors === "object" &&
  header.tensors !== null;
