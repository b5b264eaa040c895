// Puts the library, the command and its workers into few files, which start in less than half the time of the 350 modules
// that they are written in. All stand in dist itself, one folder below the package's, as src/package-files.ts needs it.
//
// What the command and its workers read texts with is a script of its own, since V8 can be given what it compiled of a
// script before, and in Node 20 of no module (src/cli/load-script.ts).
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileScript } from "./compile-script.mjs";

const at = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const SHARED = {
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  // else `/^\p{L}/u` becomes `new RegExp(…)`, made anew at each call
  supported: { "regexp-unicode-property-escapes": true },
  logLevel: "warning",
  write: false,
};

/** The command's import of the library is a script instead. */
const readerAsScript = {
  name: "reader-as-script",
  setup({ onResolve, onLoad }) {
    const importer = at("src/cli/extractor-of.ts");
    onResolve({ filter: /^\.\.\/extractor\.js$/ }, (args) =>
      args.importer === importer ? { path: "extractor", namespace: "script" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "script" }, () => ({
      contents: `
        import { loadScript } from "./load-script.js";
        export const { createLazyExtractor } = loadScript(new URL("./extractor.cjs", import.meta.url));`,
      resolveDir: path.dirname(importer),
    }));
  },
};

/** Each by itself: what they share would else stand in many small files, each of which takes its time to find and open. */
const modules = await Promise.all(
  [
    { index: at("src/index.ts") },
    { main: at("src/cli/main.ts") },
    { worker: at("src/cli/worker.ts") },
  ].map((entryPoints) =>
    build({
      ...SHARED,
      entryPoints,
      outdir: at("dist"),
      splitting: true,
      format: "esm",
      plugins: [readerAsScript],
    }),
  ),
);
const script = await build({
  ...SHARED,
  entryPoints: { extractor: at("src/extractor.ts") },
  outdir: at("dist"),
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  // a script that V8 was given compiled has no import() in Node 20; compromise for `require` is one file besides, not hundreds
  supported: { ...SHARED.supported, "dynamic-import": false },
  define: { "import.meta.url": "address" },
  banner: { js: '(function (address, require) {\n"use strict";\nconst module = { exports: {} };' },
  footer: { js: "return module.exports;\n})" },
});

// Plain ASCII: V8 reads a file that has anything else as UTF-16, which takes longer at each start. esbuild escapes what stands
// in strings; what is left stands in regular expressions and comments, where the same escapes do.
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
for (const { outputFiles } of [...modules, script])
  for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text));

const text = readFileSync(at("fixtures/articles/wire.txt"), "utf8");
await compileScript(at("dist/extractor.cjs"), text);
