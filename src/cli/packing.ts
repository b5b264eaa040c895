import zlib, { gzipSync } from "node:zlib";
import { CommandError } from "./command-error.js";

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
