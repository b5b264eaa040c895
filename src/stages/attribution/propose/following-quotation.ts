import { Tag } from "../../../document/tag.js";
import type { Run } from "../noun-phrase.js";
import type { View } from "../view.js";
import type { Frame } from "./candidate.js";

const FURTHEST = 80;

/**
 * The quotation with which the next sentence begins: speech that a verb of this sentence may introduce
 * (`He put it this way: “…”`, `She shook her head. “…”`). After a colon also across a paragraph's end.
 */
export function followingQuotation(
  view: View,
  verb: number,
): { readonly frame: Frame; readonly content: Run } | null {
  const { tokens, quotationOf, sentences } = view;
  const sentence = tokens.sentence[verb]!;
  const next = tokens.first[sentence + 1]!;
  if (next >= tokens.length || next - verb > FURTHEST || quotationOf[verb]! >= 0) return null;
  const q = quotationOf[next]!;
  if (q < 0 || quotationOf[next - 1]! >= 0) return null;
  const colon = tokens.word[next - 1] === ":";
  if (!colon && tokens.tag[next - 1] !== Tag.PUNCT) return null;
  if (!colon && sentences[sentence]!.paragraph !== sentences[sentence + 1]!.paragraph) return null;
  let to = next + 1;
  while (to < tokens.length && quotationOf[to] === q) to++;
  if (to < tokens.length && tokens.sentence[to] === tokens.sentence[to - 1] && to - next < 12)
    return null;
  return { frame: colon ? "colon-quote" : "next-quote", content: { from: next, to } };
}
