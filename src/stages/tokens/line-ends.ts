import { endOfLetters } from "./clitics.js";

/** Words that go on after a hyphen which is none of a line's end: `two-` and in the next line `and three-year`. */
const AFTER_HYPHEN = new Set(["and", "or", "to"]);
const DEEPEST_INDENT = 12;

/** From a hyphen that ends a line within a sentence: where the word goes on in the next line, or `hyphen`. */
export function afterWrap(text: string, hyphen: number, end: number): number {
  let i = hyphen + 1;
  if (text.charCodeAt(i) === 13) i++;
  if (text.charCodeAt(i) !== 10) return hyphen;
  i++;
  const limit = Math.min(end, i + DEEPEST_INDENT);
  while (i < limit && text.charCodeAt(i) === 32) i++;
  const code = i < limit ? text.charCodeAt(i) : 0;
  if (code < 97 || code > 122) return hyphen;
  const word = text.slice(i, endOfLetters(text, i, Math.min(end, i + 4)));
  return AFTER_HYPHEN.has(word) ? hyphen : i;
}
