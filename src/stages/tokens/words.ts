import { isUpper, Kind, kindOf } from "../../document/characters.js";
import { endOfDomain, endOfMail } from "./addresses.js";
import { endOfClitic, isNot } from "./clitics.js";
import { afterWrap } from "./line-ends.js";
import { endOfDigits } from "./numbers.js";

const AT = 64;
const AMPERSAND = 38;
const DOLLAR = 36;
const SLASH = 47;

/** Whether a word as written, without its full stop, keeps it; `atEnd` where a sentence, quotation or bracket ends. */
export type IsAbbreviation = (word: string, atEnd: boolean) => boolean;

const wordly = (kind: number): boolean =>
  kind === Kind.LETTER || kind === Kind.DIGIT || kind === Kind.INVISIBLE;

/** True where all parts of the word between full stops have one letter: `U.S`, `p.m`, `J.K`. */
function isInitials(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length % 2 === 0 || length > 15) return false;
  for (let i = start; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind !== ((i - start) % 2 === 0 ? Kind.LETTER : Kind.FULL_STOP)) return false;
  }
  return true;
}

/** True where the sentence, a quotation or a bracket ends at `i`. */
function closes(text: string, i: number, end: number): boolean {
  if (i >= end) return true;
  const code = text.charCodeAt(i);
  const kind = kindOf(code);
  return kind === Kind.QUOTE || kind === Kind.APOSTROPHE || code === 41 || code === 93;
}

/**
 * The end of the word that begins with a letter or digit at `start`. Hyphens, `&` and apostrophes within it belong to
 * it (`O'Brien`, `AT&T`, `Shahed-type`); a clitic does not; `n't` leaves the word before its `n`. A figure keeps the
 * letters that touch it (`1.2m`, `9am`, `70km/h`, `35-year-old`), but a hyphen between two figures ends it. A word that
 * is parted once by a line's end is one.
 *
 * @param isAbbreviation whether the word (as written, without its last full stop) is written with a full stop; it is
 *   told whether the sentence ends there.
 */
export function endOfWord(
  text: string,
  start: number,
  end: number,
  isAbbreviation: IsAbbreviation,
): number {
  const figure = kindOf(text.charCodeAt(start)) === Kind.DIGIT;
  let i = figure ? endOfDigits(text, start, end) : start;
  let hyphened = false;
  let wrapped = false;
  // Where the part after the last hyphen or slash began.
  let part = i;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (wordly(kind)) {
      i++;
      continue;
    }
    const next = i + 1 < end ? kindOf(text.charCodeAt(i + 1)) : Kind.SPACE;
    if (kind === Kind.HYPHEN) {
      if (figure && !hyphened && next === Kind.DIGIT) break;
      if (next !== Kind.LETTER && next !== Kind.DIGIT) {
        const letterBefore = i > start && kindOf(text.charCodeAt(i - 1)) === Kind.LETTER;
        const onward = letterBefore && !wrapped ? afterWrap(text, i, end) : i;
        if (onward > i) {
          wrapped = true;
          i = onward;
          part = i;
          continue;
        }
        // `two- and three-year`: the hyphen stays; before other marks it does not.
        if (letterBefore && i + 1 < end && next === Kind.SPACE) return i + 1;
        break;
      }
      hyphened = true;
      i++;
      part = i;
      continue;
    }
    if (kind === Kind.APOSTROPHE) {
      if (next !== Kind.LETTER || endOfClitic(text, i, end) > i) break;
      if (isNot(text, i, end)) return i - 1 > start ? i - 1 : i + 2;
      i++;
      continue;
    }
    if (kind === Kind.FULL_STOP) {
      if (isInitials(text, part, i)) {
        if (next === Kind.LETTER) {
          i++;
          continue;
        }
        const stays = i - part > 1 || (isUpper(text.charCodeAt(part)) && !closes(text, i + 1, end));
        if (stays) {
          i++;
          if (next !== Kind.HYPHEN) break;
          continue;
        }
      }
      if (next === Kind.LETTER || next === Kind.DIGIT) {
        const address = Math.max(endOfMail(text, start, i, end), endOfDomain(text, start, i, end));
        if (address > start) return address;
      }
      if (
        i - part <= 12 &&
        next !== Kind.FULL_STOP &&
        isAbbreviation(text.slice(part, i), closes(text, i + 1, end))
      ) {
        i++;
        if (next === Kind.LETTER && isInitials(text, i, i + 1) && text.charCodeAt(i + 1) === 46)
          continue;
        if (next !== Kind.HYPHEN) break;
        continue;
      }
      break;
    }
    if (code === AT) {
      const mail = endOfMail(text, start, i, end);
      if (mail > start) return mail;
      break;
    }
    if (code === AMPERSAND && next === Kind.LETTER && isUpper(text.charCodeAt(i + 1))) {
      i++;
      continue;
    }
    // `US$40`, `A$5`: the letters are part of the currency's sign.
    if (code === DOLLAR && next === Kind.DIGIT && i - start <= 3) return i + 1;
    // `km/h`, `70km/h`, `he/she`, but not `Reuters/Ipsos`.
    if (code === SLASH && next === Kind.LETTER && (figure || i - part <= 3)) {
      if (isUpper(text.charCodeAt(i - 1)) || isUpper(text.charCodeAt(i + 1))) break;
      i++;
      part = i;
      continue;
    }
    break;
  }
  return i;
}
