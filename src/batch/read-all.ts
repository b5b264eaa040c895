import { getHeapStatistics } from "node:v8";
import type { DocumentRecord, ErrorRecord } from "../document/record.js";
import type { LazyExtractor } from "../extractor.js";
import type { InputDocument, Item, Unreadable } from "../read/item.js";
import { reasonOf } from "../read/reason.js";
import type { Selection } from "../select.js";
import { groupsOf } from "../text-groups.js";
import { memoryNeeded } from "./memory-needed.js";

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

/** Longest text that is read, in UTF-16 code units: 16 MiB of ASCII. */
export const LONGEST_TEXT = 1 << 24;
/**
 * Longest text that is read without asking whether its memory is there. All layers of a text live at once: prose takes
 * about 100 bytes a unit, a text of nothing but figures up to 900, so that a longer one could exhaust the heap and end the whole run.
 */
const SURELY_READ = 3_000_000;

/** Why the text cannot be read at once, in one line; null where it can. */
function tooLong(text: string): string | null {
  if (text.length <= SURELY_READ) return null;
  const size = `a text of ${(text.length / 1e6).toFixed(1)} million characters`;
  if (text.length > LONGEST_TEXT)
    return `${size} is too long, ${(LONGEST_TEXT / 1e6).toFixed(1)} million are read at once: split it into its articles`;
  const { heap_size_limit, used_heap_size } = getHeapStatistics();
  const [needed, there] = [memoryNeeded(text), heap_size_limit - used_heap_size];
  if (needed <= there) return null;
  return `${size} may take ${gigabytes(needed)} of memory, and Node has ${gigabytes(there)}: split it into its articles, or set NODE_OPTIONS=--max-old-space-size=${Math.ceil((needed + used_heap_size) / 1e6)}`;
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** What became of one item. */
export type Outcome = Read | Failed | Unreadable;

/**
 * What becomes of items, in their order; one that cannot be read is reported in its place, and the rest goes on.
 *
 * @param begin is told the index of the item whose turn it is, many times for each.
 */
export async function readAll(
  items: readonly Item[],
  extractor: LazyExtractor,
  begin: (index: number) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: (Outcome | null)[] = items.map(unread);
  const wanted = items.flatMap((item, index) =>
    item.kind === "document" && outcomes[index] === null ? [{ ...item, index }] : [],
  );
  for (const group of groupsOf(wanted)) {
    const selections = await extractor.readTogether(group, (i) => begin(group[i]!.index));
    for (const [i, item] of group.entries()) outcomes[item.index] = outcomeOf(selections[i]!, item);
  }
  return outcomes as Outcome[];
}

/** What becomes of an item that is not read; null for one that is. */
function unread(item: Item): Outcome | null {
  if (item.kind === "unreadable") return item;
  if (item.kind === "bad line") return { kind: "error", record: item.record, from: item.from };
  const tooLarge = tooLong(item.text);
  return tooLarge === null ? null : failed(item, "too-large", tooLarge);
}

function outcomeOf(selection: Selection | Error, item: InputDocument): Outcome {
  if (selection instanceof Error)
    return failed(item, "internal", `the reader failed, please report it: ${reasonOf(selection)}`);
  const { record, left } = selection;
  const { from, line } = item;
  return { kind: "record", record: completed(record, item), left, from, line };
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
