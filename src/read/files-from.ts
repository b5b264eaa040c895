import { collected } from "./collected.js";
import { decode } from "./decode.js";
import type { Origins } from "./source.js";
import { unpacked } from "./unpack.js";

/**
 * The names in a list, one a line or each ended by a NUL; empty ones are left out.
 *
 * @param name the list's path; `-` is standard input.
 * @throws {Error} where it cannot be read.
 */
export async function filesFrom(
  name: string,
  endedByNull: boolean,
  { files, stdin }: Origins,
): Promise<string[]> {
  const { text } = decode(await collected(unpacked(name === "-" ? stdin : files.stream(name))));
  if (!endedByNull && text.includes("\0"))
    throw new Error("it holds a NUL: add --null (-0) where names end with one");
  return text.split(endedByNull ? "\0" : /\r?\n/).filter((line) => line !== "");
}
