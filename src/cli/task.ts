import type { Outcome } from "../batch/read-all.js";
import type { BadLine, Unreadable } from "../read/item.js";
import type { Raw } from "../read/raw.js";
import type { Settings } from "./settings.js";
import type { Stretch } from "./stretch.js";

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** Patterns of speakers are strings in it. */
  readonly settings: Settings;
  /** The format whose text it writes; null where it returns the records. */
  readonly format: string | null;
  readonly onlyWithClaims: boolean;
}

/** A batch as it is sent: the documents' bytes in one piece, which changes hands without being copied. */
export interface Task {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly parts: readonly (
    | BadLine
    | Unreadable
    | { readonly from: string; readonly line: number | null; readonly end: number }
  )[];
  /** Shared: the index of the document that is being read, and the milliseconds that were spent on it before. */
  readonly at: Int32Array;
}

/** What comes back. */
export interface Result {
  readonly stretch: Stretch | null;
  readonly outcomes: readonly Outcome[];
  /** How many names each pattern of speakers has been given up for, since the last batch. */
  readonly gaveUp: readonly number[];
}

export function taskOf(raws: readonly Raw[]): Task {
  const size = raws.reduce((sum, raw) => sum + (raw.kind === "raw" ? raw.bytes.length : 0), 0);
  const bytes = new Uint8Array(size);
  let end = 0;
  const parts = raws.map((raw) => {
    if (raw.kind !== "raw") return raw;
    bytes.set(raw.bytes, end);
    end += raw.bytes.length;
    return { from: raw.from, line: raw.line, end };
  });
  return { bytes, parts, at: new Int32Array(new SharedArrayBuffer(8)) };
}

export function rawsOf({ bytes, parts }: Task): Raw[] {
  let start = 0;
  return parts.map((part) => {
    if ("kind" in part) return part;
    const { from, line, end } = part;
    const raw: Raw = { kind: "raw", bytes: bytes.subarray(start, end), from, line };
    start = end;
    return raw;
  });
}
