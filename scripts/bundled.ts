import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.join(import.meta.dirname, "..");

/**
 * What a module of these lines exports (paths from the root of the repository, or of the checkout at `root`), bundled as the product is: loaders that run TypeScript
 * turn imports into getters, many times slower.
 */
export async function bundled<Exports>(contents: string, root = ROOT): Promise<Exports> {
  const outfile = path.join(root, `dist/bundled-${process.pid}.mjs`);
  await build({
    stdin: { contents, resolveDir: root },
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    supported: { "regexp-unicode-property-escapes": true },
    logLevel: "error",
  });
  const exports = await import(outfile);
  rmSync(outfile);
  return exports;
}
