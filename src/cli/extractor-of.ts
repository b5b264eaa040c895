import { createLazyExtractor, type LazyExtractor } from "../extractor.js";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import type { Io } from "./io.js";
import { extractorOptions, type Settings } from "./settings.js";

/**
 * What reads by these settings.
 *
 * @throws {CommandError} where the reader's weights are missing or damaged, or this machine cannot run it.
 */
export async function extractorOf(settings: Settings, io: Io): Promise<LazyExtractor> {
  const reader = io.reader(settings.fast ? "fast" : "accurate");
  try {
    return await createLazyExtractor({ ...extractorOptions(settings), reader });
  } catch (error) {
    throw new CommandError(`${reasonOf(error)}.`);
  }
}
