import { describe, expect, it, vi } from "vitest";
import type { UnknownWords } from "../../src/document/layers.js";
import { Tag } from "../../src/document/tag.js";
import { createLazyExtractor } from "../../src/extractor.js";
import { type AnyStage, createExtractor, extract, stageNames } from "../../src/index.js";
import type { Selection } from "../../src/select.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";

const ABOUT = { id: "a", title: "A bridge", published: "2026-05-12" };
/** Holds a word that no lexicon holds, where the words around it do not tell what it is. */
const ODD = `Quop quop quop. "Few quop it," said Ann Doyle. He will quop quop.`;

describe("createExtractor and extract", () => {
  it("give the same record, one at once and one in one call", async () => {
    const extractor = await createExtractor();
    const record = extractor.extract(NEWS, ABOUT);
    assertRecord(record, NEWS);
    expect(record).toMatchObject({ ...ABOUT, publishedFrom: "given", offsets: "utf-16" });
    expect(record.claims.length).toBeGreaterThan(1);
    expect(await extract(NEWS, ABOUT)).toEqual(record);
  });

  it("leave the id null and the text out where none is asked for", async () => {
    const record = await extract(NEWS);
    expect(record.id).toBeNull();
    expect(record).not.toHaveProperty("text");
  });

  it("give the text back unaltered", async () => {
    const text = `\ufeff"One\0 \ud800 boat\r\n sank," \u202esaid\u202c Ann\fDoyle.\r`;
    const record = await extract(text, { withText: true });
    expect(record.text).toBe(text);
    assertRecord(record, text);
  });

  it.each(["", " ", "\n", "\0", "\ud800", '"', "”", ".", "1 1 1 1", "\u202e\u202c"])(
    "read %j",
    async (text) => {
      assertRecord(await extract(text), text);
    },
  );

  it("read the same whatever was read before", async () => {
    const fresh = JSON.stringify((await createExtractor()).extract(NEWS, ABOUT));
    const used = await createExtractor();
    used.extract(ODD);
    used.extract("He said so.");
    expect(JSON.stringify(used.extract(NEWS, ABOUT))).toBe(fresh);
    expect(JSON.stringify(used.extract(NEWS, ABOUT))).toBe(fresh);
  });

  it("give the same records of texts that are read together, in their order", async () => {
    const extractor = await createExtractor({ reader: "fast" });
    const texts = [NEWS, "", ODD, NEWS.repeat(40), ...Array.from({ length: 12 }, () => ODD), NEWS];
    const together = extractor.extractAll(
      texts.map((text, id) => ({ text, id, published: "2026-05-12" })),
    );
    expect([...together]).toEqual(
      texts.map((text, id) => extractor.extract(text, { id, published: "2026-05-12" })),
    );
  });

  it("read no more texts at once than are soon wanted, and refuse one when its turn has come", async () => {
    const extractor = await createExtractor({ reader: "fast" });
    let taken = 0;
    function* texts() {
      for (;;) {
        taken++;
        yield { text: taken === 30 ? (5 as never) : NEWS };
      }
    }
    const records = extractor.extractAll(texts());
    records.next();
    expect(taken * NEWS.length).toBeLessThan(40_000);
    expect(() => [...records]).toThrow(TypeError);
  });

  it.each([
    ["a text that is none", 5, {}, TypeError],
    ["a title that is none", NEWS, { title: 5 }, TypeError],
    ["a date that is none", NEWS, { published: "12 May 2026" }, RangeError],
    ["a day that does not exist", NEWS, { published: "2026-02-29" }, RangeError],
  ])("refuse %s", async (_, text, about, error) => {
    await expect(extract(text as string, about as object)).rejects.toThrow(error as never);
  });
});

/** Asks about words, and puts the answers into the record. */
const asking: AnyStage = {
  name: "asking",
  reads: ["tokens"],
  run: (_, { unknownWords }) => ["walked", "swiftly"].map((word) => unknownWords.tag(word)),
};

describe("words that the lexicon does not hold", () => {
  const lazily = async (texts: readonly string[]) => {
    const extractor = await createLazyExtractor({ stages: [...stageNames, asking] });
    const records: unknown[] = [];
    for (const text of texts)
      for (const read of await extractor.readTogether([{ text }, { text: NEWS }]))
        records.push((read as Selection).record);
    return records.filter((_, index) => index % 2 === 0);
  };

  it("read the same whether compromise was there from the start or loaded when asked", async () => {
    const extractor = await createExtractor({ stages: [...stageNames, asking] });
    const texts = [NEWS, ODD, NEWS];
    expect(await lazily(texts)).toEqual(texts.map((text) => extractor.extract(text)));
  });

  it("are asked of the caller's own object, and of nobody where that is false", async () => {
    const tag = vi.fn<UnknownWords["tag"]>(() => Tag.NONE);
    const own = await extract(ODD, { unknownWords: { tag } });
    expect(tag.mock.calls.flat()).toContain("quop");
    expect(await extract(ODD, { unknownWords: false })).toEqual(own);
    const answers = async (unknownWords: boolean) =>
      (await extract(ODD, { unknownWords, stages: [asking] })).layers?.asking;
    expect(await answers(true)).toEqual([Tag.VBD, Tag.RB]);
    expect(await answers(false)).toEqual([Tag.NONE, Tag.NONE]);
  });
});

describe("stages", () => {
  it("run as chosen, with what they read", async () => {
    const record = await extract(NEWS, { stages: ["dates"] });
    expect(record.dates).toEqual((await extract(NEWS)).dates);
    expect(record.dates.length).toBeGreaterThan(0);
    expect([record.claims, record.figures]).toEqual([[], []]);
  });

  it("may be the caller's own, which comes last and writes a layer of its own", async () => {
    const shouting: AnyStage = {
      name: "shouting",
      reads: ["tokens", "claims"],
      run: ({ tokens, claims }) => [tokens.length > 10, claims.length],
    };
    const record = await extract(NEWS, { stages: [...stageNames, shouting] });
    const { layers, ...rest } = record;
    expect(layers).toEqual({ shouting: [true, rest.claims.length] });
    expect(rest).toEqual(await extract(NEWS));
    assertRecord(record, NEWS);
  });

  it("of a built-in one's name take its place", async () => {
    const none: AnyStage = { name: "quotations", reads: [], run: () => [] };
    const record = await extract(NEWS, { stages: [...stageNames, none] });
    expect(record.quotations).toEqual([]);
    expect(record.claims.filter(({ type }) => type === "direct")).toEqual([]);
  });

  it("that do not exist are named", async () => {
    const wrong = { stages: ["claim"] as never };
    await expect(extract(NEWS, wrong)).rejects.toThrow("no stage is named claim");
    await expect(createExtractor(wrong)).rejects.toThrow("no stage is named claim");
  });
});
