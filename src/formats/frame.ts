import Table from "cli-table3";

/** A line of a cell: what is printed, colours included, and how many columns that takes. */
export interface CellLine {
  readonly printed: string;
  readonly width: number;
}

/** The lines of one cell. */
export type Cell = readonly CellLine[];

/** Rows that cli-table3 lays out at once: its work grows with the square of their number. */
const ROWS_AT_ONCE = 50;
/** Stands for one column of a line while cli-table3 lays the table out: its own measure of wide characters is dated. */
const STAND_IN = "\ue000";

/**
 * Draws a table with borders.
 *
 * @param widths columns of each cell's content, without its padding.
 */
export function frame(
  head: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): string {
  const all = [head, ...rows];
  let drawn = "";
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) {
    const block = all.slice(from, from + ROWS_AT_ONCE);
    drawn += `${draw(block, widths, from === 0, from + ROWS_AT_ONCE >= all.length)}\n`;
  }
  return drawn;
}

function draw(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  first: boolean,
  last: boolean,
): string {
  const table = new Table({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
    chars: {
      ...(!first && { "top-left": "├", "top-mid": "┼", "top-right": "┤" }),
      ...(!last && { bottom: "", "bottom-left": "", "bottom-mid": "", "bottom-right": "" }),
    },
  });
  table.push(
    ...rows.map((cells) =>
      cells.map((lines) => lines.map(({ width }) => STAND_IN.repeat(width)).join("\n")),
    ),
  );
  const printed = inDrawingOrder(rows)[Symbol.iterator]();
  return table.toString().replace(/\ue000+/g, () => printed.next().value as string);
}

/** The lines as a table prints them: row by row, in a row line by line, in a line cell by cell. */
function* inDrawingOrder(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (const cells of rows) {
    const height = Math.max(...cells.map((lines) => lines.length));
    for (let line = 0; line < height; line++)
      for (const cell of cells) {
        const { printed, width } = cell[line] ?? { printed: "", width: 0 };
        if (width > 0) yield printed;
      }
  }
}
