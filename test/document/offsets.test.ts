import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offsetsIn } from "../../src/document/offsets.js";
import { extract, type OffsetUnit } from "../../src/index.js";
import { assertRecord } from "../support/assert-record.js";
import { NEWS } from "../support/news.js";

const texts = fc
  .array(fc.string({ unit: fc.constantFrom("a", "é", "€", "😀", "\0", "\n"), maxLength: 900 }))
  .map((parts) => parts.join(" "));

describe("offsets", () => {
  it.each([
    ["a€😀é", "utf-16", [0, 1, 2, 4, 5]],
    ["a€😀é", "code-point", [0, 1, 2, 3, 4]],
    ["a€😀é", "byte", [0, 1, 4, 8, 10]],
    ["\ud800a", "byte", [0, 3, 4]],
    ["\udc00\ud800", "code-point", [0, 1, 2]],
    ["", "byte", [0]],
  ] as const)("in %j count %s", (text, unit, expected) => {
    const count = offsetsIn(text, unit);
    const ends = [0];
    for (const { length } of Array.from(text)) ends.push(ends.at(-1)! + length);
    expect(ends.map(count)).toEqual(expected);
  });

  it("of whole texts are their lengths, and never go back", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(offsetsIn(text, "byte")(text.length)).toBe(Buffer.byteLength(text));
        expect(offsetsIn(text, "code-point")(text.length)).toBe(Array.from(text).length);
        const count = offsetsIn(text, "byte");
        for (let at = 1; at <= text.length; at++)
          expect(count(at)).toBeGreaterThanOrEqual(count(at - 1));
      }),
      { numRuns: 50 },
    );
  });

  it.each(["utf-16", "code-point", "byte"] as OffsetUnit[])(
    "of a record hold in %s",
    async (offsets) => {
      const record = await extract(NEWS, { offsets });
      expect(record.offsets).toBe(offsets);
      assertRecord(record, NEWS);
    },
  );
});
