import type { ErrorRecord } from "../document/record.js";

/** A document to be read, with what its input says of it. */
export interface InputDocument {
  readonly kind: "document";
  readonly id: unknown;
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  /** Fields of the input line that are not the tool's own; null where there are none. */
  readonly meta: { readonly [field: string]: unknown } | null;
  /** Bytes of its file, or of its line. */
  readonly bytes: number;
  /** True where bytes that are no UTF-8 were decoded as U+FFFD. */
  readonly invalidUtf8: boolean;
  /** Path of its file, or `-`. */
  readonly from: string;
  /** Number of its line in a JSONL file, from 1; null for a text file. */
  readonly line: number | null;
}

/** A line of a JSONL file that is no document. */
export interface BadLine {
  readonly kind: "bad line";
  readonly record: ErrorRecord;
  /** Bytes of the line. */
  readonly bytes: number;
  readonly from: string;
}

/** A file, folder or pattern that could not be read at all. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly message: string;
  readonly from: string;
}

/** What comes out of the inputs, in their order. */
export type Item = InputDocument | BadLine | Unreadable;

/** What the caller says of documents that say nothing themselves. */
export interface Defaults {
  readonly title: string | null;
  readonly published: string | null;
}
