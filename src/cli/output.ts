import { once } from "node:events";
import { closeSync, openSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import type { Sink } from "./io.js";

/** Where the output goes. */
export interface Output {
  /** @throws {ClosedPipe} where nobody reads any more. */
  write(text: string): Promise<void>;
  /** Makes all that was written stand. */
  finish(): void;
  /** Leaves nothing behind, as far as that is possible. */
  abandon(): void;
}

/** Nobody reads the output any more (`| head`): no error, but nothing more to do. */
export class ClosedPipe extends Error {}

/** A stream as output. The only place that decides what a closed pipe means. */
export function streamOutput(stream: Sink): Output {
  let failure: Error | null = null;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure ??= error.code === "EPIPE" ? new ClosedPipe() : error;
  });
  return {
    write: async (text) => {
      if (failure) throw failure;
      if (text === "" || stream.write(text)) return;
      await once(stream, "drain").catch(() => {});
      if (failure) throw failure;
    },
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
export function fileOutput(file: string): Output {
  const beside = isSpecial(file)
    ? null
    : path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  const written = opened(beside ?? file, file);
  return {
    write: async (text) => writeFileSync(written, text),
    finish: () => {
      closeSync(written);
      if (beside !== null) renameSync(beside, file);
    },
    abandon: () => {
      closeSync(written);
      if (beside !== null) unlinkSync(beside);
    },
  };
}

function opened(file: string, named: string): number {
  try {
    return openSync(file, "w");
  } catch (error) {
    throw new CommandError(`--output ${named}: ${reasonOf(error)}.`);
  }
}

function isSpecial(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new CommandError(`--output ${file}: is a folder.`);
  return found !== undefined && !found.isFile();
}
