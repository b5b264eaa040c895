import { WINDOW } from "./weights.js";

/** Rows behind the last one that a second look may still need. */
export const KEPT = 2 * WINDOW;
/** Rows that there is room for: when it is full, the last ones move to its front. */
export const ROOM = 8 * WINDOW;

/** Where the rows of a document that is read window by window stand in a room of {@link ROOM} rows. */
export interface RollingRoom {
  /** Begins a document. */
  begin(): void;
  /** Makes room for the rows up to `end`, where those up to `at` stand; the last {@link KEPT} of these stay. */
  reserve(at: number, end: number): void;
  /** The place in the room of a document's row. */
  placeOf(row: number): number;
}

/** @param move moves the rows at the places [from, to) to the room's front. */
export function rollingRoom(move: (from: number, to: number) => void): RollingRoom {
  /** The document's row that stands at the front. */
  let front = 0;
  return {
    begin: () => {
      front = 0;
    },
    reserve: (at, end) => {
      if (end - front <= ROOM) return;
      move(at - KEPT - front, at - front);
      front = at - KEPT;
    },
    placeOf: (row) => row - front,
  };
}
