import type { ReadAttribution } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import type { ContentWords } from "./snapped.js";
import type { WordWindow } from "./word-window.js";

/** Words [first, end) of a window. */
export type WordRange = readonly [number, number];

/** What was found in a window's words as spans of the text. */
export function attributionOf(
  cue: WordRange,
  source: WordRange | null,
  content: ContentWords,
  score: number,
  words: WordWindow,
): ReadAttribution {
  return {
    cue: spanOf(cue, words),
    source: source && spanOf(source, words),
    content: contentSpans(content, [cue, ...(source ? [source] : [])], words),
    score,
  };
}

const spanOf = ([first, end]: WordRange, words: WordWindow): Span => ({
  start: words.start[first]!,
  end: words.end[end - 1]!,
});

/** Content words with nothing but marks between them are one span; `others` stand between too. */
function contentSpans(
  { low, content }: ContentWords,
  others: readonly WordRange[],
  { start, end, isMark }: WordWindow,
): Span[] {
  const isOther = (i: number): boolean => others.some(([first, last]) => i >= first && i < last);
  const spans: { start: number; end: number }[] = [];
  let isApart = true;
  for (let k = 0; k < content.length; k++) {
    const i = low + k;
    if (content[k] === 0) {
      if (isMark[i] === 0 || isOther(i)) isApart = true;
      continue;
    }
    if (isApart) spans.push({ start: start[i]!, end: end[i]! });
    else spans.at(-1)!.end = end[i]!;
    isApart = false;
  }
  return spans;
}
