import { Kind, kindOf } from "../../document/characters.js";

const isDigit = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
};

const COMMA = 44;
const FULL_STOP = 46;
const SLASH = 47;
const COLON = 58;

/** A comma groups digits only before three of them, or before two and another comma (`5,00,000`). */
function groups(text: string, comma: number, end: number): boolean {
  if (comma + 2 >= end || !isDigit(text, comma + 1) || !isDigit(text, comma + 2)) return false;
  if (text.charCodeAt(comma + 3) === COMMA) return isDigit(text, comma + 4);
  return comma + 3 < end && isDigit(text, comma + 3) && !isDigit(text, comma + 4);
}

/** `2024-03-14` at `start`: the end of an ISO date, or `start`. */
function endOfIsoDate(text: string, start: number, end: number): number {
  if (start + 10 > end) return start;
  for (let k = 0; k < 10; k++) {
    const hyphen = k === 4 || k === 7;
    if (hyphen ? text.charCodeAt(start + k) !== 45 : !isDigit(text, start + k)) return start;
  }
  return isDigit(text, start + 10) ? start : start + 10;
}

/**
 * The end of a figure's digits: `1,310`, `3.5`, `18:05`, `3/14/24`, `2024-03-14`. Marks count only between digits.
 *
 * @param start where a digit stands.
 */
export function endOfDigits(text: string, start: number, end: number): number {
  let i = endOfIsoDate(text, start, end);
  if (i > start) return i;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (kindOf(code) === Kind.DIGIT) i++;
    else if (code === COMMA && groups(text, i, end)) i += 3;
    else if ((code === FULL_STOP || code === SLASH || code === COLON) && i + 1 < end) {
      if (!isDigit(text, i + 1)) break;
      i += 2;
    } else break;
  }
  return i;
}
