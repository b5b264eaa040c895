import { describe, expect, it } from "vitest";
import type { DocumentRecord } from "../../src/document/record.js";
import { type ClaimFilters, filtersOf, select } from "../../src/select.js";
import { recordOf } from "../support/records.js";

const TEXT =
  'Ann Doyle: "We pay 46 percent\n by May." Annabel Reed says it sank. It is 9 metres deep.';
const MADE = recordOf(TEXT, [
  {
    content: '"We pay 46 percent\n by May."',
    speaker: "Ann Doyle",
    dates: { May: "2026-05" },
    figures: { "46 percent": [46, "percent"] },
    confidence: 0.9,
  },
  { content: "it sank", speaker: "Annabel Reed", type: "indirect", confidence: 0.6 },
  {
    content: "It is 9 metres deep",
    type: "statement",
    figures: { "9 metres": [9, "meter"] },
    confidence: 0.8,
  },
]);
const RECORD: DocumentRecord = {
  ...MADE,
  quotations: [{ start: 11, end: 39, kind: "speech", claim: "c1" }],
};

const kept = (filters: ClaimFilters) =>
  select(RECORD, filtersOf(filters)).record.claims.map(({ id }) => id);

describe("filters", () => {
  it.each<[ClaimFilters, string[]]>([
    [{}, ["c1", "c2", "c3"]],
    [{ type: "direct" }, ["c1"]],
    [{ type: ["indirect", "statement"] }, ["c2", "c3"]],
    [{ act: "assertion" }, ["c1", "c2", "c3"]],
    [{ act: ["denial", "wish"] }, []],
    [{ speaker: "ann" }, ["c1"]],
    [{ speaker: "REED" }, ["c2"]],
    [{ speaker: "Ann  Doyle" }, ["c1"]],
    [{ speaker: "Ann Reed" }, []],
    [{ speaker: /^Ann/ }, ["c1", "c2"]],
    [{ speaker: ["doyle", /reed/i] }, ["c1", "c2"]],
    [{ kind: "person" }, ["c1", "c2"]],
    [{ kind: ["organization", "group"] }, []],
    [{ minConfidence: 0.8 }, ["c1", "c3"]],
    [{ minConfidence: 0 }, ["c1", "c2", "c3"]],
    [{ has: "date" }, ["c1"]],
    [{ has: "figure" }, ["c1", "c3"]],
    [{ has: "quote" }, ["c1"]],
    [{ has: ["figure", "date"] }, ["c1"]],
    [{ grep: "PERCENT BY" }, ["c1"]],
    [{ grep: ".*" }, []],
    [{ type: "direct", has: "figure", speaker: "doyle" }, ["c1"]],
    [{ type: "statement", speaker: "doyle" }, []],
  ])("%j keep %j", (filters, ids) => {
    expect(kept(filters)).toEqual(ids);
  });

  it("leave the rest of the record, but point to no claim that is gone", () => {
    const { record } = select(RECORD, filtersOf({ type: "indirect" }));
    expect(record).toEqual({
      ...RECORD,
      claims: [RECORD.claims[1]],
      quotations: [{ ...RECORD.quotations[0], claim: null }],
    });
    expect(select(RECORD, filtersOf({ type: "direct" })).record.quotations).toEqual(
      RECORD.quotations,
    );
  });

  it("count what each of them left, in their order", () => {
    const filters = filtersOf({ minConfidence: 0.7, type: ["direct", "indirect"], grep: "sank" });
    expect(filters.map(({ name }) => name)).toEqual(["type", "minConfidence", "grep"]);
    expect(select(RECORD, filters).left).toEqual([3, 2, 1, 0]);
  });
});
