/**
 * Writes `src/document/record.schema.json` (JSON Schema 2020-12) from the types of `src/document/record.ts`:
 * `npm run build:schema`. A test holds that the committed file is what this prints.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { SCHEMA } from "../src/document/record.js";

const SOURCE = path.join(import.meta.dirname, "../src/document/record.ts");
const TARGET = path.join(import.meta.dirname, "../src/document/record.schema.json");

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** From draft 7, which the generator writes, to 2020-12: `$defs` for definitions, `prefixItems` for tuples. */
function modern(node: Json): Json {
  if (Array.isArray(node)) return node.map(modern);
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).map(([key, value]): [string, Json] => {
    if (key === "$ref" && typeof value === "string")
      return [key, value.replace("#/definitions/", "#/$defs/")];
    if (key === "items" && Array.isArray(value)) return ["prefixItems", modern(value)];
    return [key, modern(value)];
  });
  if (Array.isArray(node.items)) entries.push(["items", false]);
  return Object.fromEntries(entries);
}

/** The schema of a document's record, as text; `#/$defs/ErrorRecord` is that of an input line in error. */
export function buildSchema(): string {
  // Fields may be added within a version, so a reader's copy of the schema must not refuse them.
  const generator = createGenerator({
    path: SOURCE,
    tsconfig: path.join(import.meta.dirname, "../tsconfig.json"),
    skipTypeCheck: true,
    additionalProperties: true,
    topRef: false,
  });
  const record = generator.createSchema("DocumentRecord");
  const error = generator.createSchema("ErrorRecord");
  const { definitions, ...root } = record as { definitions?: { [name: string]: Json } };
  const errorRoot = error as { [key: string]: Json };
  const { $schema: _, definitions: __, ...errorBody } = errorRoot;
  const $defs = modern({ ...definitions, ErrorRecord: errorBody });
  const body = modern(root as { [key: string]: Json }) as { [key: string]: Json };
  const schema = {
    ...body,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA,
    title: "On Record: the record of one document",
    $defs,
  };
  const order = ["$schema", "$id", "title", "description"];
  const sorted = Object.fromEntries(
    Object.entries(schema).sort(([a], [b]) => rank(order, a) - rank(order, b)),
  );
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

const rank = (order: readonly string[], key: string): number =>
  order.includes(key) ? order.indexOf(key) : order.length;

if (process.argv[1] === import.meta.filename) writeFileSync(TARGET, buildSchema());
