import type { Files } from "./files.js";
import type { Unreadable } from "./item.js";
import { reasonOf } from "./reason.js";
import { unpackedName } from "./unpack.js";

/** File names that are read where a folder is given, also packed (`.gz`, `.zst`); a file named by itself may have any name. */
export const TEXT_NAMES = [".txt", ".text", ".md", ".markdown", ".jsonl", ".ndjson"] as const;

const isTextName = (name: string): boolean => TEXT_NAMES.some((ending) => name.endsWith(ending));

/**
 * Paths of the text files below a folder, in the order of their code units, folder by folder. Hidden files and folders
 * are left out, links to folders are not followed. A folder that cannot be listed is named in its place.
 */
export async function textFiles(folder: string, files: Files): Promise<(string | Unreadable)[]> {
  const found: (string | Unreadable)[] = [];
  try {
    const entries = [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, isFolder } of entries) {
      if (name.startsWith(".")) continue;
      const path = folder.endsWith("/") ? folder + name : `${folder}/${name}`;
      // One by one: a spread of a great many would overflow the stack.
      if (isFolder) for (const inner of await textFiles(path, files)) found.push(inner);
      else if (isTextName(unpackedName(name).toLowerCase())) found.push(path);
    }
  } catch (error) {
    found.push({ kind: "unreadable", message: reasonOf(error), from: folder });
  }
  return found;
}
