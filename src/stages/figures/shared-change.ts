import type { FigureRecord } from "../../document/record.js";

/** Longest words between two figures of one change. */
const LONGEST = 40;
/** Between an amount and the same in another unit: `rose 77 cents a barrel, or about 0.9%`. */
const SAME =
  /^(?: (?:points?|an? [a-z]+|per [a-z]+))?,? or (?:about |around |nearly |almost |just over |just under )?$/;
/** Between a change told so and where it led, where not `to` alone: `rose 77 cents, or 0.9%, to $85.42`. */
const RESULT = /^(?: (?:points?|an? [a-z]+|per [a-z]+))?, to (?:about |around |nearly |almost )?$/;

/**
 * Gives figures the change of the one before them, where both tell the same movement: `fell 41 points, or 0.5 percent`,
 * `rose 77 cents, or 0.9%, to $85.42`.
 */
export function withSharedChange(figures: readonly FigureRecord[], text: string): FigureRecord[] {
  const out: FigureRecord[] = [];
  // True while the last figure has its change from the one before it: only then a comma and `to` may follow.
  let again = false;
  for (const figure of figures) {
    const last = out.at(-1);
    let change = figure.change;
    if (last !== undefined && last.change !== null && change === null) {
      const [from, to] = [last.end, figure.start];
      const between = to - from <= LONGEST ? text.slice(from, to) : "";
      const same = SAME.test(between);
      if (same || between === " to " || (again && RESULT.test(between))) change = last.change;
      again = same;
    } else again = false;
    out.push(change === figure.change ? figure : { ...figure, change });
  }
  return out;
}
