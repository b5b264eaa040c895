import { readFile } from "node:fs/promises";

const FILE = new URL("../../weights/accurate.bin", import.meta.url);

/** Bytes of the weights file that the package ships: what `createExtractor({ reader: { weights } })` takes. */
export const accurateWeights = (): Promise<Uint8Array> => readFile(FILE);
