import type { Duplex } from "node:stream";
import zlib from "node:zlib";
import { resumed } from "./resumed.js";
import { isZstandard, ZstandardFrames } from "./zstandard-frames.js";

/** Endings of packed files' names; what a file is packed with is told by its first bytes. */
export const PACKED_NAMES = [".gz", ".zst"] as const;

/** A name without the ending that says it is packed: `a.jsonl.gz` → `a.jsonl`. */
export const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst)$/i, "");

/** What zlib has of Zstandard: nothing before Node 22.15. */
const zstandard = zlib as unknown as {
  readonly createZstdDecompress?: () => Duplex;
};

/**
 * Packed bytes that are unpacked at once, so that little more is taken than what has been read of it, and what comes of them fits the memory:
 * gzip makes at most a thousand times as much of them, Zstandard 128 kB of four.
 */
const SLICE = { gzip: 1 << 14, Zstandard: 1 << 10 };

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
  const packing = packingOf(first.value);
  if (packing === null) {
    yield* whole;
    return;
  }
  try {
    yield* packing.unpack(metered(whole, SLICE[packing.name], meter));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const isBroken = code?.startsWith("Z_") || code?.startsWith("ZSTD") || code === "ERR_ZSTD";
    throw isBroken ? new Error(`is broken ${packing.name}: ${message}`) : error;
  }
}

/**
 * What comes of the chunks behind a decoder; where they or it fail, all that was decoded before comes first. A stream that is
 * read as such drops what waits in it when it fails.
 */
async function* through(
  decoder: Duplex,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoded: Uint8Array[] = [];
  decoder.on("data", (bytes: Uint8Array) => decoded.push(bytes));
  let failure: Error | null = null;
  let fail = (_: Error): void => {};
  decoder.on("error", (error) => {
    failure = error;
    fail(error);
  });
  // No callback tells of a write that failed.
  const step = (act: (done: () => void) => void) =>
    new Promise<void>((resolve, reject) => {
      fail = reject;
      if (failure !== null) reject(failure);
      else act(resolve);
    });
  try {
    for await (const chunk of chunks) {
      await step((done) => decoder.write(chunk, () => done()));
      yield* decoded.splice(0);
    }
    await step((done) => decoder.once("end", done).end());
    yield* decoded;
  } catch (error) {
    yield* decoded;
    throw error;
  } finally {
    decoder.destroy();
  }
}

/** Each frame has a decoder of its own. */
async function* throughFrames(
  make: () => Duplex,
  chunks: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    const frames = new ZstandardFrames(chunks);
    while (await frames.next()) yield* through(make(), frames.frame());
  } finally {
    await chunks.return(undefined);
  }
}

/** The chunks in slices; the meter tells how much has been taken. */
async function* metered(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  meter: PackedMeter,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += size) {
      const slice = chunk.subarray(from, from + size);
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

/** How a stream is packed, and what undoes it. */
interface Packing {
  readonly name: keyof typeof SLICE;
  unpack(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array>;
}

function packingOf(head: Uint8Array): Packing | null {
  const [a, b] = head;
  if (a === 0x1f && b === 0x8b)
    return { name: "gzip", unpack: (chunks) => through(zlib.createGunzip(), chunks) };
  if (!isZstandard(head)) return null;
  const make = zstandard.createZstdDecompress;
  if (make === undefined)
    throw new Error(
      "is compressed by Zstandard, which Node reads from 22.15 on: unpack it first, for example with zstdcat",
    );
  return { name: "Zstandard", unpack: (chunks) => throughFrames(make, chunks) };
}
