import { existsSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";
import type { FormatName } from "../formats/registry.js";
import type { Position } from "../read/placed.js";
import { reasonOf } from "../read/reason.js";
import { sha256 } from "../read/sha256.js";
import { CommandError, goesOnLater, UsageError } from "./command-error.js";
import { fileOutput, isSpecial } from "./file-output.js";
import type { Input } from "./inputs.js";
import type { Io } from "./io.js";
import { journalOf, readJournal } from "./journal.js";
import {
  type JournaledOptions,
  type JournaledOutput,
  journaledOutput,
} from "./journaled-output.js";
import { type Output, streamOutput } from "./output.js";
import { packOf } from "./packing.js";
import { refuseWritten, removeLeftovers } from "./part-file.js";
import { readerOf, type Settings } from "./settings.js";
import type { Tally } from "./tally.js";
import { version } from "./version.js";
import { weightsSum } from "./weights-sum.js";
import { isPlain } from "./writing.js";

/** Where the output of a run goes, and what a run before has left of it. */
export interface Begun {
  readonly output: Output & Partial<Pick<JournaledOutput, "reached" | "canGoOn">>;
  readonly before: {
    readonly sources: readonly Input[];
    readonly after: Position;
    readonly tally: Tally;
    readonly documents: number;
  } | null;
}

/** Settings that change nothing in the output, or stand in the key by what they mean. */
const SAME_OUTPUT: readonly (keyof Settings)[] = [
  "output",
  "format",
  "reader",
  "fast",
  "resume",
  "jobs",
  "cache",
  "progress",
  "quiet",
  "summary",
  "color",
  "exitStatus",
];

/**
 * Opens the output.
 *
 * @param say tells the user something in one line.
 * @throws {CommandError} where it cannot be written, or gone on with.
 */
export async function outputOf(
  names: readonly string[],
  sources: readonly Input[],
  format: FormatName,
  settings: Settings,
  io: Io,
  say: (message: string) => void,
): Promise<Begun> {
  const { output: name, resume = false, unordered = false } = settings;
  const file = name === undefined ? undefined : linked(path.resolve(io.files.cwd, name));
  const keeps = file !== undefined && isPlain(format, settings) && !unordered && !isSpecial(file);
  if (resume && !keeps)
    throw new UsageError(
      "--resume needs --output with a file in jsonl, csv or tsv, and no --unordered or --stats.",
    );
  if (file === undefined) return { output: streamOutput(io.stdout), before: null };
  const pack = packOf(file);
  if (!isSpecial(file)) refuseWritten(file);
  if (!keeps) {
    removeLeftovers(file, null);
    return { output: fileOutput(file, pack), before: null };
  }
  const key = await keyOf(names, format, settings, io);
  const journal = resume ? await readJournal(journalOf(file), key) : null;
  const before = typeof journal === "string" ? null : journal;
  if (typeof journal === "string") say(`--resume: ${journal}, the run begins at the start`);
  removeLeftovers(file, before?.head.part ?? null);
  const options = { file, pack, head: { key, sources }, before };
  if (before === null) return { output: journaledOutput(options), before };
  const output = goingOn(options);
  say(`--resume: goes on after ${before.last.documents} documents`);
  return { output, before: { sources: before.head.sources, ...before.last } };
}

/** The output of a run that goes on; where that cannot be written, as on a disk that is still full, the run before is not lost. */
function goingOn(options: JournaledOptions): JournaledOutput {
  try {
    return journaledOutput(options);
  } catch (error) {
    throw error instanceof CommandError ? goesOnLater(error) : error;
  }
}

/** The file that a link leads to, so that it is written and the link stays; another path as it is. */
function linked(file: string): string {
  if (!lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return file;
  if (existsSync(file)) return realpathSync(file);
  return path.resolve(path.dirname(file), readlinkSync(file));
}

/**
 * What tells apart runs that would not write the same, however and in whatever order their options are written.
 *
 * @throws {CommandError} where the reader's weights cannot be had.
 */
async function keyOf(
  names: readonly string[],
  format: FormatName,
  settings: Settings,
  io: Io,
): Promise<string> {
  const reader = await weightsSum(io.reader(readerOf(settings))).catch((error) => {
    throw new CommandError(`${reasonOf(error)}.`);
  });
  const deciding = Object.entries(settings)
    .filter(([name]) => !SAME_OUTPUT.includes(name as keyof Settings))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = JSON.stringify([version(), reader, io.files.cwd, names, format, deciding]);
  return sha256(plain);
}
