import { type Options, stringify } from "csv-stringify/sync";
import type { DocumentRecord } from "../document/record.js";
import { CLAIM_COLUMNS, claimRows, figureLabel, type RowFigure } from "./claim-row.js";
import { DOCUMENT_COLUMNS } from "./document-row.js";
import type { Format } from "./format.js";
import { visible } from "./visible.js";

type Cell = string | number | null;

interface Layout {
  readonly shape: Options;
  readonly clean: (cell: Cell) => Cell;
}

const LAYOUTS: Readonly<Record<"csv" | "tsv", Layout>> = {
  csv: { shape: { record_delimiter: "\r\n", quoted_match: /[\r\n]/ }, clean: (cell) => cell },
  tsv: {
    shape: { delimiter: "\t", quote: false },
    clean: (cell) => (typeof cell === "string" ? cell.replace(/[\t\r\n]+/g, " ") : cell),
  },
};

/** RFC 4180: commas, lines that end in CR LF, quotation marks around cells that hold one of these. */
export const csv: Format = (options) => writer("csv", options);

/** Tab-separated values without quotation marks: tabs and line ends in a cell become spaces. */
export const tsv: Format = (options) => writer("tsv", options);

/** Who looks at a file of them with `cat` has a terminal that an article's words could steer. */
const seen = (cell: Cell): Cell => (typeof cell === "string" ? visible(cell) : cell);

/**
 * Rows as csv or tsv; nothing for no rows.
 *
 * @param csvRaw leaves cells as they are that a spreadsheet would take for formulas, or that hold control characters.
 */
export function rowsIn(
  name: keyof typeof LAYOUTS,
  rows: readonly (readonly Cell[])[],
  csvRaw: boolean,
): string {
  const { shape, clean } = LAYOUTS[name];
  if (rows.length === 0) return "";
  const cells = rows.map((row) => row.map((cell) => (csvRaw ? clean(cell) : seen(clean(cell)))));
  return stringify(cells, { ...shape, escape_formulas: !csvRaw });
}

function writer(
  name: keyof typeof LAYOUTS,
  { unit, csvRaw }: Parameters<Format>[0],
): ReturnType<Format> {
  const write = (rows: readonly (readonly Cell[])[]) => rowsIn(name, rows, csvRaw);
  const columns = unit === "claim" ? CLAIM_COLUMNS.map(([, head]) => head) : DOCUMENT_HEADS;
  return {
    begin: () => write([columns]),
    document: (record) => write(unit === "claim" ? claimCells(record) : [documentCells(record)]),
    error: () => "",
    end: () => "",
  };
}

const DOCUMENT_HEADS = DOCUMENT_COLUMNS.map(([head]) => head);

const documentCells = (record: DocumentRecord): Cell[] =>
  DOCUMENT_COLUMNS.map(([, value]) => cellOf(value(record)));

const claimCells = (record: DocumentRecord): Cell[][] =>
  claimRows(record).map((row) =>
    CLAIM_COLUMNS.map(([key]) => {
      if (key === "dates") return row.dates.join("; ");
      if (key === "figures") return row.figures.map((f: RowFigure) => figureLabel(f)).join("; ");
      return cellOf(row[key]);
    }),
  );

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}
