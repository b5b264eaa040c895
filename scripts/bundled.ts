import { rmSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";

const ROOT = path.join(import.meta.dirname, "..");

/**
 * What a module of these lines exports (paths from the root of the repository, or of the checkout at `root`), bundled as the product is: loaders that run TypeScript
 * turn imports into getters, many times slower. The files stay in `dist` until the process ends.
 */
export async function bundled<Exports>(contents: string, root = ROOT): Promise<Exports> {
  const entry = path.join(root, "bundled.ts");
  const bundle = await rolldown({
    input: entry,
    external: (id) => !id.startsWith(".") && !path.isAbsolute(id),
    platform: "node",
    transform: { target: "node20" },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? contents : null),
      },
    ],
  });
  const dir = path.join(root, "dist");
  const name = `bundled-${process.pid}`;
  const { output } = await bundle.write({
    dir,
    format: "esm",
    entryFileNames: `${name}.mjs`,
    chunkFileNames: `${name}-[hash].mjs`,
  });
  await bundle.close();
  process.once("exit", () => {
    for (const { fileName } of output) rmSync(path.join(dir, fileName), { force: true });
  });
  return import(path.join(dir, `${name}.mjs`));
}
