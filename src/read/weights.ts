import { readFile } from "node:fs/promises";
import { reasonOf } from "./reason.js";

const NAME = "weights/accurate.bin";

/**
 * Bytes of the weights file that the package ships: what `createExtractor({ reader: { weights } })` takes.
 *
 * @throws {Error} in one line, where it is not there.
 */
export async function accurateWeights(): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`../../${NAME}`, import.meta.url));
  } catch (error) {
    throw new Error(`${NAME} of the package cannot be read: ${reasonOf(error)}`);
  }
}
