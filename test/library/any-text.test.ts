/** Whatever the text, there is a record, and it holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OFFSET_UNITS } from "../../src/document/record.js";
import { createExtractor } from "../../src/index.js";
import { assertRecord } from "../support/assert-record.js";

const WORDS =
  `said says told told reporters according to denied that he she they who which the a of in on at by and but not no
  Mayor Ann Doyle Bob Reed Dr. Mr. U.S. Inc. council police report Monday May 11 2027 11/5/2027 last week year ago
  $3.5 million £1.2m 46 percent 35-year-old 1,200 3-1 half dozen first between 5 km/h asked promised called warned
  “ ” " ' ‘ ’ « » ( ) [ ] , . ; : ? ! … — – - -- ... \0 \u001b \u202e \u200f \ufeff \ud800 \udc00 😀
  café Q: A: DOYLE: By (AP) * • | < > & @ # http://a.example/b?c=d a@b.example --- === 1. 2) I i`.split(
    /\s+/,
  );

const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "", "\n", "\n\n")), {
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(""));

describe("any text", async () => {
  const extractors = await Promise.all(
    OFFSET_UNITS.map((offsets) => createExtractor({ offsets, reader: "fast" })),
  );

  it("of news words has a record that holds, in every unit of offsets", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, "2026-05-12"), (text, published) => {
        for (const { extract } of extractors) assertRecord(extract(text, { published }), text);
      }),
      { numRuns: 400 },
    );
  });

  it("of any characters has one too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        for (const { extract } of extractors) assertRecord(extract(text), text);
      }),
      { numRuns: 200 },
    );
  });

  it("is read alike twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [first] = extractors;
        expect(JSON.stringify(first!.extract(text))).toBe(JSON.stringify(first!.extract(text)));
      }),
      { numRuns: 100 },
    );
  });
});
