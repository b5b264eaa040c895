import { readFileSync } from "node:fs";

/** The JSON Schema of a record, as text. */
export const recordSchema = (): string =>
  readFileSync(new URL("../document/record.schema.json", import.meta.url), "utf8");
