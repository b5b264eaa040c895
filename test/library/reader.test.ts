import { pathToFileURL } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { createLazyExtractor } from "../../src/extractor.js";
import { createExtractor, extract } from "../../src/index.js";
import type { Selection } from "../../src/select.js";
import { tinyWeights } from "../reader/tiny-weights.js";
import { assertRecord } from "../support/assert-record.js";
import { byHeart } from "../support/by-heart.js";
import { NEWS } from "../support/news.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const { bytes } = tinyWeights();
const reader = { weights: bytes };
const makers = [createExtractor, createLazyExtractor];

describe("the option reader", () => {
  it("reads the same at once, in one call and lazily", async () => {
    const record = (await createExtractor({ reader })).extract(NEWS);
    assertRecord(record, NEWS);
    expect(record).not.toEqual(await extract(NEWS, { reader: byHeart }));
    expect(await extract(NEWS, { reader })).toEqual(record);
    const lazy = await createLazyExtractor({ reader });
    expect(await lazy.readTogether([{ text: NEWS }])).toMatchObject([{ record }]);
  });

  it("takes weights by their bytes, by a URL or by a path", async () => {
    const record = await extract(NEWS, { reader });
    const file = `${temporaryFolder({ "tiny.bin": bytes })}/tiny.bin`;
    const url = pathToFileURL(file);
    const data = `data:application/octet-stream;base64,${Buffer.from(bytes).toString("base64")}`;
    for (const weights of [file, url, url.href, data, new URL(data)])
      expect(await extract(NEWS, { reader: { weights } })).toEqual(record);
  });

  it("may be one of the caller's own, which is asked once a text", async () => {
    const read = vi.fn(byHeart.read);
    const own = await createLazyExtractor({ reader: { name: "mine-2", read } });
    const [selection] = await own.readTogether([{ text: NEWS }]);
    const { record } = selection as Selection;
    assertRecord(record, NEWS);
    expect(record.claims.filter(({ by }) => by === "mine-2/cue")).toHaveLength(4);
    expect(read.mock.calls).toEqual([[NEWS]]);
  });

  it("reads the same whatever was read before", async () => {
    const fresh = JSON.stringify((await createExtractor({ reader })).extract(NEWS));
    const used = await createExtractor({ reader });
    used.extract("The mayor told her of it. ".repeat(2000));
    for (let i = 0; i < 2; i++) expect(JSON.stringify(used.extract(NEWS))).toBe(fresh);
  });

  it.each([["lexicon"], ["toString"], [{}], [null], [5], [{ weights: 5 }], [[]]])(
    "%j is refused",
    async (wrong) => {
      for (const make of makers)
        await expect(make({ reader: wrong as never })).rejects.toThrow(
          new TypeError(
            'reader is none of "accurate", "fast", "auto", nor an object with the bytes or URL of weights',
          ),
        );
    },
  );

  it.each([
    ["damaged", bytes.slice(0, -64), "the weights are cut short"],
    [
      "missing",
      "/nowhere/fast.bin",
      /^the reader cannot be loaded: \/nowhere\/fast\.bin cannot be read \(ENOENT.*\)$/,
    ],
  ])("with %s weights is refused before anything is read", async (_, weights, why) => {
    for (const make of makers) await expect(make({ reader: { weights } })).rejects.toThrow(why);
  });

  it("is loaded only where the stages that run want it", async () => {
    const unwanted = { weights: "/nowhere/fast.bin" };
    const record = await extract(NEWS, { reader: unwanted, stages: ["dates", "figures"] });
    expect(record.dates.length).toBeGreaterThan(0);
    const none = { name: "attributions", reads: [], run: () => [] };
    await expect(extract(NEWS, { reader: unwanted, stages: ["claims"] })).rejects.toThrow("ENOENT");
    expect((await extract(NEWS, { reader: unwanted, stages: ["claims", none] })).speakers).toEqual(
      [],
    );
  });
});

describe.each([
  ["accurate", /^accurate-\d+\/\w+/],
  ["fast", /^fast-\d+\/\w+/],
  ["auto", /^auto:(?:accurate|fast)-\d+\/\w+/],
] as const)("the %s reader of the package", (name, by) => {
  it("reads who said what, and names itself and its version", async () => {
    const record = await extract(NEWS, { reader: name });
    assertRecord(record, NEWS);
    const own = record.claims.filter((claim) => by.test(claim.by));
    const speakers = own.map(
      ({ speaker }) => record.speakers.find(({ id }) => id === speaker)?.name,
    );
    expect(speakers).toContain("Ann Doyle");
    expect(speakers).toContain("Bob Reed");
  });
});

it("the accurate reader is what reads where nothing is given", async () => {
  expect(await extract(NEWS)).toEqual(await extract(NEWS, { reader: "accurate" }));
});
