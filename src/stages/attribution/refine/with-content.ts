import type { Attribution } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";

/** The attribution with those of its content's spans that are kept, itself where all are; null where none is. */
export function withContent(attribution: Attribution, kept: readonly Span[]): Attribution | null {
  if (kept.length === attribution.content.length) return attribution;
  return kept.length === 0 ? null : { ...attribution, content: kept };
}
