import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import type { Position } from "../read/placed.js";
import { Journal, type JournalHead, journalOf, type RunBefore } from "./journal.js";
import { attempting, bytesOf, type Output } from "./output.js";
import { type Pack, Packer } from "./packing.js";
import { partOf, putInPlace } from "./part-file.js";
import type { Tally } from "./tally.js";

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
  readonly before: RunBefore | null;
}

/** @throws {CommandError} where it cannot be written. */
export function journaledOutput({ file, pack, head, before }: JournaledOptions): JournaledOutput {
  const attempt = attempting(file);
  const part = partOf(file);
  const journal = attempt(() => new Journal(journalOf(file), { ...head, part }, before !== null));
  if (before !== null && before.head.part !== part) attempt(() => takeOver(before, journal));
  const written = attempt(() => openSync(part, before === null ? "w" : "r+"));
  const packer = new Packer(pack, Buffer.from(before?.last.waiting ?? "", "base64"));
  let size = before?.last.bytes ?? 0;
  let last = performance.now();
  attempt(() => ftruncateSync(written, size));

  const put = (pieces: readonly Uint8Array[]) => {
    for (const bytes of pieces)
      for (let from = 0; from < bytes.length; ) {
        const count = writeSync(written, bytes, from, bytes.length - from, size);
        from += count;
        size += count;
      }
  };

  return {
    write: async (text) => attempt(() => put(packer.add(bytesOf(text)))),
    reached: (after, tally, documents, now = false) => {
      if (!now && performance.now() - last < OFTEN) return;
      attempt(() => {
        fsyncSync(written);
        const waiting = pack === null ? "" : packer.waiting.toString("base64");
        journal.add({ bytes: size, waiting, after, tally, documents });
      });
      last = performance.now();
    },
    finish: () =>
      attempt(() => {
        put(packer.end(size === 0));
        putInPlace(written, part, file);
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

/** Makes the part of the run before this one's; a kill in between leaves a journal that names both. */
function takeOver({ head, last }: RunBefore, journal: Journal): void {
  journal.add(last, head.part);
  renameSync(head.part, journal.head.part);
}
