import Table from "cli-table3";

/** A line of a cell: what is printed, colours included, and how many columns that takes. */
export interface CellLine {
  readonly printed: string;
  readonly width: number;
}

/** The lines of one cell. */
export type Cell = readonly CellLine[];

/** Rows, and lines of one row, that cli-table3 lays out at once: its work grows with the square of their number. */
const ROWS_AT_ONCE = 50;
const LINES_AT_ONCE = 50;
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
  const blocks = blocksOf([head, ...rows].flatMap(parts));
  return blocks
    .map((block, index) => `${draw(block, widths, index === 0, index === blocks.length - 1)}\n`)
    .join("");
}

/** A row, or some lines of a tall one. */
interface RowPart {
  readonly cells: readonly Cell[];
  /** True for lines that go on where the part before ends, without a border between. */
  readonly goesOn: boolean;
}

function parts(cells: readonly Cell[]): RowPart[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: Math.ceil(height / LINES_AT_ONCE) }, (_, index) => {
    const from = index * LINES_AT_ONCE;
    return {
      cells: cells.map((lines) => lines.slice(from, from + LINES_AT_ONCE)),
      goesOn: index > 0,
    };
  });
}

/** What is laid out at once; lines that go on begin a block, whose upper border can be left out. */
function blocksOf(all: readonly RowPart[]): RowPart[][] {
  const blocks: RowPart[][] = [];
  for (const part of all) {
    const block = blocks.at(-1);
    if (!block || part.goesOn || block.length === ROWS_AT_ONCE) blocks.push([part]);
    else block.push(part);
  }
  return blocks;
}

const NO_TOP = { top: "", "top-left": "", "top-mid": "", "top-right": "" };
const INNER_TOP = { "top-left": "├", "top-mid": "┼", "top-right": "┤" };
const NO_BOTTOM = { bottom: "", "bottom-left": "", "bottom-mid": "", "bottom-right": "" };

function draw(
  block: readonly RowPart[],
  widths: readonly number[],
  first: boolean,
  last: boolean,
): string {
  const rows = block.map(({ cells }) => cells);
  const table = new Table({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
    chars: {
      ...(!first && (block[0]!.goesOn ? NO_TOP : INNER_TOP)),
      ...(!last && NO_BOTTOM),
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
