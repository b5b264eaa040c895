import type { Attribution, Sentence, Tokens } from "../../document/layers.js";
import type { DateRecord } from "../../document/record.js";
import { spansWithin } from "../../document/sorted-spans.js";
import { overlaps, type Span } from "../../document/span.js";
import { isFiniteVerb, Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";

/** Words that may stand between the cue and the date on which something was said (`told reporters in Oslo on Monday`). */
const REACH = 16;

/**
 * The date on which the source spoke: a point in time in the cue's sentence, outside the content and the source,
 * that belongs to the cue's clause. After the cue (`said on May 11`) comes before ahead of it (`On Monday, Reyes said`).
 *
 * @param sentence the sentence of the cue.
 * @param dates all dates of the document, in reading order.
 */
export function saidOn(
  { cue, source, content }: Attribution,
  sentence: Sentence,
  tokens: Tokens,
  dates: readonly DateRecord[],
): string | null {
  if (cue === null) return null;
  const taken = source === null ? content : [...content, source];
  const candidates = spansWithin(dates, sentence).filter(
    (date) =>
      (date.type === "DATE" || date.type === "TIME") &&
      !date.value.endsWith("_REF") &&
      !taken.some((span) => overlaps(span, date)),
  );
  const isClause = (start: number, end: number): boolean =>
    sameClause(tokens, { start, end }, taken);
  const after = candidates.find((date) => date.start >= cue.end && isClause(cue.end, date.start));
  // What stands before a date decides whose it is: in "the gate broke on Tuesday and Reyes said …" not the cue's.
  const before = candidates.findLast(
    (date) =>
      date.end <= cue.start &&
      isClause(date.end, cue.start) &&
      isClause(sentence.start, date.start),
  );
  return (after ?? before)?.id ?? null;
}

/** True where `gap` is short and holds no other finite verb, leaving out the spans of content and source. */
function sameClause(tokens: Tokens, gap: Span, taken: readonly Span[]): boolean {
  let words = 0;
  for (let i = tokenAt(tokens, gap.start); i < tokens.length && tokens.start[i]! < gap.end; i++) {
    const start = tokens.start[i]!;
    if (taken.some((span) => span.start <= start && start < span.end)) continue;
    const tag = tokens.tag[i]!;
    if (isFiniteVerb(tag) || tag === Tag.MD) return false;
    if (tag > Tag.SYM && ++words > REACH) return false;
  }
  return true;
}
