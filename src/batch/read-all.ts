import type { DocumentRecord, ErrorRecord } from "../document/record.js";
import type { LazyExtractor } from "../extractor.js";
import type { InputDocument, Item, Unreadable } from "../read/item.js";
import { reasonOf } from "../read/reason.js";

/** The record of one document. */
export interface Read {
  readonly kind: "record";
  readonly record: DocumentRecord;
  /** How many claims there were, and how many were left after each filter. */
  readonly left: readonly number[];
  readonly from: string;
  readonly line: number | null;
}

/** A line that has an error record in its document's place. */
export interface Failed {
  readonly kind: "error";
  readonly record: ErrorRecord;
  readonly from: string;
}

/**
 * Longest text that is read, in UTF-16 code units. The reader holds about 200 bytes for each of a text in prose and up
 * to 600 in one of figures only, so that a longer one could exhaust the memory and end the whole run.
 */
export const LONGEST_TEXT = 3_000_000;

/** What became of one item. */
export type Outcome = Read | Failed | Unreadable;

/**
 * Reads one item after the other and holds only one at a time; one that cannot be read is reported in its place, and
 * the rest goes on.
 */
export async function* readAll(
  items: AsyncIterable<Item>,
  extractor: LazyExtractor,
): AsyncGenerator<Outcome> {
  for await (const item of items) yield await readOne(item, extractor);
}

/** What becomes of one item. */
export async function readOne(item: Item, extractor: LazyExtractor): Promise<Outcome> {
  if (item.kind === "unreadable") return item;
  if (item.kind === "bad line") return { kind: "error", record: item.record, from: item.from };
  const { id, title, published, text, from, line } = item;
  if (text.length > LONGEST_TEXT)
    return failed(
      item,
      "too-large",
      `a text of ${(text.length / 1e6).toFixed(1)} million characters is too long, ${LONGEST_TEXT / 1e6} million are read at once: split it into its articles`,
    );
  try {
    const { record, left } = await extractor.read(text, { id, title, published });
    return { kind: "record", record: completed(record, item), left, from, line };
  } catch (error) {
    return failed(item, "internal", `the reader failed, please report it: ${reasonOf(error)}`);
  }
}

/** What stands for a document that no record came of: an error record where its line needs one. */
export function failed(
  { id, from, line }: Pick<InputDocument, "id" | "from" | "line">,
  code: ErrorRecord["error"]["code"],
  message: string,
): Failed | Unreadable {
  if (line === null) return { kind: "unreadable", message, from };
  return { kind: "error", record: { id, error: { code, message, line } }, from };
}

/** The record with what only its input knows. */
function completed(record: DocumentRecord, { meta, invalidUtf8 }: InputDocument): DocumentRecord {
  const message = "bytes that are no UTF-8 were read as U+FFFD";
  const warnings = invalidUtf8
    ? [{ code: "invalid-utf-8" as const, message }, ...record.warnings]
    : record.warnings;
  return { ...record, warnings, ...(meta && { meta }) };
}
