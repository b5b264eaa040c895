/** What a column of the table can show; one may show several, one below the other. */
export type Part = "type" | "speaker" | "role" | "claim" | "dates" | "figures" | "confidence";

/** A column: its heading, what it shows and how wide it is; null takes what the others leave. */
export interface Column {
  readonly head: string;
  readonly parts: readonly Part[];
  readonly width: number | null;
}

/** Narrowest and widest that a table gets: below, words break; above, lines are too long to read. */
const NARROWEST = 60;
const WIDEST = 160;

/** Columns for terminals of at least so many columns, widest first. */
const LAYOUTS: readonly { readonly from: number; readonly columns: readonly Column[] }[] = [
  {
    from: 120,
    columns: [
      { head: "Type", parts: ["type"], width: 9 },
      { head: "Speaker", parts: ["speaker", "role"], width: 20 },
      { head: "Claim", parts: ["claim"], width: null },
      { head: "Dates", parts: ["dates"], width: 16 },
      { head: "Figures", parts: ["figures"], width: 14 },
      { head: "Conf.", parts: ["confidence"], width: 5 },
    ],
  },
  {
    from: 80,
    columns: [
      { head: "Type Conf.", parts: ["type", "confidence"], width: 9 },
      { head: "Speaker", parts: ["speaker", "role"], width: 14 },
      { head: "Claim", parts: ["claim"], width: null },
      { head: "Dates Figures", parts: ["dates", "figures"], width: 13 },
    ],
  },
  {
    from: 0,
    columns: [
      { head: "Speaker Type Conf.", parts: ["speaker", "role", "type", "confidence"], width: 14 },
      { head: "Claim", parts: ["claim"], width: null },
      { head: "Dates Figures", parts: ["dates", "figures"], width: 11 },
    ],
  },
];

/** Columns that a border and the padding beside it take. */
const PER_COLUMN = 3;

/** The table's columns with their widths, for a terminal of `terminal` columns. */
export function layoutFor(terminal: number): (Column & { readonly width: number })[] {
  const total = Math.min(Math.max(terminal, NARROWEST), WIDEST);
  const { columns } = LAYOUTS.find(({ from }) => total >= from)!;
  const taken = columns.reduce((sum, { width }) => sum + (width ?? 0) + PER_COLUMN, 1);
  return columns.map((column) => ({ ...column, width: column.width ?? total - taken }));
}
