import { type Duplex, Readable } from "node:stream";
import zlib from "node:zlib";
import { resumed } from "./resumed.js";

/** Endings of packed files' names; what a file is packed with is told by its first bytes. */
export const PACKED_NAMES = [".gz", ".zst"] as const;

/** A name without the ending that says it is packed: `a.jsonl.gz` → `a.jsonl`. */
export const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst)$/i, "");

/** What zlib has of Zstandard: nothing before Node 22.15. */
const zstandard = zlib as unknown as {
  readonly createZstdDecompress?: () => Duplex;
};

/**
 * The stream without the packing of gzip or Zstandard; one that is not packed comes through as it is.
 *
 * @throws {Error} in one line, where the packing is broken, or this Node cannot undo it.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const rest = opened(chunks[Symbol.asyncIterator]());
  const first = await rest.next();
  if (first.done) return;
  const whole = resumed([first.value], rest);
  const unpack = unpackerOf(first.value);
  if (unpack === null) {
    yield* whole;
    return;
  }
  const stream = Readable.from(whole, { objectMode: false });
  // A failure of the source is one of what is read from it.
  stream.on("error", (error) => unpack.stream.destroy(error));
  try {
    yield* stream.pipe(unpack.stream);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isBroken = code?.startsWith("Z_") || code?.startsWith("ZSTD") || code === "ERR_ZSTD";
    throw isBroken ? new Error(`is broken ${unpack.name}: ${message}`) : error;
  } finally {
    stream.destroy();
    unpack.stream.destroy();
  }
}

/** The source's chunks, the first with at least the bytes that tell how it is packed, where it has so many. */
async function* opened(source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    let head: Uint8Array = new Uint8Array();
    for (let next = await source.next(); !next.done; next = await source.next()) {
      if (head.length >= 4) yield next.value;
      else {
        head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
        if (head.length >= 4) yield head;
      }
    }
    if (head.length > 0 && head.length < 4) yield head;
  } finally {
    await source.return?.();
  }
}

function unpackerOf(head: Uint8Array): { name: string; stream: Duplex } | null {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b) return { name: "gzip", stream: zlib.createGunzip() };
  if (a !== 0x28 || b !== 0xb5 || c !== 0x2f || d !== 0xfd) return null;
  const make = zstandard.createZstdDecompress;
  if (make === undefined)
    throw new Error(
      "is compressed by Zstandard, which Node reads from 22.15 on: unpack it first, for example with zstdcat",
    );
  return { name: "Zstandard", stream: make() };
}
