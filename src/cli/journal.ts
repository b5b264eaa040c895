import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { decode } from "../read/decode.js";
import type { Unreadable } from "../read/item.js";
import { parsed } from "../read/jsonl.js";
import { lines } from "../read/lines.js";
import type { Position } from "../read/placed.js";
import type { Source } from "../read/source.js";
import { CommandError } from "./command-error.js";
import type { Tally } from "./tally.js";

/** Bytes of checkpoints from which on the journal is written anew with the last one alone. */
const MOST = 1 << 22;
/** Lines that are written at once. */
const TOGETHER = 4096;

/** What a journal says of its run at its head. */
export interface JournalHead {
  /** Tells runs apart that would not write the same. */
  readonly key: string;
  /** The file that is written, until it is put in the output's place. */
  readonly part: string;
  /** All inputs, as they were found when the run began. */
  readonly sources: readonly (Source | Unreadable)[];
}

/** The journal's first line. */
interface Opening extends Omit<JournalHead, "sources"> {
  readonly sources: number;
  /** The part's name before, which it still has where it was not renamed yet. */
  readonly was: string | null;
}

/** What stands safe: all documents up to a place, in so many bytes of the part. */
export interface Checkpoint {
  readonly bytes: number;
  /** What waits to be packed, in base64; empty where nothing is packed. */
  readonly waiting: string;
  readonly after: Position;
  readonly tally: Tally;
  readonly documents: number;
}

/** The journal of an output file stands beside it. */
export const journalOf = (output: string): string => `${output}.journal`;

/**
 * Writes what stands safe, one checkpoint a line: first a line with the key, the part and the number of the inputs, then
 * a line for each of these. What has been written is never changed in place, so that a power cut breaks the last line
 * at most. It grows to {@link MOST} bytes of checkpoints, or as many as its head has, then it is replaced by a short one.
 */
export class Journal {
  #begun: boolean;
  #head = 0;
  /** Bytes of checkpoints since the head; of a journal that another run wrote it is not known. */
  #added = Number.POSITIVE_INFINITY;

  constructor(
    readonly file: string,
    readonly head: JournalHead,
    begun: boolean,
  ) {
    this.#begun = begun;
    if (!begun) this.remove();
  }

  /** @param was the part's name before, where it is about to be renamed. */
  add(checkpoint: Checkpoint, was: string | null = null): void {
    if (this.#added >= Math.max(MOST, this.#head)) this.#writeAnew(checkpoint, was);
    else this.#added += written(this.file, "a", [checkpoint]);
    this.#begun = true;
  }

  #writeAnew(checkpoint: Checkpoint, was: string | null): void {
    const { sources } = this.head;
    const opening: Opening = { ...this.head, sources: sources.length, was };
    const beside = nextOf(this.file);
    this.#head = written(beside, "w", [opening, ...sources]);
    this.#added = written(beside, "a", [checkpoint]);
    renameSync(beside, this.file);
  }

  /** True where a run that stops now can go on later. */
  get begun(): boolean {
    return this.#begun;
  }

  remove(): void {
    for (const file of [this.file, nextOf(this.file)]) rmSync(file, { force: true });
  }
}

const nextOf = (journal: string): string => `${journal}.next`;

/** Writes values as lines of JSON and waits until they are on the disk; returns their bytes. */
function written(file: string, flag: "a" | "w", values: readonly unknown[]): number {
  const open = openSync(file, flag);
  let size = 0;
  try {
    for (let from = 0; from < values.length; from += TOGETHER) {
      const some = values.slice(from, from + TOGETHER);
      const bytes = Buffer.from(some.map((value) => `${JSON.stringify(value)}\n`).join(""));
      for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at);
      size += bytes.length;
    }
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  return size;
}

/** What a journal says of the run before, up to the last checkpoint that its part has the bytes of. */
export interface RunBefore {
  readonly head: JournalHead;
  readonly last: Checkpoint;
}

/**
 * What a journal says of the run before; where nothing stands safe by it, why, in words for a user.
 *
 * @throws {CommandError} where it is of a call that would write something else.
 */
export async function readJournal(file: string, key: string): Promise<RunBefore | string> {
  if (!existsSync(file)) return "there is no journal";
  let first: Opening | null = null;
  let part = "";
  let size = 0;
  let checkpoints = 0;
  const sources: (Source | Unreadable)[] = [];
  let last: Checkpoint | null = null;
  for await (const line of lines(createReadStream(file))) {
    const value: unknown = line instanceof Uint8Array ? parsed(decode(line).text) : null;
    if (first === null) {
      if (!isOpening(value)) break;
      first = value;
      part = first.was === null || existsSync(first.part) ? first.part : first.was;
      size = statSync(part, { throwIfNoEntry: false })?.size ?? -1;
    } else if (sources.length < first.sources) {
      if (!isSourceOrNone(value)) break;
      sources.push(value);
    } else {
      // The last line may be one that a power cut broke.
      if (!isCheckpoint(value, first.sources)) break;
      checkpoints++;
      if (value.bytes <= size) last = value;
    }
  }
  if (first === null || checkpoints === 0) return `${file} is broken`;
  if (first.key !== key)
    throw new CommandError(
      `--resume: ${file} is of a run with other inputs, options, reader or version: call it as before, or start anew without --resume.`,
    );
  if (last !== null) return { head: { key, part, sources }, last };
  return size < 0
    ? `what it had written is gone (${part})`
    : `what it had written is cut short (${part})`;
}

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isOpening = (value: unknown): value is Opening =>
  isFields(value) &&
  typeof value.key === "string" &&
  typeof value.part === "string" &&
  isCount(value.sources) &&
  (value.was === null || typeof value.was === "string");

const isSourceOrNone = (value: unknown): value is Source | Unreadable =>
  isFields(value) &&
  (value.kind === "unreadable"
    ? typeof value.from === "string" && typeof value.message === "string"
    : typeof value.name === "string" && typeof value.stdin === "boolean");

const isCheckpoint = (value: unknown, sources: number): value is Checkpoint =>
  isFields(value) &&
  isCount(value.bytes) &&
  typeof value.waiting === "string" &&
  isCount(value.documents) &&
  isFields(value.after) &&
  isCount(value.after.source) &&
  value.after.source < sources &&
  isCount(value.after.taken) &&
  isCount(value.after.before) &&
  typeof value.after.sum === "string" &&
  isFields(value.tally) &&
  isCount(value.tally.failed) &&
  Array.isArray(value.tally.left) &&
  value.tally.left.every(isCount);
