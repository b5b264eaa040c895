import { describe, expect, it } from "vitest";
import type { ClaimRecord, DocumentRecord } from "../../src/document/record.js";
import { type Ranking, rank } from "../../src/select.js";
import { recordOf } from "../support/records.js";

const MADE = recordOf("Rain fell. Snow fell. Hail fell.", [
  { content: "Rain fell", type: "statement" },
  { content: "Snow fell", type: "statement" },
  { content: "Hail fell", type: "statement" },
]);
const WORTH = [0.2, 0.9, 0.5];
const RECORD: DocumentRecord = {
  ...MADE,
  claims: MADE.claims.map((claim, i): ClaimRecord => ({ ...claim, checkworthy: WORTH[i]! })),
  quotations: [{ start: 0, end: 9, kind: "speech", claim: MADE.claims[0]!.id }],
};

describe("ranking", () => {
  it.each<[Ranking, string[]]>([
    [{}, ["Rain fell", "Snow fell", "Hail fell"]],
    [{ sort: "text" }, ["Rain fell", "Snow fell", "Hail fell"]],
    [{ sort: "checkworthy" }, ["Snow fell", "Hail fell", "Rain fell"]],
    [{ sort: "checkworthy", top: 2 }, ["Snow fell", "Hail fell"]],
    [{ top: 1 }, ["Snow fell"]],
    [{ top: 2 }, ["Snow fell", "Hail fell"]],
    [{ top: 9 }, ["Rain fell", "Snow fell", "Hail fell"]],
  ])("%j", (ranking, claims) => {
    expect(rank(RECORD, ranking).claims.map(({ text }) => text)).toEqual(claims);
  });

  it("lets a quotation point to no claim that is gone", () => {
    expect(rank(RECORD, { top: 1 }).quotations[0]!.claim).toBeNull();
    expect(rank(RECORD, { top: 3 }).quotations[0]!.claim).toBe(RECORD.claims[0]!.id);
  });
});
