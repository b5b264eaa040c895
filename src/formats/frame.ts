import Table from "cli-table3";

/** A line of a cell: what is printed, colours included, and how many columns that takes. */
export interface CellLine {
  readonly printed: string;
  readonly width: number;
}

/** The lines of one cell. */
export type Cell = readonly CellLine[];

/** Lines that cli-table3 lays out at once: its work grows with the square of their number. */
const LINES_AT_ONCE = 50;
/** Stands for one column of a line while cli-table3 lays the table out: its own measure of wide characters is dated. */
const STAND_IN = "x";

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
  const stretches = [head, ...rows].flatMap(stretchesOf);
  return stretches
    .map((stretch, i) => `${draw(stretch, widths, i === 0, i === stretches.length - 1)}\n`)
    .join("");
}

/** Some lines of a row; each holds one line of every cell. */
interface Stretch {
  readonly lines: readonly (readonly (CellLine | undefined)[])[];
  /** True for lines that go on where the stretch before ends, without a border between. */
  readonly goesOn: boolean;
}

function stretchesOf(cells: readonly Cell[]): Stretch[] {
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
  const lines = Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line]));
  return Array.from({ length: Math.ceil(height / LINES_AT_ONCE) }, (_, index) => ({
    lines: lines.slice(index * LINES_AT_ONCE, (index + 1) * LINES_AT_ONCE),
    goesOn: index > 0,
  }));
}

const NO_TOP = { top: "", "top-left": "", "top-mid": "", "top-right": "" };
const INNER_TOP = { "top-left": "├", "top-mid": "┼", "top-right": "┤" };
const NO_MIDDLE = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
const NO_BOTTOM = { bottom: "", "bottom-left": "", "bottom-mid": "", "bottom-right": "" };

/**
 * Each line is a row of cli-table3's without borders between: of a cell with several lines it measures all of them
 * again for each one that it draws.
 */
function draw(
  { lines, goesOn }: Stretch,
  widths: readonly number[],
  first: boolean,
  last: boolean,
): string {
  const table = new Table({
    colWidths: widths.map((width) => width + 2),
    style: { head: [], border: [] },
    chars: {
      ...NO_MIDDLE,
      ...(!first && (goesOn ? NO_TOP : INNER_TOP)),
      ...(!last && NO_BOTTOM),
    },
  });
  table.push(...lines.map((cells) => cells.map((cell) => STAND_IN.repeat(cell?.width ?? 0))));
  const printed = lines.flatMap((cells) =>
    cells.flatMap((cell) => (cell?.width ? cell.printed : [])),
  );
  let next = 0;
  return table.toString().replace(/x+/g, () => printed[next++] ?? "");
}
