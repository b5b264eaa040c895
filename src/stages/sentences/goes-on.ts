import { isUpper } from "../../document/characters.js";
import { isBlank, isCloser, isDash, isLower, isStop, skipBlanks } from "../../document/marks.js";
import { SENTENCE_OPENERS, SPEAKING_VERBS } from "../../lexicons/en/sentence-openers.js";
import { wordAfter } from "./words.js";

/** A name before its verb has no more words than this. */
const NAME = 6;

/**
 * True where a sentence that reaches into a quotation goes on after it, as with the speaker (S2): `“Stop. Now,” she
 * said`, `“Go!” he said`. A quotation that ends its sentence is read sentence by sentence.
 *
 * @param close the place after the closing mark.
 */
export function goesOn(text: string, start: number, close: number, end: number): boolean {
  let inner = close;
  while (
    inner > start &&
    (isCloser(text.charCodeAt(inner - 1)) || isBlank(text.charCodeAt(inner - 1)))
  )
    inner--;
  let after = close;
  while (after < end && isCloser(text.charCodeAt(after))) after++;
  const next = skipBlanks(text, after, end);
  if (next >= end) return false;
  const before = inner > start ? text.charCodeAt(inner - 1) : 0;
  const code = text.charCodeAt(next);
  if (before === 0x2c || code === 0x2c || code === 0x3b || code === 0x3a) return true;
  if (isStop(code)) return false;
  if (isLower(code) || isDash(code)) return true;
  if (isStop(before)) return before !== 0x2e && namesSpeaker(text, next, end);
  return !isDash(before);
}

/**
 * True where the words at `at` name a speaker: a name and its verb (`Mayor Ana M. Reyes said`), a pronoun or a short
 * phrase in lower case and its verb (`he yelled`, `the old mayor asked`), or the verb first (`asked Reyes`).
 */
export function namesSpeaker(text: string, at: number, end: number): boolean {
  const lower = isLower(text.charCodeAt(at));
  let i = at;
  for (let words = 0; words < NAME && i < end; words++) {
    const word = wordAfter(text, i, end);
    if (word === "") return false;
    if (SPEAKING_VERBS.has(word)) return words > 0 || lower;
    if (!lower && !isUpper(text.charCodeAt(i))) return false;
    if (!lower && words === 0 && SENTENCE_OPENERS.has(word.toLowerCase())) return false;
    i += word.length;
    if (text[i] === "." || text[i] === "-") i++;
    i = skipBlanks(text, i, end);
  }
  return false;
}
