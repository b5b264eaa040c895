import { binaryKind } from "./binary.js";
import { MOST_AT_ONCE } from "./collected.js";
import type { BadLine } from "./item.js";
import { lines } from "./lines.js";
import type { Raw } from "./raw.js";
import { reasonOf } from "./reason.js";

/**
 * The lines of a JSONL stream, empty ones left out, one too long to be held as an error in its place. What is no text by its first line is refused as a whole; a stream
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
      const isHeld = bytes instanceof Uint8Array;
      const binary = line === 1 ? binaryKind(isHeld ? bytes : bytes.head) : null;
      if (binary !== null) {
        yield { kind: "unreadable", message: `is ${binary}`, from: name };
        return;
      }
      if (!isHeld) yield tooLong(bytes.bytes, name, line);
      else if (!isBlank(bytes)) yield { kind: "raw", bytes, from: name, line };
    }
  } catch (error) {
    const after = line === 0 ? "" : ` (after line ${line})`;
    yield { kind: "unreadable", message: `${reasonOf(error)}${after}`, from: name };
  }
}

/** Its id cannot be read. */
function tooLong(bytes: number, from: string, line: number): BadLine {
  const message = `a line of ${Math.ceil(bytes / 1e6)} MB is too long, ${MOST_AT_ONCE / 1e6} MB are read at once`;
  const record = { id: null, error: { code: "too-large" as const, message, line } };
  return { kind: "bad line", record, bytes, from };
}

/** True for a line of spaces and control characters only. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20);
