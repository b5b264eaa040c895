import { WINDOW } from "../weights.js";

/** The last rows of a sequence that grows: those that a second look may still need. */
export interface KeptRows {
  /** Begins a sequence. */
  begin(): void;
  /** Puts rows at `at`, which follows the last row. */
  put(at: number, rows: Float32Array): void;
  /** Rows [from, to), from no further back than {@link KEPT} rows before the last put; valid until the next put. */
  rows(from: number, to: number): Float32Array;
}

const KEPT = 2 * WINDOW;
const ROOM = 8 * WINDOW;

/** Room for rows of this width; when it is full, the last ones move to its front. */
export function keptRows(width: number): KeptRows {
  const held = new Float32Array(ROOM * width);
  /** The sequence's row that stands at the front. */
  let front = 0;
  return {
    begin: () => {
      front = 0;
    },
    put: (at, rows) => {
      if (at + rows.length / width - front > ROOM) {
        held.copyWithin(0, (at - KEPT - front) * width, (at - front) * width);
        front = at - KEPT;
      }
      held.set(rows, (at - front) * width);
    },
    rows: (from, to) => held.subarray((from - front) * width, (to - front) * width),
  };
}
