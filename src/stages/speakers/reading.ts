import type { Layers, Tokens } from "../../document/layers.js";
import type { Span } from "../../document/span.js";

/** What every rule of this stage reads. */
export type Reading = Pick<
  Layers,
  "paragraphs" | "sentences" | "tokens" | "quotations" | "attributions"
> & { readonly text: string };

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens `[first, last)` that lie in the span. */
export function tokensOf(tokens: Tokens, { start, end }: Span): [first: number, last: number] {
  const first = tokenAt(tokens, start);
  let last = first;
  while (last < tokens.length && tokens.start[last]! < end) last++;
  return [first, last];
}

/** The words of tokens `[first, last)` as the text has them, line breaks as spaces. */
export function wordsOf({ text, tokens }: Reading, first: number, last: number): string {
  return text.slice(tokens.start[first]!, tokens.end[last - 1]!).replace(/\s+/g, " ");
}

/** True where the words stand in one sentence. */
export const inOneSentence = (tokens: Tokens, a: number, b: number): boolean =>
  a >= 0 &&
  b >= 0 &&
  a < tokens.length &&
  b < tokens.length &&
  tokens.sentence[a] === tokens.sentence[b];
