import { describe, expect, it } from "vitest";
import { createLazyExtractor } from "../../src/extractor.js";
import { createExtractor, extract } from "../../src/index.js";
import { tinyWeights } from "../reader/tiny-weights.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";

const { bytes } = tinyWeights();
const reader = { weights: bytes };

describe("the option reader", () => {
  it("reads the same at once, in one call and lazily", async () => {
    const record = (await createExtractor({ reader })).extract(NEWS);
    assertRecord(record, NEWS);
    expect(record).not.toEqual(await extract(NEWS));
    expect(await extract(NEWS, { reader })).toEqual(record);
    const lazy = await createLazyExtractor({ reader });
    expect((await lazy.read(NEWS)).record).toEqual(record);
  });

  it("fast is what is read where nothing is given", async () => {
    expect(await extract(NEWS, { reader: "fast" })).toEqual(await extract(NEWS));
  });

  it("reads the same whatever was read before", async () => {
    const fresh = JSON.stringify((await createExtractor({ reader })).extract(NEWS));
    const used = await createExtractor({ reader });
    used.extract("The mayor told her of it. ".repeat(2000));
    for (let i = 0; i < 2; i++) expect(JSON.stringify(used.extract(NEWS))).toBe(fresh);
  });

  it.each([["accurate"], [{}], [null], [{ weights: "weights/accurate.bin" }]])(
    "%j is refused",
    async (wrong) => {
      await expect(createExtractor({ reader: wrong as never })).rejects.toThrow(
        new TypeError('reader is neither "fast" nor an object with the bytes of weights'),
      );
    },
  );

  it("with damaged weights is refused before anything is read", async () => {
    const wrong = { reader: { weights: bytes.slice(0, -64) } };
    for (const make of [createExtractor, createLazyExtractor])
      await expect(make(wrong)).rejects.toThrow(new Error("the weights are cut short"));
  });
});
