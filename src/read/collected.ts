/** Most bytes of a stream, unpacked, that are held for one document: several times the longest text that is read. */
export const MOST_AT_ONCE = 64_000_000;

/**
 * All of a stream in one piece.
 *
 * @param most bytes that it may have.
 * @throws {Error} in one line, where it has more.
 */
export async function collected(
  chunks: AsyncIterable<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    all.push(chunk);
    size += chunk.length;
    if (size > most) throw tooMuch(most);
  }
  return Buffer.concat(all);
}

/** What is thrown of a document with more bytes than are held. */
export const tooMuch = (most: number): Error =>
  new Error(`holds more than ${most / 1e6} MB: give it as JSONL`);
