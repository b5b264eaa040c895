import { isDigit, isLetter } from "../../document/marks.js";

/** No word that decides anything is longer. */
const LONGEST = 24;

/**
 * The word that ends at `end`, full stops within it included (`U.S`, `Ph.D`, `Sen`, `n°`), not before `start`. Empty
 * where no word ends there; cut off on the left where it is longer than any abbreviation.
 */
export function wordBefore(text: string, start: number, end: number): string {
  let i = end;
  const limit = Math.max(start, end - LONGEST);
  while (i > limit) {
    const code = text.charCodeAt(i - 1);
    const inside = code === 0x2e || code === 0xb0 || code === 0x2d || code === 0x2f;
    if (!inside && !isLetter(code) && !isDigit(code)) break;
    i--;
  }
  while (i < end && (text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2d)) i++;
  return text.slice(i, end);
}

/** The word that begins at `start`, apostrophes within it included and written `'`; cut off where it is very long. */
export function wordAfter(text: string, start: number, end: number): string {
  let i = start;
  const limit = Math.min(end, start + LONGEST);
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (!isLetter(code) && !isDigit(code)) {
      const apostrophe = code === 0x27 || code === 0x2019;
      if (!apostrophe || i === start || i + 1 >= limit || !isLetter(text.charCodeAt(i + 1))) break;
    }
    i++;
  }
  return text.slice(start, i).replace("’", "'");
}
