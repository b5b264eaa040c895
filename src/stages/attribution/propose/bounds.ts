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
  const from = Math.max(tokens.first[sentence]!, at - LEFT);
  let to = Math.min(tokens.first[sentence + 1]!, at + RIGHT);
  while (to - 1 > at && FINAL.has(tokens.word[to - 1]!) && quotationOf[to - 1] === -1) to--;
  return { from, to };
}

const FINAL = new Set([".", "!", "?", "…"]);
