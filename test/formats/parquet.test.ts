import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { parquet } from "../../src/formats/parquet.js";
import { recordOf } from "../support/records.js";

const OPTIONS = {
  unit: "claim",
  csvRaw: false,
  color: { when: "never", env: {}, isTerminal: false },
  width: 80,
  onlyWithClaims: false,
} as const;

/** The rows of the file that a writer makes of these records. */
async function rowsOf(records: readonly ReturnType<typeof recordOf>[]) {
  const writer = parquet(OPTIONS);
  const pieces = [
    writer.begin(),
    ...records.map((record) => writer.document(record)),
    writer.end(),
  ];
  const file = Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
  const buffer = new Uint8Array(file).buffer;
  return parquetReadObjects({ file: buffer });
}

const TEXT = "“The pier sank in May,” said Ines Quill. It cost £3.";
const record = (id: unknown) =>
  recordOf(
    TEXT,
    [
      {
        content: "“The pier sank in May,”",
        speaker: "Ines Quill",
        role: "mayor",
        dates: { May: "2026-05" },
      },
      { content: "It cost £3.", type: "statement", figures: { "£3": [3, "GBP"] } },
    ],
    id,
  );

describe("parquet", () => {
  it("has a row for each claim", async () => {
    const [first, second, ...more] = await rowsOf([record("a.txt")]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      document_id: "a.txt",
      speaker_name: "Ines Quill",
      role: "mayor",
      text: "“The pier sank in May,”",
      dates: "2026-05",
      start: 0,
      end: 23,
    });
    expect(second).toMatchObject({ speaker_name: null, figures: "3 GBP", type: "statement" });
    expect([first!.figures, second!.dates]).toEqual([null, null]);
  });

  it("has all rows of many row groups, in their order", async () => {
    const rows = await rowsOf(Array.from({ length: 25_000 }, (_, id) => record(id)));
    expect(rows).toHaveLength(50_000);
    expect(rows.every(({ document_id: id }, index) => id === String(index >> 1))).toBe(true);
  });

  it("of nothing is a file without rows", async () => {
    expect(await rowsOf([])).toEqual([]);
  });
});
