import { isBlank, isBullet, isCloser, isStop, skipBlanks } from "../../document/marks.js";

/** A number or letter that marks an item, at the place where the item begins. */
interface Marker {
  readonly at: number;
  /** How it is written, value aside: `(1)` and `(2)` have the same style. */
  readonly style: string;
  readonly value: number;
}

const ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");
const MARKER = /(\(?)(?:(\d{1,2})|([a-z]{1,5})|([A-Z]))(\.\)|\)|\.)(?=\s)/y;

/** The readings of the marker at `at`: none, one, or two (`i` is a letter and a Roman number). */
function markersAt(text: string, at: number): readonly Marker[] {
  MARKER.lastIndex = at;
  const match = MARKER.exec(text);
  if (match === null) return [];
  const [, open, digits, lower, upper, close] = match;
  if (open === "(" && close !== ")") return [];
  const style = `${open}${close}`;
  if (digits) return [{ at, style: `1${style}`, value: Number(digits) }];
  // `A. Reyes and B. Okoro` are initials.
  if (upper) return close === "." ? [] : [{ at, style: `A${style}`, value: upper.charCodeAt(0) }];
  const found: Marker[] = [];
  if (lower!.length === 1) found.push({ at, style: `a${style}`, value: lower!.charCodeAt(0) });
  const roman = ROMAN.indexOf(lower!);
  if (roman >= 0) found.push({ at, style: `i${style}`, value: roman });
  return found;
}

/** True where a list's item begins at `at`, so that the sentence's start is worth a look at the rest. */
export const isMarker = (text: string, at: number): boolean =>
  isBullet(text.charCodeAt(at)) || markersAt(text, at).length > 0;

/**
 * Where the items of lists within the paragraph begin (S4): `1.) … 2.) …`, `(a) … (b) …`, `• … • …`. A list has two
 * markers in order at least, and the first stands where a sentence begins: `three demands: (1) …, (2) …` is none.
 *
 * @returns places in rising order.
 */
export function itemStarts(text: string, start: number, end: number): readonly number[] {
  const items = new Set<number>();
  const series = new Map<string, Marker>();
  const bullet = text.charCodeAt(start);
  for (let i = start; i < end; i++) {
    if (i > start && !isBlank(text.charCodeAt(i - 1))) continue;
    const code = text.charCodeAt(i);
    if (code === bullet && isBullet(code)) items.add(i);
    if (code > 0x7a || isBlank(code)) continue;
    for (const marker of markersAt(text, i)) {
      const before = series.get(marker.style);
      if (before && marker.value === before.value + 1) {
        items.add(before.at);
        items.add(i);
        series.set(marker.style, marker);
      } else if (i === start || followsStop(text, start, i)) series.set(marker.style, marker);
    }
  }
  return [...items].filter((at) => skipBlanks(text, at, end) < end).sort((a, b) => a - b);
}

function followsStop(text: string, start: number, at: number): boolean {
  let i = at;
  while (i > start && (isBlank(text.charCodeAt(i - 1)) || isCloser(text.charCodeAt(i - 1)))) i--;
  return i > start && isStop(text.charCodeAt(i - 1));
}
