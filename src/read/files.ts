import { createReadStream } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";

/** What reading asks of the file system; paths are as the user wrote them. */
export interface Files {
  /** What stands at the path, links followed; null where nothing does. */
  kindOf(path: string): Promise<"file" | "folder" | null>;
  /** Names in a folder, in no order. */
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
    list: async (name) =>
      (await readdir(at(name), { withFileTypes: true })).map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
      })),
    size: async (name) => (await stat(at(name))).size,
    bytes: (name) => readFile(at(name)),
    stream: (name) => createReadStream(at(name), { highWaterMark: 1 << 18 }),
    identity: (name) => realpath(at(name)).catch(() => null),
  };
}
