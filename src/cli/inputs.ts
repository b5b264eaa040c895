import { sourcesOf } from "../read/arguments.js";
import { filesFrom } from "../read/files-from.js";
import type { Unreadable } from "../read/item.js";
import { reasonOf } from "../read/reason.js";
import type { Source } from "../read/source.js";
import { CommandError, UsageError } from "./command-error.js";
import type { Io } from "./io.js";
import type { Settings } from "./settings.js";

/** What is to be read: a file, standard input, or what could not be found. */
export type Input = Source | Unreadable;

export const isSource = (input: Input): input is Source => !("kind" in input);

/**
 * What the arguments and the list of `--files-from` name; standard input where nothing does.
 *
 * @throws {CommandError} where there is no input, or the list cannot be read.
 */
export async function inputsOf(
  names: readonly string[],
  settings: Settings,
  io: Io,
): Promise<readonly Input[]> {
  const { filesFrom: list } = settings;
  if (settings.null && list === undefined)
    throw new UsageError("--null says how names of --files-from end, which is not given.");
  if (names.length === 0 && list === undefined && io.stdin.isTTY)
    throw new UsageError("there is no input: name a file or a folder, or pipe text in.");
  if (list === undefined) return sourcesOf(names.length > 0 ? names : ["-"], io.files);
  if (list === "-" && names.includes("-"))
    throw new UsageError("standard input cannot be both an input and the list of --files-from.");
  try {
    const listed = await filesFrom(list, settings.null ?? false, io);
    return await sourcesOf([...names, ...listed], io.files);
  } catch (error) {
    throw new CommandError(`--files-from ${list}: ${reasonOf(error)}.`);
  }
}

/** Bytes of each input from one on, as it lies on the disk; null where nobody knows. */
export async function sizesFrom(
  inputs: readonly Input[],
  at: number,
  io: Io,
): Promise<(number | null)[]> {
  const sizes: (number | null)[] = [];
  for (const input of inputs.slice(at)) {
    // A file that cannot be asked cannot be read either.
    if (!isSource(input)) sizes.push(0);
    else if (input.stdin) sizes.push(io.stdinBytes());
    else sizes.push(await io.files.size(input.name).catch(() => 0));
  }
  return sizes;
}
