import { readFileSync } from "node:fs";
import path from "node:path";
import type { AttributionReader } from "../../src/document/layers.js";
import { loadReader } from "../../src/reader/reader.js";

/** The accurate reader with the weights that the package ships. */
export const accurateReader: AttributionReader = await loadReader(
  readFileSync(path.join(import.meta.dirname, "../../weights/accurate.bin")),
);
