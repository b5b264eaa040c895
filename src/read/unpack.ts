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

/** Packed bytes that are unpacked at once, so that little more is taken than what has been read of it. */
const SLICE = 1 << 14;

/** How much of a packed stream has been taken to be unpacked. */
export interface PackedMeter {
  /** Bytes; null of a stream that is not packed. */
  taken: number | null;
}

/**
 * The stream without the packing of gzip or Zstandard; one that is not packed comes through as it is. Of one whose packing is broken
 * comes what stands before.
 *
 * @throws {Error} in one line, where the packing is broken, or this Node cannot undo it.
 */
export async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  meter: PackedMeter = { taken: null },
): AsyncGenerator<Uint8Array> {
  const rest = opened(chunks[Symbol.asyncIterator]());
  const first = await rest.next();
  if (first.done) return;
  const whole = resumed([first.value], rest);
  const unpack = unpackerOf(first.value);
  if (unpack === null) {
    yield* whole;
    return;
  }
  const stream = Readable.from(metered(whole, meter), { objectMode: false });
  // A failure of the source is one of what is read from it.
  stream.on("error", (error) => unpack.stream.destroy(error));
  try {
    yield* stream.pipe(unpack.stream);
  } catch (error) {
    // What was unpacked before it broke still waits in the stream.
    for (let rest = unpack.stream.read(); rest !== null; rest = unpack.stream.read()) yield rest;
    const { code, message } = error as NodeJS.ErrnoException;
    const isBroken = code?.startsWith("Z_") || code?.startsWith("ZSTD") || code === "ERR_ZSTD";
    throw isBroken ? new Error(`is broken ${unpack.name}: ${message}`) : error;
  } finally {
    stream.destroy();
    unpack.stream.destroy();
  }
}

/** The chunks in slices; the meter tells how much has been taken. */
async function* metered(
  chunks: AsyncIterable<Uint8Array>,
  meter: PackedMeter,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += SLICE) {
      const slice = chunk.subarray(from, from + SLICE);
      taken += slice.length;
      meter.taken = taken;
      yield slice;
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
