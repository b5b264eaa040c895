import { Kind, kindOf } from "../../document/characters.js";

const HIGH_SURROGATE = 0xd800;
const LOW_SURROGATE = 0xdc00;
const ZERO_WIDTH_JOINER = 0x200d;

const isLow = (code: number): boolean => code >= LOW_SURROGATE && code < 0xe000;

/** The end of a picture with its modifiers: pairs, variation selectors, skin tones, joined sequences. */
export function endOfSymbol(text: string, start: number, end: number): number {
  let i = start + 1;
  if (text.charCodeAt(start) >= HIGH_SURROGATE && i < end && isLow(text.charCodeAt(i))) i++;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (
      code === ZERO_WIDTH_JOINER &&
      i + 1 < end &&
      kindOf(text.charCodeAt(i + 1)) === Kind.SYMBOL
    ) {
      i += isLow(text.charCodeAt(i + 2)) && i + 2 < end ? 3 : 2;
    } else if (code === 0xd83c && (text.charCodeAt(i + 1) & 0xfff8) === 0xdff8 && i + 1 < end) {
      i += 2;
    } else break;
  }
  return i;
}

/** The end of the run of one and the same character from `start`. */
export function endOfRun(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let i = start + 1;
  while (i < end && text.charCodeAt(i) === code) i++;
  return i;
}
