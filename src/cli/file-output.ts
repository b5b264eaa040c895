import { closeSync, openSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { CommandError } from "./command-error.js";
import { attempting, bytesOf, type Output } from "./output.js";
import { type Pack, Packer } from "./packing.js";
import { partOf, putInPlace } from "./part-file.js";

/**
 * A file as output: written beside under a hidden name, and put in its place by `finish`. What is no regular file
 * (`/dev/null`, a named pipe) is written to as it is.
 *
 * @throws {CommandError} where it cannot be written.
 */
export function fileOutput(file: string, pack: Pack | null = null): Output {
  const attempt = attempting(file);
  const part = isSpecial(file) ? null : partOf(file);
  const written = attempt(() => openSync(part ?? file, "w"));
  const packer = new Packer(pack);
  let isEmpty = true;
  const put = (pieces: readonly Uint8Array[]) => {
    for (const piece of pieces) writeFileSync(written, piece);
    if (pieces.length > 0) isEmpty = false;
  };
  return {
    write: async (text) => attempt(() => put(packer.add(bytesOf(text)))),
    finish: () =>
      attempt(() => {
        put(packer.end(isEmpty));
        if (part === null) closeSync(written);
        else putInPlace(written, part, file);
      }),
    abandon: () => {
      closeSync(written);
      if (part !== null) unlinkSync(part);
    },
  };
}

/**
 * True for what is no regular file, such as `/dev/null` or a named pipe.
 *
 * @throws {CommandError} for a folder.
 */
export function isSpecial(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new CommandError(`--output ${file}: is a folder.`);
  return found !== undefined && !found.isFile();
}
