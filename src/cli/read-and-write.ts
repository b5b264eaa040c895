import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { readAll } from "../batch/read-all.js";
import { visible } from "../formats/visible.js";
import { sourcesOf } from "../read/arguments.js";
import type { Defaults, Item, Unreadable } from "../read/item.js";
import { readSource, type Source } from "../read/source.js";
import { filtersOf } from "../select.js";
import { UsageError } from "./command-error.js";
import { ExitCode } from "./exit-code.js";
import { extractorOf } from "./extractor-of.js";
import type { Io } from "./io.js";
import { type Watch, watchTime } from "./long-run.js";
import { fileOutput, type Output, streamOutput } from "./output.js";
import { messageOf } from "./report.js";
import type { Settings } from "./settings.js";
import { SpeakerPattern } from "./speaker-pattern.js";
import { count, exitCode, type Tally } from "./tally.js";
import { whyNothing } from "./why-nothing.js";
import { formatOf, refuseOverwriting, writerOf, written } from "./writing.js";

/** Reads the inputs and writes their records; the rest goes on where one cannot be read. */
export async function readAndWrite(
  names: readonly string[],
  settings: Settings,
  io: Io,
): Promise<number> {
  if (names.length === 0 && io.stdin.isTTY)
    throw new UsageError("there is no input: name a file or a folder, or pipe text in.");
  const sources = await sourcesOf(names.length > 0 ? names : ["-"], io.files);
  if (settings.output !== undefined)
    await refuseOverwriting(settings.output, sources.filter(isSource), io.files);
  const filters = filtersOf(settings);
  const format = formatOf(settings, io);
  const writer = await writerOf(format, settings, filters.length > 0, io);
  // These show no offsets, and the table marks dates by them, the audit counts quoted words.
  const shows = format !== "table" && format !== "md" && !settings.stats;
  const offsets = !shows ? "utf-16" : (settings.offsets ?? "utf-16");
  const extractor = await extractorOf({ ...settings, offsets }, io);
  const tally: Tally = { left: [], failed: 0 };
  const say = (message: string) => io.stderr.write(visible(`extract: ${message}\n`));
  const watch = settings.fast ? null : watchTime(io.now, say);
  const output = outputOf(settings, io);
  const shown = io.stdout.isTTY && format !== "table" ? visible : (text: string) => text;
  try {
    await output.write(shown(writer.begin()));
    for await (const read of readAll(itemsOf(sources, settings, io, watch), extractor)) {
      if (io.interrupted.aborted) break;
      const { outcome, text } = written(writer, read);
      count(tally, outcome);
      const message = messageOf(outcome);
      if (message !== null) say(message);
      await output.write(shown(text));
      // Reading never waits by itself, and Ctrl-C is only heard while it does.
      await setImmediate();
    }
    if (!io.interrupted.aborted) await output.write(shown(writer.end()));
  } catch (error) {
    output.abandon();
    throw error;
  }
  if (io.interrupted.aborted) {
    output.abandon();
    return ExitCode.INTERRUPTED;
  }
  output.finish();
  const reason = whyNothing(filters, tally.left, settings);
  if (reason !== null) say(`nothing matched: ${reason}`);
  const slow = slowPatterns(settings);
  for (const message of slow) say(message);
  return exitCode({ ...tally, failed: tally.failed + slow.length }, settings.exitStatus ?? false);
}

const isSource = (source: Source | Unreadable): source is Source => !("kind" in source);

async function* itemsOf(
  sources: readonly (Source | Unreadable)[],
  settings: Settings,
  io: Io,
  watch: Watch | null,
): AsyncGenerator<Item> {
  const { inputFormat = "auto", title = null, published = null } = settings;
  const defaults: Defaults = { title, published };
  for (const [at, source] of sources.entries()) {
    if (!isSource(source)) {
      yield source;
      continue;
    }
    let taken = 0;
    const left = async () => {
      const all = await bytesOf(sources.slice(at), io);
      return all === null ? null : Math.max(0, all - taken);
    };
    for await (const item of readSource(source, inputFormat, io, defaults)) {
      await watch?.before(item, left);
      yield item;
      // Whoever asks for the next one has read and written this one.
      watch?.after(item);
      if (item.kind !== "unreadable") taken += item.bytes;
    }
  }
}

/** Bytes of all sources; null where nobody knows. */
async function bytesOf(sources: readonly (Source | Unreadable)[], io: Io): Promise<number | null> {
  let sum = 0;
  for (const source of sources.filter(isSource)) {
    // A file that cannot be asked cannot be read either.
    const bytes = source.stdin ? io.stdinBytes() : await io.files.size(source.name).catch(() => 0);
    if (bytes === null) return null;
    sum += bytes;
  }
  return sum;
}

function outputOf({ output }: Settings, io: Io): Output {
  if (output === undefined) return streamOutput(io.stdout);
  return fileOutput(path.resolve(io.files.cwd, output));
}

const slowPatterns = ({ speaker }: Settings): string[] =>
  [speaker]
    .flat()
    .flatMap((match) =>
      match instanceof SpeakerPattern && match.gaveUp > 0
        ? `--speaker: the pattern ${match.written} takes too long for ${match.gaveUp} of the speakers' names: write it without repeats inside repeats`
        : [],
    );
