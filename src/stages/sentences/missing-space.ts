import { isUpper } from "../../document/characters.js";
import { isBlank, isDigit, isLetter, isLower, isOpener } from "../../document/marks.js";
import { wordAfter, wordBefore } from "./words.js";

/** Last parts of addresses that are also written with a capital. */
const ENDINGS: ReadonlySet<string> = new Set("com net org edu gov io co uk js tv fm".split(" "));
/** No address is read further back or on than this. */
const ADDRESS = 80;

/**
 * True where a sentence ends at a mark with no space behind it (S3): `assets.The Kremlin`, but not `example.com`,
 * `v2.The`, `www.Example.Com`.
 *
 * @param at place of the mark that ends it.
 * @param next place of the next sentence's first character.
 */
export function isMissingSpace(
  text: string,
  start: number,
  at: number,
  next: number,
  end: number,
): boolean {
  let capital = next;
  while (capital < end && isOpener(text.charCodeAt(capital))) capital++;
  const first = text.charCodeAt(capital);
  if (!isLetter(first) || !isUpper(first)) return false;
  const follower = wordAfter(text, capital, end);
  const after = text.charCodeAt(capital + follower.length);
  const beyond = text.charCodeAt(capital + follower.length + 1);
  if (follower.length > 1 && !isLower(text.charCodeAt(capital + 1))) return false;
  if (after === 0x40 || after === 0x2f || (after === 0x2e && (isLetter(beyond) || isDigit(beyond))))
    return isTitle(follower) && !isBlank(beyond);
  if (ENDINGS.has(follower.toLowerCase())) return false;
  const word = wordBefore(text, start, at);
  if (word === "") return capital > next || !isDigit(text.charCodeAt(at - 1));
  if (isAddress(text, start, at)) return false;
  if (/^[\d,]+$/.test(word)) return word.length > 1;
  return /[a-z]{2}$/.test(word) && !word.includes(".");
}

const isTitle = (word: string): boolean => /^(?:Mr|Mrs|Ms|Dr)$/.test(word);

/** True where the run of characters before `at` holds what addresses of mail and web do. */
function isAddress(text: string, start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - ADDRESS); i--) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) return false;
    if (code === 0x40 || code === 0x2f || (code === 0x77 && text.startsWith("www.", i)))
      return true;
  }
  return false;
}
