import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { Tag } from "../../src/document/tag.js";
import { extract } from "../../src/index.js";
import { tinyWeights } from "../reader/tiny-weights.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";

const ENTRY = path.join(import.meta.dirname, "../../src/index.ts");

/**
 * Runs code that only has what the JavaScript language itself gives: no process, file, clock of Node's, no DOM.
 *
 * @param globals what a browser gives besides.
 */
async function runBare(code: string, globals: object = {}): Promise<unknown> {
  const context = createContext(
    { answer: undefined, ...globals },
    { codeGeneration: { strings: false, wasm: true } },
  );
  await runInContext(code, context);
  return runInContext("answer", context);
}

describe("the library in a browser bundle", () => {
  let bundle: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      platform: "browser",
      format: "iife",
      globalName: "onrecord",
      logLevel: "error",
    });
    bundle = outputFiles[0]!.text;
  });

  it("reads the same record as in Node", async () => {
    const record = await runBare(`${bundle}
      onrecord.extract(${JSON.stringify(NEWS)}, { id: "a", published: "2026-05-12" })
        .then((record) => { answer = JSON.stringify(record); });`);
    const expected = await extract(NEWS, { id: "a", published: "2026-05-12" });
    expect(record).toBe(JSON.stringify(expected));
    assertRecord(expected, NEWS);
    expect(expected.claims.length).toBeGreaterThan(1);
  });

  it("reads without waiting once it is created", async () => {
    const record = await runBare(`${bundle}
      onrecord.createExtractor({ offsets: "byte" })
        .then((extractor) => { answer = JSON.stringify(extractor.extract(${JSON.stringify(NEWS)})); });`);
    assertRecord(JSON.parse(record as string), NEWS);
  });

  it("asks compromise where the lexicon does not hold a word", async () => {
    const answers = await runBare(`${bundle}
      const run = (_, { unknownWords }) => ["walked", "swiftly"].map((word) => unknownWords.tag(word));
      onrecord.extract("", { stages: [{ name: "asking", reads: [], run }] })
        .then(({ layers }) => { answer = JSON.stringify(layers.asking); });`);
    expect(answers).toBe(JSON.stringify([Tag.VBD, Tag.RB]));
  });

  it("reads with a trained reader too", async () => {
    const { bytes } = tinyWeights();
    const record = await runBare(
      `${bundle}
      const weights = Uint8Array.from(atob(WEIGHTS), (character) => character.charCodeAt(0));
      onrecord.extract(${JSON.stringify(NEWS)}, { reader: { weights } })
        .then((record) => { answer = JSON.stringify(record); });`,
      { atob, TextDecoder, WEIGHTS: Buffer.from(bytes).toString("base64") },
    );
    const expected = await extract(NEWS, { reader: { weights: bytes } });
    expect(record).toBe(JSON.stringify(expected));
    expect(expected).not.toEqual(await extract(NEWS));
  });

  it("notices where the clock or the environment is asked", async () => {
    await expect(runBare("process.env.TZ")).rejects.toThrow("process is not defined");
  });
});
