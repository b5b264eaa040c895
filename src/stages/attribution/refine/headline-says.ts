import { tokenAt } from "../../../document/token-search.js";
import { paragraphOf } from "./join-quotations.js";
import { each, type Refiner } from "./refiner.js";

/** Fewest tokens before the comma that are a clause. */
const FEWEST = 3;

/**
 * A paragraph that ends with `…, mayor says` says what stands before its comma, not what the next paragraph begins with: a headline, or an
 * item of a list. A colon introduces what follows, and so may words before a quotation.
 */
export const headlineSays: Refiner = each((attribution, view) => {
  const { cue, source, content } = attribution;
  const { tokens, quotationOf, text } = view;
  if (cue === null || source === null || source.start >= cue.start) return attribution;
  const last = tokenAt(tokens, cue.end - 1);
  const first = tokenAt(tokens, content[0]!.start);
  if (first <= last || text[cue.end - 1] === ":" || quotationOf[first]! >= 0) return attribution;
  if (last + 1 < tokens.length && paragraphOf(view, last + 1) === paragraphOf(view, last))
    return attribution;
  const opens = tokens.first[tokens.sentence[last]!]!;
  const comma = tokenAt(tokens, source.start) - 1;
  if (tokens.word[comma] !== "," || comma - opens < FEWEST) return attribution;
  return {
    ...attribution,
    content: [{ start: tokens.start[opens]!, end: tokens.end[comma - 1]! }],
  };
});
