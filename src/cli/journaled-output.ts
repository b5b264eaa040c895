import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { Position } from "../read/placed.js";
import { type Checkpoint, Journal, type JournalHead, journalOf } from "./journal.js";
import { failure, type Output } from "./output.js";
import type { Pack } from "./packing.js";
import type { Tally } from "./tally.js";

/** Bytes that are packed in one piece: by their number alone, so that a run that goes on packs the same pieces. */
const PIECE = 1 << 18;
/** Milliseconds between two checkpoints: what is lost at most when the power fails. */
const OFTEN = 500;

/** A file as output, with a journal beside it from which a run that stopped can go on. */
export interface JournaledOutput extends Output {
  /** All documents up to this place have been written; it stands safe now and then, or at once where `now`. */
  reached(after: Position, tally: Tally, documents: number, now?: boolean): void;
  /** True where a run that stops now can go on later. */
  readonly canGoOn: boolean;
}

/** What an output is begun with. */
export interface JournaledOptions {
  readonly file: string;
  readonly pack: Pack | null;
  readonly head: Omit<JournalHead, "part">;
  /** What the run before left, where this one goes on with it. */
  readonly before: { readonly head: JournalHead; readonly last: Checkpoint } | null;
}

/** @throws {CommandError} where it cannot be written. */
export function journaledOutput({ file, pack, head, before }: JournaledOptions): JournaledOutput {
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw failure(error, `--output ${file}`);
    }
  };
  const own = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  const part = before?.head.part ?? own;
  const journal = new Journal(journalOf(file), { ...head, part }, before !== null);
  const written = attempt(() => openSync(part, before === null ? "w" : "r+"));
  let size = before?.last.bytes ?? 0;
  let waiting: Buffer = Buffer.from(before?.last.waiting ?? "", "base64");
  let last = performance.now();
  attempt(() => ftruncateSync(written, size));

  const put = (bytes: Uint8Array) => {
    for (let from = 0; from < bytes.length; ) {
      const count = writeSync(written, bytes, from, bytes.length - from, size);
      from += count;
      size += count;
    }
  };
  const write = (bytes: Uint8Array) => {
    if (pack === null) return put(bytes);
    waiting = Buffer.concat([waiting, bytes]);
    let from = 0;
    for (; waiting.length - from >= PIECE; from += PIECE)
      put(pack(waiting.subarray(from, from + PIECE)));
    waiting = waiting.subarray(from);
  };

  return {
    write: async (text) =>
      attempt(() => write(typeof text === "string" ? Buffer.from(text) : text)),
    reached: (after, tally, documents, now = false) => {
      if (!now && performance.now() - last < OFTEN) return;
      attempt(() => {
        fsyncSync(written);
        const rest = waiting.toString("base64");
        journal.add({ bytes: size, waiting: rest, after, tally, documents });
      });
      last = performance.now();
    },
    finish: () =>
      attempt(() => {
        if (pack !== null && (waiting.length > 0 || size === 0)) put(pack(waiting));
        fsyncSync(written);
        closeSync(written);
        renameSync(part, file);
        journal.remove();
      }),
    abandon: () => {
      closeSync(written);
      if (!journal.begun) rmSync(part, { force: true });
    },
    get canGoOn() {
      return journal.begun;
    },
  };
}
