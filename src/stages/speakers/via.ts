import type { ViaRecord } from "../../document/record.js";
import type { Span } from "../../document/span.js";
import type { Resolved } from "./source.js";

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/**
 * How a source's speaker was found: the rule, and the mentions from the source back to the name.
 *
 * @param mentions those of the speaker, in reading order.
 * @param full the first mention that gives the full name, where one does.
 */
export function viaOf(
  source: Span | null,
  { rule }: Resolved,
  mentions: readonly Span[],
  full: Span | undefined,
): ViaRecord {
  let low = 0;
  let high = source ? mentions.length : 0;
  while (source && low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.end <= source.start) low = middle + 1;
    else high = middle;
  }
  const chain = [source, mentions[low - 1], full].filter((span) => span != null);
  return {
    rule,
    mentions: chain.filter((span, i) => !chain.slice(0, i).some((other) => isSame(other, span))),
  };
}
