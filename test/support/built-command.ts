import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { afterAll } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");

/**
 * The command as a process of its own runs it: the sources, each file translated, in a folder that is gone after the
 * tests of the file.
 *
 * @param extra modules to stand beside it, by their paths below `dist`.
 * @returns path of the script.
 */
export async function builtCommand(
  extra: { readonly [name: string]: string } = {},
): Promise<string> {
  const cache = path.join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const home = mkdtempSync(path.join(cache, "onrecord-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const sources = readdirSync(path.join(ROOT, "src"), { recursive: true })
    .map(String)
    .filter(
      (name) => name.endsWith(".ts") && !name.startsWith(`reader${path.sep}kernel${path.sep}`),
    );
  await build({
    entryPoints: sources.map((name) => path.join(ROOT, "src", name)),
    outdir: path.join(home, "dist"),
    outbase: path.join(ROOT, "src"),
    format: "esm",
    target: "node20",
    bundle: false,
    logLevel: "error",
  });
  for (const name of ["weights", "bin"]) symlinkSync(path.join(ROOT, name), path.join(home, name));
  copyFileSync(path.join(ROOT, "package.json"), path.join(home, "package.json"));
  const schema = "document/record.schema.json";
  copyFileSync(path.join(ROOT, "src", schema), path.join(home, "dist", schema));
  for (const [name, content] of Object.entries(extra))
    writeFileSync(path.join(home, "dist", name), content);
  const script = path.join(home, "extract.mjs");
  writeFileSync(
    script,
    'import { main } from "./dist/cli/main.js";\nprocess.exitCode = await main(process.argv.slice(2));\n',
  );
  return script;
}
