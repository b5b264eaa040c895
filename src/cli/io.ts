import { fstatSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { ReaderChoice, ReaderName } from "../choose-reader.js";
import { type Files, nodeFiles } from "../read/files.js";

/** A stream that text is written to. */
export type Sink = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** All that the command knows of the world: tests give it another one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: { readonly [name: string]: string | undefined };
  readonly files: Files;
  /** What the library is to read with where this reader is asked for. */
  readonly reader: (name: ReaderName) => ReaderChoice;
  /** The module that workers run, and how many the machine has room for; null where all is read in one thread. */
  readonly workers: { readonly module: URL; readonly cores: number } | null;
  /** Milliseconds since some moment; never goes back. */
  readonly now: () => number;
  /** Bytes that standard input will give; null where nobody knows. */
  readonly stdinBytes: () => number | null;
  /** Aborted by Ctrl-C, or by SIGTERM, which is its reason then. */
  readonly interrupted: AbortSignal;
}

/** The process's own streams, environment and files. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const interrupt = new AbortController();
  // A second one ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      interrupt.abort(signal);
      // A read that waits for a terminal or a pipe would wait on.
      stdin.destroy();
    });
  return {
    stdin,
    stdout,
    stderr,
    env,
    files: nodeFiles(process.cwd()),
    reader: (name) => name,
    workers: { module: new URL("./worker.js", import.meta.url), cores: availableParallelism() },
    now: () => performance.now(),
    stdinBytes,
    interrupted: interrupt.signal,
  };
}

/** Of a file that the shell opened (`< articles.jsonl`) what it holds; of a pipe or terminal nobody knows. */
function stdinBytes(): number | null {
  try {
    const found = fstatSync(0);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
