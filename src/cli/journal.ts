import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import type { Unreadable } from "../read/item.js";
import type { Position } from "../read/placed.js";
import type { Source } from "../read/source.js";
import { CommandError } from "./command-error.js";
import type { Tally } from "./tally.js";

/** What a journal says of its run at its head. */
export interface JournalHead {
  /** Tells runs apart that would not write the same. */
  readonly key: string;
  /** The file that is written, until it is put in the output's place. */
  readonly part: string;
  /** All inputs, as they were found when the run began. */
  readonly sources: readonly (Source | Unreadable)[];
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

/** Writes what stands safe. A line that a power cut breaks is not counted, so that nothing is ever rewritten. */
export class Journal {
  #begun: boolean;

  constructor(
    readonly file: string,
    readonly head: JournalHead,
    begun: boolean,
  ) {
    this.#begun = begun;
    if (!begun) rmSync(file, { force: true });
  }

  add(checkpoint: Checkpoint): void {
    const lines = [...(this.#begun ? [] : [this.head]), checkpoint];
    appendFileSync(this.file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const written = openSync(this.file, "r");
    fsyncSync(written);
    closeSync(written);
    this.#begun = true;
  }

  /** True where a run that stops now can go on later. */
  get begun(): boolean {
    return this.#begun;
  }

  remove(): void {
    rmSync(this.file, { force: true });
  }
}

/**
 * What a journal says of the run before; null where there is none that anything stands safe by.
 *
 * @throws {CommandError} where it is of a call that would write something else.
 */
export function readJournal(
  file: string,
  key: string,
): { readonly head: JournalHead; readonly last: Checkpoint } | null {
  if (!existsSync(file)) return null;
  const [head, ...checkpoints] = readFileSync(file, "utf8").split("\n").flatMap(parsed) as [
    JournalHead?,
    ...Checkpoint[],
  ];
  const size = head && statSync(head.part, { throwIfNoEntry: false })?.size;
  const last = checkpoints.findLast(({ bytes }) => size !== undefined && bytes <= size);
  if (head === undefined || last === undefined) return null;
  if (head.key !== key)
    throw new CommandError(
      `--resume: ${file} is of a run with other inputs, options or version: call it as before, or start anew without --resume.`,
    );
  return { head, last };
}

function parsed(line: string): unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}
