import { readFileSync } from "node:fs";
import { schemaFile } from "../package-files.js";

/** The JSON Schema of a record, as text. */
export const recordSchema = (): string => readFileSync(schemaFile(), "utf8");
