import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import type { Sink } from "./io.js";

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

/** What is written, as bytes. */
export const bytesOf = (text: string | Uint8Array): Uint8Array =>
  typeof text === "string" ? Buffer.from(text) : text;
