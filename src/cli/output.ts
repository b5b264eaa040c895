import { closeSync, openSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import type { Sink } from "./io.js";
import type { Pack } from "./packing.js";

/** Bytes that are packed in one piece. */
const PIECE = 1 << 18;

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

/**
 * A file as output: written beside under a hidden name, and put in its place by `finish`. What is no regular file
 * (`/dev/null`, a named pipe) is written to as it is.
 *
 * @throws {CommandError} where it cannot be written.
 */
export function fileOutput(file: string, pack: Pack | null = null): Output {
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw failure(error, `--output ${file}`);
    }
  };
  const beside = isSpecial(file)
    ? null
    : path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  const written = attempt(() => openSync(beside ?? file, "w"));
  let waiting: Uint8Array[] = [];
  const put = (packed: Pack) => {
    writeFileSync(written, packed(Buffer.concat(waiting)));
    waiting = [];
  };
  return {
    write: async (text) =>
      attempt(() => {
        if (pack === null) return writeFileSync(written, text);
        waiting.push(Buffer.from(text));
        if (waiting.reduce((sum, { length }) => sum + length, 0) >= PIECE) put(pack);
      }),
    finish: () =>
      attempt(() => {
        if (pack !== null) put(pack);
        closeSync(written);
        if (beside !== null) renameSync(beside, file);
      }),
    abandon: () => {
      closeSync(written);
      if (beside !== null) unlinkSync(beside);
    },
  };
}

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
