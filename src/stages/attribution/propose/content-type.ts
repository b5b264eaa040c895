import type { ContentType } from "../../../document/layers.js";
import type { Span } from "../../../document/span.js";
import { tokenAt } from "../../../document/token-search.js";
import type { View } from "../view.js";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** True where the word, in lower case, has a letter or digit: nearly every word begins with one of ASCII. */
function hasLetterOrDigit(word: string): boolean {
  const first = word.charCodeAt(0);
  return (
    (first >= 97 && first <= 122) || (first >= 48 && first <= 57) || LETTER_OR_DIGIT.test(word)
  );
}

/** What the content is by its quotation marks; the words alone count, marks and commas may stand outside. */
export function contentType({ tokens, quotationOf }: View, content: readonly Span[]): ContentType {
  let quoted = 0;
  let words = 0;
  for (const { start, end } of content)
    for (let i = tokenAt(tokens, start); i < tokens.length && tokens.start[i]! < end; i++) {
      if (!hasLetterOrDigit(tokens.word[i]!)) continue;
      words++;
      if (quotationOf[i]! >= 0) quoted++;
    }
  if (quoted === 0) return "indirect";
  return quoted === words ? "direct" : "mixed";
}
