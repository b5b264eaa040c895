import type { Attribution } from "../../document/layers.js";
import { outerFirst, type Span } from "../../document/span.js";

/** Contents looked at before a source, at most: nesting deeper than this is no news text. */
const LOOK_BACK = 24;

/**
 * For `I` and `we` inside someone's words: finds the attribution whose content holds a span, the innermost first.
 *
 * @returns a function from a span (and the attribution it belongs to) to the index of that attribution, or -1.
 */
export function holders(attributions: readonly Attribution[]): (span: Span, own: number) => number {
  const contents: Held[] = [];
  for (let index = 0; index < attributions.length; index++)
    for (const { start, end } of attributions[index]!.content) contents.push({ start, end, index });
  contents.sort(outerFirst);
  return (span, own) => holderOf(contents, span, own);
}

/** A span of the content of the attribution with this index. */
interface Held extends Span {
  readonly index: number;
}

function holderOf(contents: readonly Held[], span: Span, own: number): number {
  let low = 0;
  let high = contents.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (contents[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - LOOK_BACK; i--) {
    const { end, index } = contents[i]!;
    if (end >= span.end && index !== own) return index;
  }
  return -1;
}
