import {
  ABOUT,
  AT_LEAST,
  AT_MOST,
  MOVED_UP,
  PASSED_OVER,
} from "../../lexicons/en/figure-contexts.js";
import { gluedBefore, isHyphen, type Pieces, wordAt } from "./pieces.js";

/** What the words around say of the number. */
interface Qualified {
  readonly bound: "min" | "max" | null;
  readonly approx: boolean;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases by their last word, so that one look-up rules nearly all figures out. */
const byLast = (phrases: readonly (readonly string[])[]): Phrases => {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const last = phrase.at(-1)!;
    map.set(
      last,
      [...(map.get(last) ?? []), phrase].sort((a, b) => b.length - a.length),
    );
  }
  return map;
};

const MIN = byLast(AT_LEAST);
const MAX = byLast(AT_MOST);
const NEAR = byLast(ABOUT);

/** Length of the longest phrase that ends before piece `i`, 0 where there is none. */
function phraseBefore(p: Pieces, i: number, phrases: Phrases): number {
  for (const phrase of phrases.get(wordAt(p, i - 1)) ?? []) {
    let n = 0;
    while (n < phrase.length && wordAt(p, i - phrase.length + n) === phrase[n]) n++;
    if (n === phrase.length) return n;
  }
  return 0;
}

/** True after `edged up to`. */
export const movedUpTo = (p: Pieces, i: number): boolean =>
  wordAt(p, i - 1) === "to" && wordAt(p, i - 2) === "up" && MOVED_UP.has(wordAt(p, i - 3));

/** The bound that the words before piece `i` set; of two the longer phrase: `no more than`. */
function boundBefore(p: Pieces, i: number): "min" | "max" | null {
  const min = phraseBefore(p, i, MIN);
  const max = movedUpTo(p, i) ? 0 : phraseBefore(p, i, MAX);
  return min > max ? "min" : max > 0 ? "max" : null;
}

const OR = /^(more|so|fewer|less|higher|older|greater|above|younger|under|over|lower)$/;

/** `or more` at piece `i`, what stands after the figure or after what it counts (`10 points or more`): its second word; or null. */
function orAt(p: Pieces, i: number): string | null {
  if (wordAt(p, i) !== "or") return null;
  const second = wordAt(p, i + 1);
  return OR.test(second) ? second : null;
}

/**
 * Bound and approximation of the figure that stands in pieces `from`..`to`.
 *
 * @param after end of what it counts, where that stands right behind it.
 */
export function qualify(p: Pieces, from: number, to: number, after = to): Qualified {
  let i = from;
  for (let n = 0; n < 2 && PASSED_OVER.has(wordAt(p, i - 1)) && phraseBefore(p, i, NEAR) === 0; n++)
    i--;
  const near = phraseBefore(p, i, NEAR);
  let approx = near > 0;
  // `at least about 60`
  let bound = boundBefore(p, i) ?? (approx ? boundBefore(p, i - near) : null);
  if (!approx && !bound && i !== from) approx = phraseBefore(p, from, NEAR) > 0;
  const next = wordAt(p, to);
  const word = isHyphen(next) && gluedBefore(p, to) ? wordAt(p, to + 1) : next;
  const second = orAt(p, to) ?? (after > to ? orAt(p, after) : null);
  if (word === "+" || (word === "plus" && next !== "plus")) bound ??= "min";
  else if (second !== null) {
    if (second === "so") approx = true;
    else bound = /^(fewer|less|younger|under|lower)$/.test(second) ? "max" : "min";
  } else if (word === "ish" || word === "odd") approx = true;
  return { bound, approx };
}
