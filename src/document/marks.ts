import { isUpper, Kind, kindOf } from "./characters.js";

const table = (characters: string): Uint8Array => {
  const flags = new Uint8Array(128);
  for (let i = 0; i < characters.length; i++) flags[characters.charCodeAt(i)] = 1;
  return flags;
};
const STOPS = table(".!?");
const CLOSERS = table("\"')]}*_");
const OPENERS = table("\"'([{`*_");

/** A mark that can end a sentence: `.` `!` `?`, an ellipsis, their full-width and doubled forms. */
export const isStop = (code: number): boolean =>
  code < 128
    ? STOPS[code] === 1
    : code === 0x2026 ||
      code === 0x3002 ||
      code === 0xff0e ||
      code === 0xff01 ||
      code === 0xff1f ||
      code === 0x203c ||
      (code >= 0x2047 && code <= 0x2049);

/** A mark that closes a quotation, a bracket or Markdown's emphasis. */
export const isCloser = (code: number): boolean =>
  code < 128
    ? CLOSERS[code] === 1
    : code === 0x201d || code === 0x2019 || code === 0xbb || code === 0x203a;

/** A mark that opens a quotation, a bracket or Markdown's emphasis. */
export const isOpener = (code: number): boolean =>
  code < 128
    ? OPENERS[code] === 1
    : code === 0x201c ||
      code === 0x2018 ||
      code === 0xab ||
      code === 0x201e ||
      code === 0xbf ||
      code === 0xa1;

/** A character that opens an item of a list: `•` and its like. */
export const isBullet = (code: number): boolean =>
  code === 0x2022 ||
  code === 0x2023 ||
  code === 0x2043 ||
  code === 0x25aa ||
  code === 0x25cf ||
  code === 0x25e6 ||
  code === 0x25a0 ||
  code === 0x2219;

/** A hyphen-minus, en or em dash, or the like. */
export const isDash = (code: number): boolean =>
  code === 0x2d || (code >= 0x2012 && code <= 0x2015);

/** An ASCII digit. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** White space, control characters and marks of no width: nothing that a sentence begins or ends with. */
export const isBlank = (code: number): boolean => {
  if (code > 0x20 && code < 0x7f) return false;
  if (code <= 0x20 || code === 0x7f) return true;
  const kind = kindOf(code);
  return kind === Kind.SPACE || kind === Kind.INVISIBLE;
};

/** A letter of any script. */
export const isLetter = (code: number): boolean => kindOf(code) === Kind.LETTER;

/** A letter that is not a capital; letters of scripts without capitals are. */
export const isLower = (code: number): boolean =>
  code < 128 ? code >= 0x61 && code <= 0x7a : isLetter(code) && !isUpper(code);

/** The first place from `at` that is not blank, or `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The first place from `at` that is neither blank nor an opening mark, a dash or a bullet, or `end`. */
export function skipOpeners(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (!isOpener(code) && !isBlank(code) && !isDash(code) && !isBullet(code)) break;
    i++;
  }
  return i;
}
