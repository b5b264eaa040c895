import { closeSync, openSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import type { Sink } from "./io.js";
import { type Pack, Packer } from "./packing.js";
import { partOf, putInPlace } from "./part-file.js";

/** Where the output goes. All that fails is a {@link ClosedPipe} or a {@link CommandError}. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>;
  /** Makes all that was written stand. */
  finish(): void;
  /** Leaves nothing behind, as far as that is possible. */
  abandon(): void;
}

/** Nobody reads the output any more (`| head`): no error, but nothing more to do. */
export class ClosedPipe extends Error {}

/** What a failed write means. */
export function failure(error: unknown, name: string): Error {
  return (error as NodeJS.ErrnoException).code === "EPIPE"
    ? new ClosedPipe()
    : new CommandError(`${name}: ${reasonOf(error)}.`);
}

/** A stream as output. */
export function streamOutput(stream: Sink): Output {
  // Each write is told of its own failure; without a listener, the process would end.
  stream.on("error", () => {});
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text.length === 0) resolve();
        else
          stream.write(text, (error) => {
            if (error) reject(failure(error, "standard output"));
            else resolve();
          });
      }),
    finish: () => {},
    abandon: () => {},
  };
}

/** Runs what writes that file, and throws what its failures mean. */
export const attempting =
  (file: string) =>
  <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw failure(error, `--output ${file}`);
    }
  };

/**
 * A file as output: written beside under a hidden name, and put in its place by `finish`. What is no regular file
 * (`/dev/null`, a named pipe) is written to as it is.
 *
 * @throws {CommandError} where it cannot be written.
 */
export function fileOutput(file: string, pack: Pack | null = null): Output {
  const attempt = attempting(file);
  const part = isSpecial(file) ? null : partOf(file);
  const written = attempt(() => openSync(part ?? file, "w"));
  const packer = new Packer(pack);
  let isEmpty = true;
  const put = (pieces: readonly Uint8Array[]) => {
    for (const piece of pieces) writeFileSync(written, piece);
    if (pieces.length > 0) isEmpty = false;
  };
  return {
    write: async (text) => attempt(() => put(packer.add(bytesOf(text)))),
    finish: () =>
      attempt(() => {
        put(packer.end(isEmpty));
        if (part === null) closeSync(written);
        else putInPlace(written, part, file);
      }),
    abandon: () => {
      closeSync(written);
      if (part !== null) unlinkSync(part);
    },
  };
}

/** What is written, as bytes. */
export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === "string" ? Buffer.from(text) : text;

/**
 * True for what is no regular file, such as `/dev/null` or a named pipe.
 *
 * @throws {CommandError} for a folder.
 */
export function isSpecial(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new CommandError(`--output ${file}: is a folder.`);
  return found !== undefined && !found.isFile();
}
