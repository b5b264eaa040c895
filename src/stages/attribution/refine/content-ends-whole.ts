import type { Span } from "../../../document/span.js";
import { Tag } from "../../../document/tag.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";
import type { Refiner } from "./refiner.js";

/** In tokens. */
const LONGEST_REST = 12;

/** True where a preposition has the article of what it governs after it: `seen at [the harbour]`. */
const isPlace = ({ tokens }: View, last: number): boolean =>
  tokens.tag[last] === Tag.IN && tokens.tag[last + 1] === Tag.DT;

/** Where the clause ends in whose middle the span stops: before the next punctuation mark, or a span of another's. */
function clauseEnd(view: View, span: Span, others: readonly Span[]): number {
  const { tokens, quotationOf } = view;
  const last = tokenAt(tokens, span.end - 1);
  const next = last + 1;
  if (next >= tokens.length || tokens.sentence[next] !== tokens.sentence[last]) return span.end;
  if (tokens.tag[last] !== Tag.MD && !isPlace(view, last)) return span.end;
  if (tokens.tag[next] === Tag.PUNCT || tokens.tag[next] === Tag.QUOTE) return span.end;
  const limit = Math.min(tokens.first[tokens.sentence[last]! + 1]!, next + LONGEST_REST);
  let to = next;
  while (to < limit && tokens.tag[to] !== Tag.PUNCT && quotationOf[to] === quotationOf[last]) to++;
  if (to < tokens.length && tokens.tag[to] !== Tag.PUNCT) return span.end;
  const end = tokens.end[to - 1]!;
  return others.some((other) => other.start < end && span.end <= other.start) ? span.end : end;
}

/**
 * Content that stops at a modal verb goes on to the clause's end: `said the dam would [hold], adding …`. Of 19,832 contents of PolNeAR's
 * training articles one stops so.
 */
export const contentEndsWhole: Refiner = (attributions, view) =>
  attributions.map((attribution) => {
    const { cue, source, content } = attribution;
    const last = content.at(-1)!;
    if (cue === null || last.start < cue.end) return attribution;
    const others = [cue, source].filter((span) => span !== null);
    const end = clauseEnd(view, last, others);
    return end === last.end
      ? attribution
      : { ...attribution, content: [...content.slice(0, -1), { start: last.start, end }] };
  });
