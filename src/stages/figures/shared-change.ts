import type { FigureRecord } from "../../document/record.js";

/** Longest words between two figures of one change. */
const LONGEST = 40;
/** Between an amount and the same in another unit: `rose 77 cents a barrel, or about 0.9%`. */
const SAME =
  /^(?: (?:points?|an? [a-z]+|per [a-z]+))?,? or (?:about |around |nearly |almost |just over |just under )?$/;
/** Between a change told so and where it led, where not `to` alone: `rose 77 cents, or 0.9%, to $85.42`. */
const RESULT = /^(?: (?:points?|an? [a-z]+|per [a-z]+))?, to (?:about |around |nearly |almost )?$/;

/** Between the two ends of a change: `slipped from 9,400 in 1990 to fewer than 6,000`. */
const LATER =
  /^(?: [a-z]+)? (?:in (?:[A-Z][a-z]+ )?\d{4}|in [A-Z][a-z]+|last [a-z]+|(?:a|two|three|four|five|ten) [a-z]+ (?:ago|earlier|before)) to (?:about |around |nearly |almost |just |fewer than |less than |more than )?$/;

/** Between two that one word tells of: `a rise of 276 on April and of 29 per cent on May`, `fell by 2% this year and by half a per cent`. */
const AGAIN = /^[^.;:,]{0,28},? and (by|of) (?:about |around |nearly |almost )?$/;

/** True where the figure at `at` has that preposition before it. */
const hasBefore = (text: string, at: number, word: string): boolean =>
  text.startsWith(`${word} `, at - word.length - 1) ||
  text.slice(Math.max(0, at - 16), at).includes(` ${word} `);

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
      const ends =
        !same &&
        between.includes(" to ") &&
        LATER.test(between) &&
        hasBefore(text, last.start, "from");
      const joint = same || !between.includes(" and ") ? null : AGAIN.exec(between);
      const both = joint !== null && hasBefore(text, last.start, joint[1]!);
      if (same || ends || both || between === " to " || (again && RESULT.test(between)))
        change = last.change;
      again = same || both;
    } else again = false;
    out.push(change === figure.change ? figure : { ...figure, change });
  }
  return out;
}
