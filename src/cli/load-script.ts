import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/**
 * What a script exports that `scripts/bundle.mjs` built: an expression that is a function of the script's own address and of
 * `require`.
 *
 * Beside it stands, in `FILE.compiled`, what the V8 of the Node that built it made of it: reading that takes a fraction of
 * the time that compiling takes, which modules cannot be spared in Node 20. Another V8, or one with other flags, refuses it, and where it
 * is refused or gone the script is compiled as ever.
 *
 * @throws {Error} where the script cannot be read.
 */
export function loadScript(file: URL): unknown {
  const filename = fileURLToPath(file);
  // Plain ASCII, as bundle.mjs writes it: latin1 takes one byte a character and no decoding.
  const source = readFileSync(file, "latin1");
  const cachedData = compiledFor(filename);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  const run = script.runInThisContext() as (address: string, require: NodeJS.Require) => unknown;
  return run(file.href, createRequire(file));
}

function compiledFor(filename: string): Buffer | null {
  try {
    return readFileSync(`${filename}.compiled`);
  } catch {
    return null;
  }
}
