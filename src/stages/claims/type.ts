import type { Quotation, Tokens } from "../../document/layers.js";
import type { ClaimType } from "../../document/record.js";
import { firstEndingAfter } from "../../document/sorted-spans.js";
import type { Span } from "../../document/span.js";
import { Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";

/**
 * Direct, mixed or indirect: whether all, some or none of the content's words lie inside quotation marks (PolNeAR,
 * Newell et al. 2018).
 *
 * @param outermost quotations that stand in no other, in reading order.
 */
export function typeOf(
  content: readonly Span[],
  tokens: Tokens,
  outermost: readonly Quotation[],
): Exclude<ClaimType, "statement"> {
  let quoted = 0;
  let words = 0;
  for (const { start, end } of content) {
    let q = firstEndingAfter(outermost, start);
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
      if (tokens.tag[i]! <= Tag.SYM) continue;
      words++;
      while (q < outermost.length && outermost[q]!.end <= tokens.start[i]!) q++;
      if (q < outermost.length && outermost[q]!.start <= tokens.start[i]!) quoted++;
    }
  }
  if (quoted === 0) return "indirect";
  return quoted === words ? "direct" : "mixed";
}
