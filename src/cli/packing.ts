import zlib, { gzipSync } from "node:zlib";
import { CommandError } from "./command-error.js";

/** Bytes that are packed in one piece. */
const PIECE = 1 << 18;

/** Packs a piece of the output; pieces packed one by one make one file of several members. */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/**
 * How an output file of that name is packed; null for one that is not.
 *
 * @throws {CommandError} where this Node cannot.
 */
export function packOf(name: string): Pack | null {
  if (/\.gz$/i.test(name)) return (bytes) => gzipSync(bytes);
  if (!/\.zst$/i.test(name)) return null;
  const { zstdCompressSync } = zlib as unknown as { readonly zstdCompressSync?: Pack };
  if (zstdCompressSync === undefined)
    throw new CommandError(
      `--output ${name}: Zstandard is written from Node 22.15 on: write .gz, or pipe into zstd.`,
    );
  return (bytes) => zstdCompressSync(bytes);
}

/** Cuts what is written into pieces by their number of bytes alone, so that the same bytes give the same pieces. */
export class Packer {
  #waiting: Uint8Array[];
  #bytes: number;

  /** @param waiting what a run before had not packed yet. */
  constructor(
    readonly pack: Pack | null,
    waiting: Uint8Array = new Uint8Array(),
  ) {
    this.#waiting = [waiting];
    this.#bytes = waiting.length;
  }

  /** What is to be written now that this has come. */
  add(bytes: Uint8Array): readonly Uint8Array[] {
    const { pack } = this;
    if (pack === null) return [bytes];
    this.#waiting.push(bytes);
    this.#bytes += bytes.length;
    if (this.#bytes < PIECE) return [];
    const { waiting } = this;
    const packed: Uint8Array[] = [];
    let from = 0;
    for (; waiting.length - from >= PIECE; from += PIECE)
      packed.push(pack(waiting.subarray(from, from + PIECE)));
    this.#waiting = [waiting.subarray(from)];
    this.#bytes = waiting.length - from;
    return packed;
  }

  /** What has come and is not packed yet. */
  get waiting(): Buffer {
    return Buffer.concat(this.#waiting);
  }

  /**
   * What is to be written at the end.
   *
   * @param isEmpty true where nothing has been written: even an empty packed file has some bytes.
   */
  end(isEmpty: boolean): readonly Uint8Array[] {
    const { pack, waiting } = this;
    return pack !== null && (waiting.length > 0 || isEmpty) ? [pack(waiting)] : [];
  }
}
