import type { Sentence } from "../../document/layers.js";
import { isBlank, isStop, skipBlanks, skipOpeners } from "../../document/marks.js";
import type { Span } from "../../document/span.js";
import { boundaryAt } from "./boundary.js";
import { enclosuresOf } from "./enclosures.js";
import { goesOn } from "./goes-on.js";
import { isMarker, itemStarts } from "./list-items.js";
import { endOfClosers, endOfStops } from "./runs.js";

/** Nobody reads a longer quotation or bracket as part of one sentence: more likely one of its marks is missing. */
const LONGEST_ENCLOSURE = 1200;

/** A sentence does not begin with more opening marks than this. */
const OPENERS = 8;

/**
 * Cuts the paragraph into sentences: one pass over its characters, that stops at each mark which may end
 * a sentence and asks what stands on both sides of it.
 *
 * @param whole no sentence ends before this place: the end of the paragraph's dateline, or its start.
 * @param found takes the sentences, in order, without the white space around them, as those of the paragraph with this index.
 */
export function splitParagraph(
  text: string,
  { start, end }: Span,
  whole: number,
  paragraph: number,
  found: Sentence[],
): void {
  const enclosures = enclosuresOf(text, start, end);
  let enclosure = 0;
  let held = whole;
  let items = isMarker(text, start) ? itemStarts(text, start, end) : null;
  let item = 0;
  let from = start;
  const cut = (at: number, next: number): void => {
    let last = at;
    while (last > from && isBlank(text.charCodeAt(last - 1))) last--;
    if (last > from) found.push({ start: from, end: last, paragraph });
    from = next;
    if (items === null && from < end && isMarker(text, from)) {
      items = itemStarts(text, from, end);
      item = 0;
    }
  };
  const cutItems = (before: number): void => {
    for (; items !== null && item < items.length && items[item]! <= before; item++)
      if (items[item]! > from) cut(items[item]!, items[item]!);
  };
  for (let i = start; i < end; i++) {
    if (!isStop(text.charCodeAt(i))) continue;
    cutItems(i);
    const stops = endOfStops(text, i, end);
    const closed = endOfClosers(text, stops, end, enclosures.tight);
    let embedded = false;
    for (; enclosure < enclosures.list.length; enclosure++) {
      const { start: open, end: close, quoted } = enclosures.list[enclosure]!;
      if (open >= i) break;
      if (close <= i || close <= held || close - open > LONGEST_ENCLOSURE) continue;
      if (!quoted && skipOpeners(text, from, Math.min(end, from + OPENERS)) <= open) {
        embedded ||= close > stops && close <= closed;
        held = close - 1;
      } else if (goesOn(text, open, close, end)) held = close;
    }
    const boundary =
      closed > held
        ? boundaryAt({ text, start, end, from, stop: i, stops, closed, embedded })
        : null;
    if (boundary !== null) {
      i = boundary.next - 1;
      cut(boundary.end, boundary.next);
    } else {
      if (items === null) {
        const next = skipBlanks(text, closed, end);
        if (next > closed && isMarker(text, next)) items = itemStarts(text, next, end);
      }
      i = stops - 1;
    }
  }
  cutItems(end - 1);
  cut(end, end);
}
