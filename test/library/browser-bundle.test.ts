import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { Tag } from "../../src/document/tag.js";
import { extract } from "../../src/index.js";
import { shippedWeights } from "../../src/load-weights.js";
import { tinyWeights } from "../reader/tiny-weights.js";
import { assertRecord } from "../support/assert-record.js";
import { byHeart } from "../support/by-heart.js";
import { NEWS } from "../support/news.js";

const ENTRY = path.join(import.meta.dirname, "../../src/index.ts");

/** What a browser gives besides the language, and the trained reader asks for. */
const BROWSER = { atob, TextDecoder, TextEncoder, URL };

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
  await runInContext(
    `(async () => { ${code} })().catch((error) => { answer = error.message; })`,
    context,
  );
  return runInContext("answer", context);
}

/** `fetch` of a server that has these files. */
function serving(files: { readonly [address: string]: Uint8Array }) {
  return async (address: URL | string) => {
    const found = files[String(address)];
    return {
      ok: found !== undefined,
      status: found ? 200 : 404,
      arrayBuffer: async () =>
        found?.buffer.slice(found.byteOffset, found.byteOffset + found.length),
    };
  };
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

  it("reads the same record as in Node, with a reader of the caller's own", async () => {
    const record = await runBare(
      `${bundle}
      const text = ${JSON.stringify(NEWS)};
      const record = await onrecord.extract(text, { id: "a", published: "2026-05-12", reader });
      answer = JSON.stringify(record);`,
      { reader: byHeart, ...BROWSER },
    );
    const about = { id: "a", published: "2026-05-12", reader: byHeart };
    const expected = await extract(NEWS, about);
    expect(record).toBe(JSON.stringify(expected));
    assertRecord(expected, NEWS);
    expect(expected.claims.length).toBeGreaterThan(1);
  });

  it("reads without waiting once it is created, with the fast reader's weights", async () => {
    const weights = await shippedWeights("fast");
    const record = await runBare(
      `${bundle}
      const extractor = await onrecord.createExtractor({ reader: { weights: "/fast.bin" } });
      answer = JSON.stringify(extractor.extract(${JSON.stringify(NEWS)}));`,
      { fetch: serving({ "/fast.bin": weights }), ...BROWSER },
    );
    expect(record).toBe(JSON.stringify(await extract(NEWS, { reader: "fast" })));
  });

  it("without a trained reader asks for nothing that the language does not give", async () => {
    const record = await runBare(`${bundle}
      const stages = ["dates", "figures", "worthiness"];
      answer = JSON.stringify(await onrecord.extract(${JSON.stringify(NEWS)}, { stages }));`);
    assertRecord(JSON.parse(record as string), NEWS);
    expect(JSON.parse(record as string).figures.length).toBe(2);
  });

  it("asks compromise where the lexicon does not hold a word", async () => {
    const answers = await runBare(`${bundle}
      const run = (_, { unknownWords }) => ["walked", "swiftly"].map((word) => unknownWords.tag(word));
      const { layers } = await onrecord.extract("", { stages: [{ name: "asking", reads: [], run }] });
      answer = JSON.stringify(layers.asking);`);
    expect(answers).toBe(JSON.stringify([Tag.VBD, Tag.RB]));
  });

  it("takes weights as bytes, or from an address, wherever they are", async () => {
    const { bytes } = tinyWeights();
    const expected = JSON.stringify(await extract(NEWS, { reader: { weights: bytes } }));
    const fetch = serving({ "https://news.example/tiny.bin": bytes });
    for (const weights of [
      "Uint8Array.from(atob(WEIGHTS), (character) => character.charCodeAt(0))",
      '"https://news.example/tiny.bin"',
      'new URL("https://news.example/tiny.bin")',
    ]) {
      const record = await runBare(
        `${bundle}
        const reader = { weights: ${weights} };
        answer = JSON.stringify(await onrecord.extract(${JSON.stringify(NEWS)}, { reader }));`,
        { fetch, WEIGHTS: Buffer.from(bytes).toString("base64"), ...BROWSER },
      );
      expect(record).toBe(expected);
    }
  });

  it("says in one line where weights are not", async () => {
    const said = (options: string) =>
      runBare(`${bundle}\nawait onrecord.createExtractor(${options});`, {
        fetch: serving({}),
        ...BROWSER,
      });
    expect(await said('{ reader: { weights: "/fast.bin" } }')).toBe(
      "the reader cannot be loaded: /fast.bin cannot be read (the server answers 404)",
    );
    // a classic script does not know its own address
    expect(await said('{ reader: "fast" }')).toBe(
      "the fast reader cannot be loaded: this bundle does not know where weights/fast.bin is: give its URL or bytes",
    );
  });

  it("notices where the clock or the environment is asked", async () => {
    expect(await runBare("process.env.TZ")).toBe("process is not defined");
  });
});
