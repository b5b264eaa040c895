// Copies what the compiler leaves behind: data files that the package reads or exports.
import { copyFileSync, existsSync } from "node:fs";

const schema = new URL("../src/document/record.schema.json", import.meta.url);
if (existsSync(schema))
  copyFileSync(schema, new URL("../dist/document/record.schema.json", import.meta.url));
