import { isVerb, Tag } from "../../document/tag.js";
import { BREAKS } from "../../lexicons/en/clause-breaks.js";
import { baseAt } from "./noun-phrase.js";
import type { View } from "./view.js";

/** True where a finite verb follows the noun phrase (if any) at `at`: a clause of its own begins there. */
export function opensClause(view: View, at: number, high: number): boolean {
  const { tokens } = view;
  const base = baseAt(tokens, at, high);
  let i = base === null ? at : base.to;
  while (i < high && (tokens.tag[i] === Tag.RB || tokens.tag[i] === Tag.RBR)) i++;
  if (i >= high) return false;
  const tag = tokens.tag[i]!;
  return tag === Tag.MD || tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBP;
}

/** True where the writer goes on at `at`, after a comma: `, though …`, `, but he …`. */
function writerGoesOn(view: View, at: number, high: number): boolean {
  const { tokens } = view;
  const word = tokens.word[at]!;
  const tag = tokens.tag[at]!;
  const known = BREAKS.get(word);
  if (known !== undefined) return known;
  if (tag === Tag.CC) return opensClause(view, at + 1, high);
  if (tag === Tag.VBG) return true;
  return false;
}

/**
 * Where content that begins at token `from` ends: at the sentence's end, at the end of the quotation around it, or
 * where the writer goes on. Token after its last.
 *
 * @param high after the last token that may belong
 * @param short true for a noun phrase or infinitive, which a new verb or conjunction ends sooner than a clause
 */
export function contentEnd(view: View, from: number, high: number): number {
  const { tokens, quotationOf, quotations } = view;
  const outer = from > 0 && quotationOf[from] === quotationOf[from - 1] ? quotationOf[from]! : -1;
  let depth = 0;
  for (let i = from; i < high; i++) {
    const q = quotationOf[i]!;
    if (outer >= 0 && q !== outer) return i;
    if (outer >= 0 && tokens.end[i]! >= quotations[outer]!.end) return i;
    if (q >= 0 && outer < 0) {
      // whole quotations are stepped over; one that ends in a mark of its own ends the content
      while (i + 1 < high && quotationOf[i + 1] === q) i++;
      const last = view.text[quotations[q]!.inner.end - 1];
      if (last === "." || last === "?" || last === "!") return i + 1;
      if (last === "," && i + 1 < high && writerGoesOn(view, i + 1, high)) return i + 1;
      continue;
    }
    const word = tokens.word[i]!;
    if (word === "(" || word === "[") depth++;
    else if (word === ")" || word === "]") {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0) continue;
    if (word === ";" || word === "—" || word === "--" || word === "―") return i;
    if (word === ":" && i > from + 3) return i;
    if (word === "," && i + 1 < high && writerGoesOn(view, i + 1, high)) return i;
    if (word === "but" && tokens.tag[i] === Tag.CC && opensClause(view, i + 1, high)) return i;
    if (word === "saying" && isVerb(tokens.tag[i]!)) return i;
  }
  return high;
}
