import { createLazyExtractor, type LazyExtractor } from "../extractor.js";
import { reasonOf } from "../read/reason.js";
import { CommandError } from "./command-error.js";
import type { Io } from "./io.js";
import { extractorOptions, type Settings } from "./settings.js";

/**
 * What reads by these settings.
 *
 * @throws {CommandError} where the accurate reader is asked for and its weights are missing or damaged, or this machine cannot run it.
 */
export async function extractorOf(settings: Settings, io: Io): Promise<LazyExtractor> {
  const options = extractorOptions(settings);
  if (settings.reader !== "accurate") return createLazyExtractor(options);
  try {
    return await createLazyExtractor({ ...options, reader: { weights: await io.weights() } });
  } catch (error) {
    throw new CommandError(`--reader accurate: ${reasonOf(error)}`);
  }
}
