import { type Batch, batches } from "../batch/batches.js";
import { inFlight } from "../batch/in-flight.js";
import { readAll } from "../batch/read-all.js";
import type { Writer } from "../formats/format.js";
import type { FormatName } from "../formats/registry.js";
import type { Placed, Position } from "../read/placed.js";
import { itemOf } from "../read/raw.js";
import { TOGETHER } from "../text-groups.js";
import type { Crew } from "./crew.js";
import { extractorOf } from "./extractor-of.js";
import type { Io } from "./io.js";
import type { Watch } from "./long-run.js";
import { readerOf, type Settings } from "./settings.js";
import { SpeakerPattern } from "./speaker-pattern.js";
import { type Stretch, stretchOf } from "./stretch.js";
import type { Result } from "./task.js";
import { isPlain } from "./writing.js";

/** Bytes of a batch: work for some tens of milliseconds. */
const BATCH = { fast: 1 << 16, accurate: 1 << 13, auto: 1 << 14 };
/** The same in one thread, which Ctrl-C waits for: as much as is read together, or one document. */
const HERE = { fast: TOGETHER, accurate: 1, auto: 1 };
/** Bytes from which on workers are worth their start. */
const WORTH = { fast: 400_000, accurate: 40_000, auto: 120_000 };

/** What has been read, and up to where. */
export interface Reached {
  readonly stretches: readonly Stretch[];
  readonly bytes: number;
  readonly after: Position;
  /** Bytes of the inputs that were passed, as they lie on the disk. */
  readonly at: number;
}

/** What reading needs to know. */
export interface Job {
  readonly settings: Settings;
  readonly format: FormatName;
  readonly writer: Writer;
  readonly onlyWithClaims: boolean;
  readonly watch: Watch | null;
  readonly left: () => Promise<number | null>;
}

/** How many workers read so much, 0 for none: as many as were asked for, or where it is worth it one for each core. */
export function workersFor(settings: Settings, bytes: number | null, { workers }: Io): number {
  const { jobs, timeoutPerDocument } = settings;
  // One thread cannot end what it does itself.
  const least = timeoutPerDocument === undefined ? 0 : 1;
  if (workers === null) return 0;
  if (jobs !== undefined) return jobs === 1 ? least : jobs;
  const isWorth = bytes === null || bytes >= WORTH[readerOf(settings)];
  return isWorth && workers.cores > 1 ? workers.cores : least;
}

/** Reads documents in this thread. */
export async function* readHere(
  inputs: AsyncGenerator<Placed>,
  job: Job,
  io: Io,
): AsyncGenerator<Reached> {
  const extractor = await extractorOf(
    job.settings,
    io.reader(readerOf(job.settings)),
    io.files.cwd,
  );
  const { title = null, published = null } = job.settings;
  const size = HERE[readerOf(job.settings)];
  for await (const { raws, bytes, after, at } of batches(inputs, size)) {
    const portion = { bytes, documents: raws.length };
    await job.watch?.before(portion, job.left);
    const items = raws.flatMap((raw) => itemOf(raw, { title, published }) ?? []);
    const outcomes = await readAll(items, extractor);
    yield { stretches: [stretchOf(outcomes, job.writer)], bytes, after, at };
    // Whoever asks for the next one has written this one.
    job.watch?.after(portion);
  }
}

/** Reads documents in batches with several workers; what comes is the same. */
export async function* readByWorkers(
  inputs: AsyncGenerator<Placed>,
  workers: number,
  job: Job,
  io: Io,
): AsyncGenerator<Reached> {
  const { settings, watch, left, onlyWithClaims } = job;
  const speaker = [settings.speaker ?? []].flat();
  const sent = speaker.map((match) =>
    match instanceof SpeakerPattern ? match.written : String(match),
  );
  // What runs without workers starts without the pool.
  const { crewOf } = await import("./crew.js");
  const crew: Crew = crewOf({
    module: io.workers!.module,
    workers,
    timeout: settings.timeoutPerDocument ?? null,
    settings: {
      settings: settings.speaker === undefined ? settings : { ...settings, speaker: sent },
      format: isPlain(job.format, settings) ? job.format : null,
      onlyWithClaims,
    },
  });
  const stretchesOf = ({ stretch, outcomes, gaveUp }: Result): Stretch => {
    for (const [index, names] of gaveUp.entries()) {
      const match = speaker[index];
      if (match instanceof SpeakerPattern) match.gaveUp += names;
    }
    return stretch ?? stretchOf(outcomes, job.writer);
  };
  const size = BATCH[readerOf(settings)];
  const run = async (batch: Batch) => ({ batch, results: await crew.run(batch.raws) });
  const flight = { limit: workers * 2 + 1, ordered: !settings.unordered };
  try {
    await watch?.before({ bytes: 0, documents: 0 }, left);
    for await (const { batch, results } of inFlight(batches(inputs, size), run, flight)) {
      const { bytes, after, at } = batch;
      yield { stretches: results.map(stretchesOf), bytes, after, at };
      const portion = { bytes: batch.bytes, documents: batch.raws.length };
      watch?.after(portion);
      await watch?.before(portion, left);
    }
  } finally {
    await crew.close();
  }
}
