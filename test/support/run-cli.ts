import { Writable } from "node:stream";
import type { Io, Sink } from "../../src/cli/io.js";
import { main } from "../../src/cli/main.js";
import { type Files, nodeFiles } from "../../src/read/files.js";
import { byHeart } from "./by-heart.js";

/** The world that the command runs in. */
export interface World {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** What standard input gives; a terminal where not given. */
  readonly stdin?: string | Uint8Array | readonly Uint8Array[];
  /** Columns of the terminal that standard output is; a pipe where not given. */
  readonly terminal?: number;
  readonly env?: { readonly [name: string]: string };
  /** Replaces some of what the file system does. */
  readonly files?: Partial<Files>;
  /** What reads; where not given, {@link byHeart}, so that no test of the command changes with the weights. */
  readonly reader?: Io["reader"];
  /** Workers; none where not given. */
  readonly workers?: Io["workers"];
  /** The clock, in milliseconds; one that stands still where not given. */
  readonly now?: () => number;
  /** What is known of standard input's size; nothing where not given. */
  readonly stdinBytes?: number;
  readonly interrupted?: AbortSignal;
  /** Standard output that is written to instead of one that keeps all. */
  readonly stdout?: Writable;
  /** Standard error in the same way. */
  readonly stderr?: Writable;
}

/** What came of a run. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process. */
export async function runCli(args: readonly string[], world: World): Promise<Run> {
  const out = new Kept();
  const err = new Kept();
  const sink = (stream: Writable): Sink =>
    Object.assign(stream, world.terminal ? { isTTY: true, columns: world.terminal } : {});
  const io: Io = {
    stdin: stdinOf(world.stdin),
    stdout: sink(world.stdout ?? out),
    stderr: world.stderr ?? err,
    env: world.env ?? {},
    files: { ...nodeFiles(world.cwd), ...world.files },
    reader: world.reader ?? (() => byHeart),
    workers: world.workers ?? null,
    now: world.now ?? (() => 0),
    stdinBytes: () => world.stdinBytes ?? null,
    interrupted: world.interrupted ?? new AbortController().signal,
  };
  const code = await main(args, io);
  return { code, stdout: out.text(), stderr: err.text() };
}

class Kept extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _: unknown, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString();
  }
}

function stdinOf(given: World["stdin"]): Io["stdin"] {
  const chunks = given === undefined ? [] : [given].flat().map((chunk) => Buffer.from(chunk));
  async function* stream() {
    yield* chunks;
  }
  return Object.assign(stream(), { isTTY: given === undefined });
}
