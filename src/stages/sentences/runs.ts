import { isBlank, isCloser, isDigit, isLetter, isStop } from "../../document/marks.js";

/** The place after a run of stops that begins at `at`; full stops with spaces between them are one run. */
export function endOfStops(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end) {
    if (isStop(text.charCodeAt(i))) i++;
    else if (
      isBlank(text.charCodeAt(i)) &&
      text[i + 1] === "." &&
      i + 1 < end &&
      !isWordy(text, i + 2, end)
    )
      i += 2;
    else break;
  }
  return i;
}

/**
 * The place after the closing marks at `at`. A mark before a letter opens the next sentence instead, unless `tight`
 * knows better.
 */
export function endOfClosers(
  text: string,
  at: number,
  end: number,
  tight: ReadonlySet<number>,
): number {
  let i = at;
  while (i < end && isCloser(text.charCodeAt(i))) {
    const code = text.charCodeAt(i);
    const oneWay =
      code === 0x29 || code === 0x5d || code === 0x7d || code === 0x201d || code === 0xbb;
    if (!oneWay && !tight.has(i) && isWordy(text, i + 1, end)) break;
    i++;
  }
  return i;
}

const isWordy = (text: string, at: number, end: number): boolean =>
  at < end && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)));

/** The place after the marks of footnotes at `at`: `[7][8]`, `11 12`. */
export function endOfNotes(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && i < at + 24) {
    let digits = text[i] === "[" || (i > at && text[i] === " ") ? i + 1 : i;
    const first = digits;
    while (digits < end && digits < first + 3 && isDigit(text.charCodeAt(digits))) digits++;
    if (digits === first) break;
    if (text[i] === "[") {
      if (text[digits] !== "]") break;
      digits++;
    } else if (isWordy(text, digits, end) || text[digits] === "." || text[digits] === ",") break;
    i = digits;
  }
  return i;
}
