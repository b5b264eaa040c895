import { inReadingOrder, type Span } from "../../../document/span.js";
import { each, type Refiner } from "./refiner.js";

/** Puts a content's spans in reading order and joins those that overlap, as two do that took one quotation whole. */
export const contentsApart: Refiner = each((attribution) => {
  const { content } = attribution;
  if (content.every(({ start }, i) => i === 0 || start >= content[i - 1]!.end)) return attribution;
  const apart: Span[] = [];
  for (const span of [...content].sort(inReadingOrder)) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return { ...attribution, content: apart };
});
