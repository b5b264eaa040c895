import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";

/** The attribution with those of its content's spans that are kept, itself where all are; nothing where none is. For `flatMap`. */
export function withContent(
  attribution: Attribution,
  isKept: (span: Span) => boolean,
): readonly Attribution[] {
  const content = attribution.content.filter(isKept);
  if (content.length === attribution.content.length) return [attribution];
  return content.length === 0 ? [] : [{ ...attribution, content }];
}
