import { createReadStream, type Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** What reading asks of the file system; paths are as the user wrote them. */
export interface Files {
  /** What stands at the path, links followed; null where nothing does. */
  kindOf(path: string): Promise<"file" | "folder" | null>;
  /**
   * Names of the files and folders in a folder, in no order. Links to folders are left out, and what is neither: opening a named
   * pipe would wait for whoever writes it.
   */
  list(path: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  /** How many bytes a file holds. */
  size(path: string): Promise<number>;
  bytes(path: string): Promise<Uint8Array>;
  stream(path: string): AsyncIterable<Uint8Array>;
  /** One name for all ways of naming a file that exists; null for others. */
  identity(path: string): Promise<string | null>;
  /** Absolute path of the folder that relative paths start from. */
  readonly cwd: string;
}

/** The machine's own files, with relative paths starting from `cwd`. */
export function nodeFiles(cwd: string): Files {
  const at = (name: string) => path.resolve(cwd, name);
  return {
    cwd,
    kindOf: (name) =>
      stat(at(name)).then(
        (found) => (found.isDirectory() ? "folder" : "file"),
        (error) => {
          if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
          throw error;
        },
      ),
    list: async (folder) => {
      const found: { readonly name: string; readonly isFolder: boolean }[] = [];
      for (const entry of await readdir(at(folder), { withFileTypes: true })) {
        const { name } = entry;
        const isFolder = entry.isDirectory();
        if (isFolder || entry.isFile() || (await isLinkToFile(entry, path.join(at(folder), name))))
          found.push({ name, isFolder });
      }
      return found;
    },
    size: async (name) => (await stat(at(name))).size,
    bytes: (name) => readFile(at(name)),
    stream: (name) => createReadStream(at(name), { highWaterMark: 1 << 18 }),
    identity: (name) => realpath(at(name)).catch(() => null),
  };
}

/** True also for a link that leads nowhere: it is named as what cannot be read. */
const isLinkToFile = async (entry: Dirent, file: string): Promise<boolean> =>
  entry.isSymbolicLink() &&
  stat(file).then(
    (found) => found.isFile(),
    () => true,
  );
