import type { Family, Mark } from "./marks.js";

/** What comes after each mark of a paragraph, in marks of the same family. */
export interface Ahead {
  /**
   * The lowest that (opening − closing marks) reaches after the mark, apostrophes not counted: at −1, what is open
   * there can still be closed; at −2, it and a quotation around it.
   */
  readonly depth: Int32Array;
  /** True where any later mark could close. */
  readonly closed: readonly boolean[];
}

interface State {
  depth: number;
  closed: boolean;
}

const nothing = (): State => ({ depth: 0, closed: false });

/**
 * Reads the marks from the last to the first. Single marks do not see past the end of the quotation in double marks that
 * they stand in.
 */
export function lookAhead(marks: readonly Mark[]): Ahead {
  const states: Record<Family, State> = {
    double: nothing(),
    single: nothing(),
    guillemet: nothing(),
  };
  let afterDouble: State | null = null;
  const depth = new Int32Array(marks.length);
  const closed: boolean[] = new Array(marks.length).fill(false);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, side } = marks[i]!;
    const state = states[family];
    depth[i] = state.depth;
    closed[i] = state.closed;
    if (family === "double" && side === "close") {
      afterDouble = states.single;
      states.single = nothing();
    } else if (family === "double" && side === "open" && afterDouble !== null) {
      states.single = afterDouble;
      afterDouble = null;
    }
    if (side !== "open") state.closed = true;
    if (side === "open") state.depth = Math.min(0, state.depth + 1);
    else if (side === "close") state.depth--;
  }
  return { depth, closed };
}
