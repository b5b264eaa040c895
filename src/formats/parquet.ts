import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ClaimRow } from "./claim-row.js";
import { claimRows, figureLabel } from "./claim-row.js";
import type { Format } from "./format.js";

/** Rows that are kept in memory and written together, as one row group. */
const GROUP = 20_000;

type Kind = "STRING" | "DOUBLE" | "INT32";
type Cell = string | number | null;

/** Columns by their names, each with its type and what stands in it; lists are joined as in csv, an empty one is null. */
const COLUMNS: readonly (readonly [string, Kind, (row: ClaimRow) => Cell])[] = [
  ["document_id", "STRING", ({ documentId }) => idText(documentId)],
  ["claim_id", "STRING", (row) => row.claimId],
  ["type", "STRING", (row) => row.type],
  ["speaker_name", "STRING", (row) => row.speakerName],
  ["speaker_kind", "STRING", (row) => row.speakerKind],
  ["role", "STRING", (row) => row.role],
  ["cue", "STRING", (row) => row.cue],
  ["addressee", "STRING", (row) => row.addressee],
  ["said_on", "STRING", (row) => row.saidOn],
  ["text", "STRING", (row) => row.text],
  ["dates", "STRING", ({ dates }) => dates.join("; ") || null],
  [
    "figures",
    "STRING",
    ({ figures }) => figures.map((figure) => figureLabel(figure)).join("; ") || null,
  ],
  ["checkworthy", "DOUBLE", (row) => row.checkworthy],
  ["confidence", "DOUBLE", (row) => row.confidence],
  ["paragraph", "INT32", (row) => row.paragraph],
  ["sentence", "INT32", (row) => row.sentence],
  ["start", "INT32", (row) => row.start],
  ["end", "INT32", (row) => row.end],
];

/** Parquet, compressed by Snappy: one row a claim, whatever the unit; a line that could not be read has no row. */
export const parquet: Format = () => {
  const bytes = new Taken();
  const writer = new ParquetWriter({
    writer: bytes,
    createdBy: "onrecord",
    schema: [
      { name: "claims", num_children: COLUMNS.length },
      ...COLUMNS.map(([name, kind]) => ({
        name,
        repetition_type: "OPTIONAL" as const,
        ...(kind === "STRING"
          ? { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const }
          : { type: kind }),
      })),
    ],
  });
  let rows: ClaimRow[] = [];
  const group = (): Uint8Array => {
    if (rows.length > 0)
      writer.write({
        columnData: COLUMNS.map(([name, , value]) => ({ name, data: rows.map(value) })),
        rowGroupSize: rows.length,
      });
    rows = [];
    return bytes.take();
  };
  return {
    begin: () => bytes.take(),
    document: (record) => {
      for (const row of claimRows(record)) rows.push(row);
      return rows.length >= GROUP ? group() : "";
    },
    error: () => "",
    end: () => {
      const last = group();
      writer.finish();
      const foot = bytes.take();
      const whole = new Uint8Array(last.length + foot.length);
      whole.set(last);
      whole.set(foot, last.length);
      return whole;
    },
  };
};

const idText = (id: unknown): Cell =>
  id === null || typeof id === "string" ? id : JSON.stringify(id);

/** Bytes that are taken away as they come, so that only a row group is in memory; offsets count all of them. */
class Taken extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }

  override finish(): void {}
}
