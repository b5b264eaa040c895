import { Tag } from "../../../document/tag.js";
import type { Run } from "../noun-phrase.js";
import type { View } from "../view.js";

const LEFT = 120;
const RIGHT = 200;

/**
 * The tokens around `at`, outside any quotation, that an attribution there may use: its sentence without the final
 * mark. Never more than a window, so that no sentence costs more than its length.
 */
export function boundsAt({ tokens, quotationOf }: View, at: number): Run {
  const sentence = tokens.sentence[at]!;
  const first = Math.min(at, pastListMark(tokens, tokens.first[sentence]!));
  const from = Math.max(first, at - LEFT);
  let to = Math.min(tokens.first[sentence + 1]!, at + RIGHT);
  while (to - 1 > at && FINAL.has(tokens.word[to - 1]!) && quotationOf[to - 1] === -1) to--;
  return { from, to };
}

/** The token after a list's mark (`•`, `1.`, `b)`) that opens the sentence, or the first token itself. */
function pastListMark({ word, tag }: View["tokens"], first: number): number {
  if (BULLETS.has(word[first]!)) return first + 1;
  if (tag[first] !== Tag.CD && word[first]?.length !== 1) return first;
  return ENUMERATORS.has(word[first + 1] ?? "") ? first + 2 : first;
}

const BULLETS = new Set(["•", "·", "▪", "‣", "◦", "*", "**", "-", "–", "—", "■", "●"]);
const ENUMERATORS = new Set([".", ")"]);
const FINAL = new Set([".", "!", "?", "…"]);
