import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { buildSchema } from "../../scripts/build-schema.js";
import { SCHEMA } from "../../src/document/record.js";
import { extract } from "../../src/index.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";
import { runCli } from "../support/run-cli.js";

const FILE = new URL("../../src/document/record.schema.json", import.meta.url);
const committed = readFileSync(FILE, "utf8");

describe("the record's schema", () => {
  it("is what the types say", () => {
    const unformatted = `${JSON.stringify(JSON.parse(committed), null, 2)}\n`;
    expect(unformatted, "run npm run build:schema").toBe(buildSchema());
  });

  it("is what `extract schema` prints", async () => {
    const run = await runCli(["schema"], { cwd: "/" });
    expect(run).toEqual({ code: 0, stdout: committed, stderr: "" });
  });

  it("is a sound schema of 2020-12", () => {
    const schema = JSON.parse(committed);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(SCHEMA);
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(JSON.stringify(schema)).not.toContain("definitions");
  });

  it.each([
    ["a field too few", (record: Loose) => delete record.claims],
    ["a field that is not in it", (record: Loose) => Object.assign(record, { extra: 1 })],
    [
      "an unknown type of claim",
      (record: Loose) => Object.assign(record.claims[0], { type: "odd" }),
    ],
    ["a confidence above 1", (record: Loose) => Object.assign(record.claims[0], { confidence: 2 })],
    ["half a sentence", (record: Loose) => Object.assign(record.claims[0], { sentences: [0] })],
    [
      "a third of a sentence",
      (record: Loose) => Object.assign(record.claims[0], { sentences: [0, 0, 0] }),
    ],
    [
      "an offset between characters",
      (record: Loose) => Object.assign(record.sentences[0], { start: 0.5 }),
    ],
    ["a date that is none", (record: Loose) => Object.assign(record, { published: "May" })],
  ])("refuses %s", async (_, spoil) => {
    const record: Loose = JSON.parse(JSON.stringify(await extract(NEWS)));
    assertRecord(record, NEWS);
    spoil(record);
    expect(() => assertRecord(record, NEWS)).toThrow("not by the schema");
  });

  it.each([
    ["a span past the end", (record: Loose) => Object.assign(record.sentences[0], { end: 9999 })],
    ["an id twice", (record: Loose) => record.claims.push(record.claims[0])],
    [
      "a speaker who is not there",
      (record: Loose) => Object.assign(record.claims[0], { speaker: "s99" }),
    ],
    [
      "words that are not the text's",
      (record: Loose) => Object.assign(record.dates[0], { text: "May" }),
    ],
    ["sentences out of order", (record: Loose) => record.sentences.reverse()],
  ])("together with the rules on spans and ids refuses %s", async (_, spoil) => {
    const record: Loose = JSON.parse(JSON.stringify(await extract(NEWS)));
    spoil(record);
    expect(() => assertRecord(record, NEWS)).toThrow("problems in the record");
  });
});

// biome-ignore lint/suspicious/noExplicitAny: the tests take records apart
type Loose = any;
