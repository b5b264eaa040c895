import type { FoundRelation } from "./relation.js";
import { INSIDE, type WordWindow } from "./word-window.js";

/** Which words are content: 1 for each, from `low` on. */
export interface ContentWords {
  readonly low: number;
  readonly content: Uint8Array;
}

/** Words of a quotation of which `share` is within `looked` words, at most. */
export const longestQuotation = (looked: number, share: number): number =>
  Math.ceil(looked / share);

/**
 * Content with each quotation made whole of which at least `share` is content already; as it was where that would take
 * in the cue or the source. Quotations are looked for in as many words before and after as they can reach.
 *
 * @param count words in the window.
 */
export function snapped(
  { low, high, content, source }: FoundRelation,
  cue: readonly [number, number],
  { place, beginsQuotation }: WordWindow,
  count: number,
  share: number,
): ContentWords {
  const isInside = (i: number): boolean => (place[i]! & INSIDE) !== 0;
  const longest = longestQuotation(high - low, share);
  const whole: [number, number][] = [];
  for (let i = low; i < high; i++) {
    if (!isInside(i)) continue;
    let first = i;
    while (beginsQuotation[first] === 0 && first > 0 && i - first <= longest) first--;
    let end = i + 1;
    while (end < count && isInside(end) && beginsQuotation[end] === 0 && end - i <= longest) end++;
    let held = 0;
    for (let k = i; k < Math.min(end, high); k++) held += content[k - low]!;
    if (held > 0 && held < end - first && held >= share * (end - first)) whole.push([first, end]);
    i = end - 1;
  }
  const takesIn = ([from, to]: readonly [number, number]): boolean =>
    whole.some(([first, end]) => first < to && from < end);
  if (whole.length === 0 || takesIn(cue) || (source !== null && takesIn(source)))
    return { low, content };
  const from = Math.min(low, whole[0]![0]);
  const to = Math.max(high, whole.at(-1)![1]);
  const all = new Uint8Array(to - from);
  all.set(content, low - from);
  for (const [first, end] of whole) all.fill(1, first - from, end - from);
  return { low: from, content: all };
}
