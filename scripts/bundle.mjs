// Puts the library, the command and its workers into few files, which start in less than half the time of the 350 modules
// that they are written in. All stand in dist itself, one folder below the package's, as src/package-files.ts needs it.
//
// What the command and its workers read texts with is a script of its own, since V8 can be given what it compiled of a
// script before, and in Node 20 of no module (src/cli/load-script.ts).
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { compileScript } from "./compile-script.mjs";

const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const INPUT = {
  external: (id) => !id.startsWith(".") && !path.isAbsolute(id),
  platform: "node",
  transform: { target: "node20" },
};
const OUTPUT = { dir: at("dist"), comments: false };

/** The command's import of the library is a script instead. */
const readerAsScript = {
  name: "reader-as-script",
  resolveId: (source, importer) =>
    source === "../extractor.js" && importer === at("src/cli/extractor-of.ts")
      ? "\0extractor"
      : null,
  load: (id) =>
    id === "\0extractor"
      ? `
        import { loadScript } from ${JSON.stringify(at("src/cli/load-script.ts"))};
        export const { createLazyExtractor } = loadScript(new URL("./extractor.cjs", import.meta.url));`
      : null,
};

/** What the command has shared with its first file, which has no more than `--version` needs: one file more to open, not one for each. */
const START = {
  name: "start",
  test: /\/src\/(cli\/(command-error|exit-code|output|version)|formats\/visible|read\/(decode|reason))\.ts$/,
  minShareCount: 2,
};

/** The files of one bundle, as { fileName, code }. */
async function filesOf(input, output) {
  const bundle = await rolldown({ ...INPUT, ...input });
  const { output: files } = await bundle.generate({ ...OUTPUT, ...output });
  await bundle.close();
  return files;
}

/** Each by itself: what they share would else stand in many small files, each of which takes its time to find and open. */
const modules = await Promise.all(
  [
    { index: at("src/index.ts") },
    { main: at("src/cli/main.ts") },
    { worker: at("src/cli/worker.ts") },
  ].map((input) =>
    filesOf(
      { input, plugins: [readerAsScript] },
      { format: "esm", codeSplitting: { groups: [START] } },
    ),
  ),
);
const script = await filesOf(
  {
    input: { extractor: at("src/extractor.ts") },
    transform: { ...INPUT.transform, define: { "import.meta.url": "address" } },
  },
  {
    format: "cjs",
    entryFileNames: "[name].cjs",
    // a script that V8 was given compiled has no import() in Node 20; compromise for `require` is one file besides, not hundreds
    codeSplitting: false,
    dynamicImportInCjs: false,
    postBanner:
      "(function (address, require) {\nconst module = { exports: {} }, exports = module.exports;",
    postFooter: "return module.exports;\n})",
  },
);

// Plain ASCII: V8 reads a file that has anything else as UTF-16, which takes longer at each start. In strings and regular
// expressions, where alone it stands, the same escapes do.
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
for (const { fileName, code } of [...modules, script].flat())
  writeFileSync(at(`dist/${fileName}`), inAscii(code));

const text = readFileSync(at("fixtures/articles/wire.txt"), "utf8");
await compileScript(at("dist/extractor.cjs"), text);
