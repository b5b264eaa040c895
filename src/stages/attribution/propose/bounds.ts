import { Tag } from "../../../document/tag.js";
import type { Run } from "../noun-phrase.js";
import type { View } from "../view.js";

const LEFT = 240;
const RIGHT = 480;

/**
 * The tokens around `at` that an attribution there may use: its sentence without the final mark, or, inside a
 * quotation, the part of the sentence within it. Never more than a window, so that no sentence costs more than its
 * length.
 */
export function boundsAt(view: View, at: number): Run {
  const { tokens, quotationOf } = view;
  const sentence = tokens.sentence[at]!;
  let from = Math.max(tokens.first[sentence]!, at - LEFT);
  let to = Math.min(tokens.first[sentence + 1]!, at + RIGHT);
  const quotation = quotationOf[at]!;
  if (quotation >= 0) {
    let i = at;
    while (i > from && quotationOf[i - 1] === quotation) i--;
    from = i;
    i = at;
    while (i + 1 < to && quotationOf[i + 1] === quotation) i++;
    to = i + 1;
    while (from < at && tokens.tag[from] === Tag.QUOTE) from++;
  }
  const inQuotation = quotation >= 0;
  while (to - 1 > at && isFinal(view, to - 1) && (inQuotation || quotationOf[to - 1] === -1)) to--;
  return { from, to };
}

const isFinal = (view: View, i: number): boolean => {
  const word = view.tokens.word[i]!;
  return (
    word === "." || word === "!" || word === "?" || word === "…" || view.tokens.tag[i] === Tag.QUOTE
  );
};
