import path from "node:path";
import type { ReaderChoice } from "../choose-reader.js";
import { createLazyExtractor, type LazyExtractor } from "../extractor.js";
import { reasonOf } from "../read/reason.js";
import { cached } from "./cache.js";
import { CommandError } from "./command-error.js";
import { extractorOptions, type Settings } from "./settings.js";
import { version } from "./version.js";
import { weightsSum } from "./weights-sum.js";

/**
 * What reads by these settings.
 *
 * @param reader what it reads with.
 * @param cwd folder that the cache's path starts from.
 * @throws {CommandError} where the reader's weights are missing or damaged, or this machine cannot run it.
 */
export async function extractorOf(
  settings: Settings,
  reader: ReaderChoice,
  cwd: string,
): Promise<LazyExtractor> {
  const options = extractorOptions(settings);
  try {
    const extractor = await createLazyExtractor({ ...options, reader });
    if (settings.cache === undefined) return extractor;
    const given = {
      ...options,
      title: null,
      published: null,
      version: version(),
      reader: await weightsSum(reader),
    };
    return cached(extractor, path.resolve(cwd, settings.cache), JSON.stringify(given));
  } catch (error) {
    throw new CommandError(`${reasonOf(error)}.`);
  }
}
