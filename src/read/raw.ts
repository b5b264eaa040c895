import { binaryKind } from "./binary.js";
import { decode } from "./decode.js";
import type { BadLine, Defaults, Item, Unreadable } from "./item.js";
import { lineItem } from "./jsonl.js";

/** A document as the bytes that it is in its input: nothing is decoded yet, so that a worker can do it. */
export interface RawDocument {
  readonly kind: "raw";
  /** Bytes of a text file, unpacked, or of one line without its line feed. */
  readonly bytes: Uint8Array;
  /** Path of its file, or `-`. */
  readonly from: string;
  /** Number of its line in a JSONL file, from 1; null for a text file. */
  readonly line: number | null;
}

/** What comes out of the inputs before it is decoded. */
export type Raw = RawDocument | BadLine | Unreadable;

/** Bytes of a document in its input, unpacked. */
export function bytesOf(raw: Raw): number {
  if (raw.kind === "unreadable") return 0;
  return raw.kind === "raw" ? raw.bytes.length : raw.bytes;
}

/** The document that the bytes hold, or why they hold none; null for a blank line. */
export function itemOf(raw: Raw, defaults: Defaults): Item | null {
  if (raw.kind !== "raw") return raw;
  const { bytes, from, line } = raw;
  if (line !== null) {
    const decoded = decode(bytes);
    return decoded.text.trim() === ""
      ? null
      : lineItem(decoded, bytes.length, line - 1, from, defaults);
  }
  const binary = binaryKind(bytes);
  if (binary !== null) return { kind: "unreadable", message: `is ${binary}`, from };
  const { text, invalid } = decode(bytes);
  const about = { id: from, bytes: bytes.length, meta: null, from, line: null };
  return { kind: "document", text, invalidUtf8: invalid, ...defaults, ...about };
}
