// Writes what V8 makes of the built script, to be given to it again by src/cli/load-script.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/**
 * Reads a text with the script first, so that what it needs for a text is compiled: V8 compiles functions as they are called.
 *
 * @param file path of the script, as `loadScript` reads it.
 * @param text an article.
 */
export async function compileScript(file, text) {
  const script = new Script(readFileSync(file, "latin1"), { filename: file });
  const run = script.runInThisContext();
  const { createLazyExtractor } = run(pathToFileURL(file).href, createRequire(file));
  const extractor = await createLazyExtractor({ reader: "fast" });
  await extractor.readTogether([{ text }]);
  writeFileSync(`${file}.compiled`, script.createCachedData());
}
