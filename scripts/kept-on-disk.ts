import { createHash, type Hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * What `make` makes, kept as JSON in `tmp/FOLDER` by what it depends on: it takes minutes, and is made anew only where that
 * has changed. Delete the folder after a change of what makes it.
 *
 * @param folder within `tmp` of the repository.
 * @param of all that it depends on.
 */
export async function keptOnDisk<T>(
  folder: string,
  of: readonly (string | Uint8Array)[],
  make: () => Promise<T>,
): Promise<T> {
  const hash = of.reduce((sum: Hash, part) => sum.update(part), createHash("sha256")).digest("hex");
  const file = path.join(import.meta.dirname, "../tmp", folder, `${hash}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const made = await make();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(made));
  return made;
}
