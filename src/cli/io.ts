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
  /** Bytes of the accurate reader's weights file. */
  readonly weights: () => Promise<Uint8Array>;
  /** Aborted by Ctrl-C. */
  readonly interrupted: AbortSignal;
}

/** The process's own streams, environment and files. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  const interrupt = new AbortController();
  process.once("SIGINT", () => {
    interrupt.abort();
    // A read that waits for a terminal or a pipe would wait on.
    stdin.destroy();
  });
  return {
    stdin,
    stdout,
    stderr,
    env,
    files: nodeFiles(process.cwd()),
    weights: async () => (await import("../read/weights.js")).accurateWeights(),
    interrupted: interrupt.signal,
  };
}
