import type { Layers, Tokens } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { Tag } from "../../document/tag.js";
import { tokenAt } from "../../document/token-search.js";

/** What every rule of this stage reads. */
export type Reading = Pick<
  Layers,
  "paragraphs" | "sentences" | "tokens" | "quotations" | "attributions"
> & { readonly text: string };

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

/** The name in tokens `[first, last)` as the text has it, without a nickname in quotation marks. */
export function nameText(reading: Reading, first: number, last: number): string {
  const { tag } = reading.tokens;
  let open = first;
  while (open < last && tag[open] !== Tag.QUOTE) open++;
  let close = last - 1;
  while (close > open && tag[close] !== Tag.QUOTE) close--;
  return close > open && open > first && close + 1 < last
    ? `${wordsOf(reading, first, open)} ${wordsOf(reading, close + 1, last)}`
    : wordsOf(reading, first, last);
}
