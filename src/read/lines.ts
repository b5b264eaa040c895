const LINE_FEED = 10;

/**
 * Splits a stream of bytes into lines, holding no more than one line and one chunk.
 *
 * @returns lines without their line feed; a carriage return before it stays. Nothing follows a final line feed.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (
      let end = chunk.indexOf(LINE_FEED);
      end >= 0;
      from = end + 1, end = chunk.indexOf(LINE_FEED, from)
    ) {
      pending.push(chunk.subarray(from, end));
      yield joined(pending);
      pending = [];
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield joined(pending);
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? parts[0]! : Buffer.concat(parts);
