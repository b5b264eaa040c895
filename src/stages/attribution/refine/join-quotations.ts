import type { Attribution } from "../../../document/layers.js";
import { overlaps } from "../../../document/span.js";
import { tokenAt } from "../view.js";
import type { Refiner } from "./refiner.js";

/** Gives a quotation that no one claims to the speaker whose quotation it follows in the paragraph. */
export const joinQuotations: Refiner = (attributions, view) => {
  const { quotations, tokens, sentences } = view;
  const result = [...attributions];
  const paragraphOf = (offset: number): number => {
    const token = tokenAt(tokens, offset);
    return token < tokens.length ? sentences[tokens.sentence[token]!]!.paragraph : -1;
  };
  const quoted = (a: Attribution): boolean => {
    const last = a.content.at(-1)!;
    const mark = view.text[last.end - 1];
    return mark === "”" || mark === '"' || mark === "'" || mark === "’" || mark === ",";
  };
  let k = 0;
  for (const q of quotations) {
    if (q.parent !== null || q.kind !== "speech") continue;
    if (attributions.some((a) => a.content.some((span) => overlaps(span, q)))) continue;
    const first = tokenAt(tokens, q.start);
    if (first >= tokens.length || tokens.sentence[first - 1] === tokens.sentence[first]) continue;
    let best = -1;
    const paragraph = paragraphOf(q.start);
    for (k = 0; k < result.length; k++) {
      const a = result[k]!;
      if (
        a.content.at(-1)!.end <= q.start &&
        quoted(a) &&
        paragraphOf(a.content.at(-1)!.start) === paragraph
      )
        best = k;
    }
    if (best >= 0)
      result[best] = {
        ...result[best]!,
        content: [...result[best]!.content, { start: q.start, end: q.end }],
      };
  }
  return result;
};
