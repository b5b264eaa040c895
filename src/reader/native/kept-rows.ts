import { ROOM, rollingRoom } from "../rolling-room.js";

/** The last rows of a sequence that grows: those that a second look may still need. */
export interface KeptRows {
  /** Begins a sequence. */
  begin(): void;
  /** Puts rows at `at`, which follows the last row. */
  put(at: number, rows: Float32Array): void;
  /** Rows [from, to), from no further back than the room keeps before the last put; valid until the next put. */
  rows(from: number, to: number): Float32Array;
}

/** Room for rows of this width. */
export function keptRows(width: number): KeptRows {
  const held = new Float32Array(ROOM * width);
  const room = rollingRoom((from, to) => held.copyWithin(0, from * width, to * width));
  const placeOf = (row: number): number => room.placeOf(row) * width;
  return {
    begin: room.begin,
    put: (at, rows) => {
      room.reserve(at, at + rows.length / width);
      held.set(rows, placeOf(at));
    },
    rows: (from, to) => held.subarray(placeOf(from), placeOf(to)),
  };
}
