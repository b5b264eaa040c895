import path from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Piece } from "../formats/format.js";
import { inOneLine, visible } from "../formats/visible.js";
import { ChangedInput, type Placed, placed, START } from "../read/placed.js";
import { reasonOf } from "../read/reason.js";
import { filtersOf } from "../select.js";
import { whyNotKept } from "./cache.js";
import { CommandError, goesOnLater } from "./command-error.js";
import { ExitCode } from "./exit-code.js";
import { type Input, inputsOf, isSource, sizesFrom } from "./inputs.js";
import type { Io } from "./io.js";
import { watchTime } from "./long-run.js";
import { outputOf } from "./output-of.js";
import { type Far, leftIn, progressOf, summaryOf } from "./progress.js";
import { type Asked, readerOf, type Settings } from "./settings.js";
import { SpeakerPattern } from "./speaker-pattern.js";
import { type Job, readByWorkers, readHere, workersFor } from "./stretches.js";
import { add, exitCode, type Tally } from "./tally.js";
import { whyNothing } from "./why-nothing.js";
import { formatOf, refuseOverwriting, writerOf } from "./writing.js";

/** Reads the inputs and writes their records; the rest goes on where one cannot be read. */
export async function readAndWrite(
  names: readonly string[],
  asked: Asked,
  io: Io,
): Promise<number> {
  const settings = await withPeople(asked, io);
  const found = await inputsOf(names, settings, io);
  if (settings.output !== undefined)
    await refuseOverwriting(settings.output, found.filter(isSource), io.files);
  const filters = filtersOf(settings);
  const format = formatOf(settings, io);
  const writer = await writerOf(format, settings, filters.length > 0, io);
  const progress = progressOf(
    settings.progress ?? "auto",
    settings.quiet ?? false,
    io.stderr,
    io.now,
  );
  const say = (message: string) => {
    progress.clear();
    io.stderr.write(visible(`extract: ${inOneLine(message)}\n`));
  };
  const hint = settings.quiet ? () => {} : say;
  if (settings.cache !== undefined) sayWhyNotKept(settings.cache, io, hint);
  const { output, before } = await outputOf(names, found, format, settings, io, hint);
  const inputs: readonly Input[] = before?.sources ?? found;
  const tally: Tally = before?.tally ?? { left: [], failed: 0 };
  let documents = before?.documents ?? 0;
  let bytes = 0;
  const begun = io.now();
  const sizes = await sizesFrom(inputs, before?.after.source ?? 0, io);
  const whole = sumOf(sizes);
  const leftOf = leftIn(whole);
  let bytesLeft = whole;
  const far = (): Far => ({
    documents,
    errors: tally.failed,
    bytes,
    seconds: Math.round(io.now() - begun) / 1000,
    bytesLeft,
  });
  // These show no offsets, but the table marks dates by them and the audit counts quoted words.
  const shows = format !== "table" && format !== "md" && !settings.stats;
  const offsets = shows ? (settings.offsets ?? "utf-16") : "utf-16";
  const reader = readerOf(settings);
  const job: Job = {
    settings: { ...settings, offsets },
    format,
    writer,
    onlyWithClaims: filters.length > 0,
    watch: reader === "fast" ? null : watchTime(reader, io.now, hint),
    left: async () => bytesLeft,
  };
  const shown = (piece: Piece): Piece =>
    io.stdout.isTTY && format !== "table" && typeof piece === "string" ? visible(piece) : piece;
  const { inputFormat = "auto", shard = null } = settings;
  const workers = workersFor(settings, whole, io);
  const stopTelling = tellOfStopping(io.interrupted, hint);
  try {
    if (before === null) await output.write(shown(writer.begin()));
    const from = before?.after ?? START;
    const sums = output.reached !== undefined;
    const items = untilInterrupted(
      placed({ sources: inputs, format: inputFormat, from, shard, sizes, sums }, io),
      io,
    );
    const read = workers > 0 ? readByWorkers(items, workers, job, io) : readHere(items, job, io);
    for await (const reached of read) {
      for (const stretch of reached.stretches) {
        for (const message of stretch.messages)
          if (!settings.quiet || !message.startsWith("warning:")) say(message);
        await output.write(shown(stretch.text));
        add(tally, stretch);
        documents += stretch.documents;
      }
      bytes += reached.bytes;
      bytesLeft = leftOf(reached, bytes);
      output.reached?.(reached.after, tally, documents, io.interrupted.aborted);
      progress.show(far);
      // Reading never waits by itself, and Ctrl-C is only heard while it does.
      await setImmediate();
    }
    if (!io.interrupted.aborted) await output.write(shown(writer.end()));
  } catch (error) {
    progress.clear();
    output.abandon();
    const isChanged = error instanceof CommandError && error.cause instanceof ChangedInput;
    if (error instanceof CommandError && output.canGoOn && !isChanged) throw goesOnLater(error);
    throw error;
  } finally {
    stopTelling();
  }
  if (!io.interrupted.aborted) bytesLeft = 0;
  progress.end(far());
  if (io.interrupted.aborted) {
    output.abandon();
    if (output.canGoOn)
      say(`stopped after ${documents} documents; the same command with --resume goes on`);
    else if (settings.output !== undefined)
      hint(`stopped after ${documents} documents; --output ${settings.output} is as it was before`);
    return io.interrupted.reason === "SIGTERM" ? ExitCode.TERMINATED : ExitCode.INTERRUPTED;
  }
  output.finish();
  if (settings.summary && !settings.quiet) say(summaryOf(far(), workers));
  const reason = whyNothing(filters, tally.left, settings);
  if (reason !== null) hint(`nothing matched: ${reason}`);
  const slow = slowPatterns(settings);
  for (const message of slow) say(message);
  return exitCode({ ...tally, failed: tally.failed + slow.length }, settings.exitStatus ?? false);
}

/** Null where one of them is. */
const sumOf = (sizes: readonly (number | null)[]): number | null =>
  sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);

/** The settings with the people that a file lists; what reads it is loaded only for that. */
async function withPeople({ people, ...settings }: Asked, { files }: Io): Promise<Settings> {
  if (people === undefined) return settings;
  const { peopleOf } = await import("./people-file.js");
  return { ...settings, people: await peopleOf(people, files) };
}

function sayWhyNotKept(folder: string, { files }: Io, hint: (message: string) => void): void {
  const reason = whyNotKept(path.resolve(files.cwd, folder));
  if (reason !== null) hint(`warning: --cache ${folder}: ${reason}: nothing is kept in it`);
}

/** Milliseconds after which a run that is to stop says what it waits for. */
const LONG_STOP = 1000;

/** Tells of a run that takes long to stop, for a document in hand is read to its end. */
function tellOfStopping(interrupted: AbortSignal, say: (message: string) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    timer = setTimeout(() => {
      say("stopping when what is in hand has been read; a second Ctrl-C ends at once");
    }, LONG_STOP);
  };
  interrupted.addEventListener("abort", begin, { once: true });
  return () => {
    interrupted.removeEventListener("abort", begin);
    clearTimeout(timer);
  };
}

/** The documents until Ctrl-C: those in hand are finished. */
async function* untilInterrupted(items: AsyncGenerator<Placed>, io: Io): AsyncGenerator<Placed> {
  try {
    for await (const item of items) {
      if (io.interrupted.aborted) return;
      yield item;
      if (io.interrupted.aborted) return;
    }
  } catch (error) {
    throw new CommandError(`${reasonOf(error)}.`, { cause: error });
  }
}

const slowPatterns = ({ speaker }: Settings): string[] =>
  [speaker]
    .flat()
    .flatMap((match) =>
      match instanceof SpeakerPattern && match.gaveUp > 0
        ? `--speaker: the pattern ${match.written} takes too long for ${match.gaveUp} of the speakers' names: write it without repeats inside repeats`
        : [],
    );
