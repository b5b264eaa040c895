import type { Tokens } from "./layers.js";

/** A stretch of text has `1 << STRETCH` UTF-16 units: two or three words. */
const STRETCH = 4;

/**
 * By stretch of the text, the first token that ends after its beginning, so that no search goes through all tokens.
 *
 * @param end of each token; in reading order.
 */
export function tokensByStretch(end: Int32Array): Int32Array {
  const last = end.length === 0 ? 0 : end[end.length - 1]!;
  const first = new Int32Array((last >> STRETCH) + 1);
  let token = 0;
  for (let stretch = 0; stretch < first.length; stretch++) {
    while (token < end.length && end[token]! <= stretch << STRETCH) token++;
    first[stretch] = token;
  }
  return first;
}

/** Index of the first token that ends after `offset` (UTF-16), or `tokens.length`. */
export function tokenAt({ end, byStretch, length }: Tokens, offset: number): number {
  const stretch = offset >> STRETCH;
  if (stretch >= byStretch.length) return length;
  let token = stretch < 0 ? 0 : byStretch[stretch]!;
  while (token < length && end[token]! <= offset) token++;
  return token;
}
