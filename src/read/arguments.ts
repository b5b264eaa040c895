import { isAbsolute, resolve } from "node:path";
import type { Files } from "./files.js";
import { TEXT_NAMES, textFiles } from "./folder.js";
import type { Unreadable } from "./item.js";
import { reasonOf } from "./reason.js";
import type { Source } from "./source.js";

/**
 * What the arguments name: files, the text files of folders, the files that patterns match, `-` for standard input.
 *
 * @returns in the order of the arguments; what a folder or pattern stands for in the order of code units.
 */
export async function sourcesOf(
  names: readonly string[],
  files: Files,
): Promise<readonly (Source | Unreadable)[]> {
  const found: (Source | Unreadable)[] = [];
  for (const name of names)
    for (const source of await sourcesOfOne(name, files)) found.push(source);
  return found;
}

async function sourcesOfOne(name: string, files: Files): Promise<readonly (Source | Unreadable)[]> {
  if (name === "-") return [{ name, stdin: true }];
  // The path of no name would be the folder that paths start from: a variable that is not set must not read that.
  if (name === "") return [unreadable(name, "the name is empty")];
  try {
    const kind = await files.kindOf(name);
    if (kind === "file") return [{ name, stdin: false }];
    const paths = kind === "folder" ? await textFiles(name, files) : await matches(name, files);
    if (paths.length > 0)
      return paths.map((path) => (typeof path === "string" ? { name: path, stdin: false } : path));
    return [unreadable(name, emptyReason(kind, name))];
  } catch (error) {
    return [unreadable(name, reasonOf(error))];
  }
}

const unreadable = (from: string, message: string): Unreadable => ({
  kind: "unreadable",
  message,
  from,
});

function emptyReason(kind: "folder" | null, name: string): string {
  if (kind === "folder") return `no text files in this folder (${TEXT_NAMES.join(", ")})`;
  return isPattern(name) ? "no file matches this pattern" : "no such file or folder";
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : 1);

const isPattern = (name: string): boolean => /[*?[\]{}()!]/.test(name);

/** Each file once, though links may lead to it in several ways: by the way without links where there is one. */
async function matches(name: string, files: Files): Promise<string[]> {
  if (!isPattern(name)) return [];
  const { glob } = await import("tinyglobby");
  const found = await glob(name, {
    cwd: files.cwd,
    expandDirectories: false,
    absolute: isAbsolute(name),
  });
  const known = new Map<string | null, string>();
  for (const path of found.sort(byCodeUnits)) {
    const identity = await files.identity(path);
    if (!known.has(identity) || resolve(files.cwd, path) === identity) known.set(identity, path);
  }
  return [...known.values()].sort(byCodeUnits);
}
