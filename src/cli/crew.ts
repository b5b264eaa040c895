import { setFlagsFromString } from "node:v8";
import Tinypool from "tinypool";
import { failed, type Outcome } from "../batch/read-all.js";
import { itemOf, type Raw } from "../read/raw.js";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import { type Result, type Task, taskOf, type WorkerSettings } from "./task.js";
import { workerFlags } from "./worker-flags.js";

/** How a crew of workers works. */
export interface CrewOptions {
  /** The module that each worker runs. */
  readonly module: URL;
  readonly workers: number;
  readonly settings: WorkerSettings;
  /** Seconds that one document may take; null for any time. */
  readonly timeout: number | null;
}

/** Workers that read batches. */
export interface Crew {
  /** What has become of the documents, in parts whose order is theirs. */
  run(raws: readonly Raw[]): Promise<readonly Result[]>;
  close(): Promise<void>;
}

/** A worker that crashed or was ended while it read one document. */
class Lost extends Error {
  constructor(
    readonly index: number,
    readonly why: string,
    readonly late: boolean,
  ) {
    super(why);
  }
}

/** Workers by Tinypool; one that crashes, or that a document takes too long, is replaced. */
export function crewOf({ module, workers, settings, timeout }: CrewOptions): Crew {
  const major = Number(process.versions.node.split(".")[0]);
  for (const flag of workerFlags(major)) setFlagsFromString(flag);
  const pool = new Tinypool({
    filename: module.href,
    minThreads: workers,
    maxThreads: workers,
    isolateWorkers: false,
    workerData: settings,
    // 16 MB made two workers no more than a twentieth faster, for some 35 MB more (BENCHMARKS.md).
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const { title = null, published = null } = settings.settings;

  async function send(raws: readonly Raw[]): Promise<Result> {
    const task = taskOf(raws);
    const abort = new AbortController();
    const watch = timeout === null ? null : watchTask(task, timeout, () => abort.abort());
    try {
      return await pool.run(task, { transferList: [task.bytes.buffer], signal: abort.signal });
    } catch (error) {
      if (abort.signal.aborted)
        throw new Lost(task.at[0]!, `reading it took more than ${timeout} seconds`, true);
      if (isLoss(error))
        throw new Lost(task.at[0]!, `the worker that read it crashed: ${reasonOf(error)}`, false);
      // It could not start: its weights are missing, or the machine cannot run it.
      throw new CommandError(reasonOf(error));
    } finally {
      watch?.stop();
    }
  }

  function lost(raw: Raw, why: string): Result {
    const item = itemOf(raw, { title, published });
    const outcomes: Outcome[] = item?.kind === "document" ? [failed(item, "internal", why)] : [];
    return { stretch: null, outcomes, gaveUp: [] };
  }

  async function run(raws: readonly Raw[]): Promise<readonly Result[]> {
    if (raws.length === 0) return [];
    try {
      return [await send(raws)];
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      const { index, why, late } = error;
      const poisoned = raws[index]!;
      // A crash may come of what was read before: alone the document gets a second chance.
      const again = late || raws.length === 1 ? [lost(poisoned, why)] : await run([poisoned]);
      return [
        ...(await run(raws.slice(0, index))),
        ...again,
        ...(await run(raws.slice(index + 1))),
      ];
    }
  }

  return { run, close: () => pool.destroy() };
}

/** Crashes of threads, as Node names them. */
const isLoss = (error: unknown): boolean =>
  /^ERR_WORKER_/.test((error as NodeJS.ErrnoException)?.code ?? "") ||
  /worker exited|terminating worker/i.test(reasonOf(error));

/** Watches that no document of a task takes longer than that. */
function watchTask(task: Task, seconds: number, late: () => void): { stop: () => void } {
  // Until the worker has begun, the task waits for its turn.
  Atomics.store(task.at, 0, -1);
  let seen = -1;
  let seenSpent = 0;
  let since = performance.now();
  const timer = setInterval(
    () => {
      const at = Atomics.load(task.at, 0);
      const spent = Atomics.load(task.at, 1);
      if (at !== seen || spent !== seenSpent || at < 0) {
        seen = at;
        seenSpent = spent;
        since = performance.now() - spent;
      } else if (performance.now() - since > seconds * 1000) late();
    },
    Math.min(200, seconds * 250),
  );
  return { stop: () => clearInterval(timer) };
}
