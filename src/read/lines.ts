import { MOST_AT_ONCE } from "./collected.js";

const LINE_FEED = 10;

/** A line that was too long to be held. */
export interface TooLong {
  /** Its length in bytes. */
  readonly bytes: number;
  /** The bytes that it begins with, some of them. */
  readonly head: Uint8Array;
}

/**
 * Splits a stream of bytes into lines, holding no more than one line and one chunk.
 *
 * @param most bytes of the longest line that is held.
 * @returns lines without their line feed; a carriage return before it stays. Nothing follows a final line feed.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  most = MOST_AT_ONCE,
): AsyncGenerator<Uint8Array | TooLong> {
  let pending: Uint8Array[] = [];
  let bytes = 0;
  const add = (part: Uint8Array) => {
    bytes += part.length;
    if (bytes <= most) pending.push(part);
    else pending = [pending[0] ?? part.slice(0, most)];
  };
  const taken = () => {
    const line = bytes > most ? { bytes, head: pending[0]! } : joined(pending);
    pending = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (
      let end = chunk.indexOf(LINE_FEED);
      end >= 0;
      from = end + 1, end = chunk.indexOf(LINE_FEED, from)
    ) {
      add(chunk.subarray(from, end));
      yield taken();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (bytes > 0) yield taken();
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0]! : Buffer.concat(parts);
