import { binaryKind } from "./binary.js";
import { lines } from "./lines.js";
import type { Raw } from "./raw.js";
import { reasonOf } from "./reason.js";

/**
 * The lines of a JSONL stream, empty ones left out. What is no text by its first line is refused as a whole; a stream
 * that breaks off gives the lines before, then says after which line it broke.
 *
 * @param name what messages call the stream.
 */
export async function* rawLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Raw> {
  let line = 0;
  try {
    for await (const bytes of lines(chunks)) {
      line++;
      const binary = line === 1 ? binaryKind(bytes) : null;
      if (binary !== null) {
        yield { kind: "unreadable", message: `is ${binary}`, from: name };
        return;
      }
      if (!isBlank(bytes)) yield { kind: "raw", bytes, from: name, line };
    }
  } catch (error) {
    const after = line === 0 ? "" : ` (after line ${line})`;
    yield { kind: "unreadable", message: `${reasonOf(error)}${after}`, from: name };
  }
}

/** True for a line of spaces and control characters only. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20);
