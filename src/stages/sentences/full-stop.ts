import { isUpper } from "../../document/characters.js";
import {
  isDash,
  isDigit,
  isLetter,
  isLower,
  skipBlanks,
  skipOpeners,
} from "../../document/marks.js";
import type { AbbreviationKind } from "../../lexicons/en/abbreviations.js";
import { ABBREVIATIONS, LOWER_CASE_ABBREVIATIONS } from "../../lexicons/en/abbreviations.js";
import { MONTHS, WEEKDAYS, ZONES } from "../../lexicons/en/calendar.js";
import { FUNCTION_WORDS } from "../../lexicons/en/function-words.js";
import { HOLIDAY_NAMES } from "../../lexicons/en/holidays.js";
import { AFTER_CLOCK, SENTENCE_OPENERS, TIME_OPENERS } from "../../lexicons/en/sentence-openers.js";
import { wordAfter } from "./words.js";

/** A time that opens its sentence stands within this many characters of its start: `At around 5.30 a.m. `. */
const OPENING = 24;

/** Quotation marks and bullets before a list's number are no more than this. */
const MARKS = 8;

/** What stands around a single full stop. */
export interface FullStop {
  readonly text: string;
  /** Start of the sentence. */
  readonly from: number;
  /** The word before it, full stops within it included. */
  readonly word: string;
  /** Place of the full stop. */
  readonly at: number;
  /** The first character after it that is no space and no opening mark. */
  readonly next: number;
  /** End of the paragraph. */
  readonly end: number;
}

/** `U.S`, `p.m`, `Ph.D`: parts of one or two letters with full stops between them. */
function isDotted(word: string): boolean {
  if (word.length < 3 || !word.includes(".")) return false;
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x2e ? letters === 0 : !isLetter(code) || letters > 1) return false;
    letters = code === 0x2e ? 0 : letters + 1;
  }
  return letters > 0;
}

/** What kind of abbreviation the word is, as it is written; null where the full stop is not its own. */
export function abbreviationKind(word: string): AbbreviationKind | "dotted" | "initial" | null {
  const first = word.charCodeAt(0);
  if (word.length === 1 && isLetter(first) && isUpper(first)) return "initial";
  const lower = word.toLowerCase();
  const kind = ABBREVIATIONS.get(lower);
  if (kind !== undefined && (isUpper(first) || LOWER_CASE_ABBREVIATIONS.has(lower))) return kind;
  if (isDotted(word)) return "dotted";
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) {
    const last = abbreviationKind(word.slice(hyphen + 1));
    return last === "initial" || last === "dotted" || last === "title" ? last : null;
  }
  return word.length > 1 &&
    word.length < 5 &&
    isUpper(first) &&
    /^.[bcdfghjklmnpqrstvwxz]+$/.test(word)
    ? "ending"
    : null;
}

/** True where a single full stop before a space ends its sentence (S1). */
export function endsSentence(stop: FullStop): boolean {
  const { text, word, next, end, from, at } = stop;
  if (word === "") return !isLower(text.charCodeAt(next));
  // The number or letter of a list's item: `1. The dam`, `a. The dam`.
  const begin = at - word.length;
  if (
    begin - from < MARKS &&
    begin === skipOpeners(text, from, at) &&
    /^(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})$/.test(word)
  )
    return false;
  const code = text.charCodeAt(next);
  const kind = abbreviationKind(word);
  if (isLower(code)) return kind === null && endsBeforeLower(stop);
  if (kind === null) return true;
  // `MARLOW, N.H. — The`
  if (isDash(text.charCodeAt(skipBlanks(text, at + 1, end)))) return false;
  if (isDigit(code)) return kind === "initial" ? word === "I" : isClock(word);
  if (kind === "title" || kind === "inner") return false;
  if (!isUpper(code)) return !isLetter(code) && kind === "label";
  const follower = wordAfter(text, next, end);
  const opener = SENTENCE_OPENERS.has(follower.toLowerCase());
  if (kind === "dotted" && isClock(word)) return endsAfterClock(stop, follower, opener);
  // `vol. II`, `p. A1`; but `a lover of art. Reyes`.
  if (kind === "label" && isLower(word.charCodeAt(0)))
    return opener || !/^[A-Z]{1,4}\d*$/.test(follower);
  if (word === "No") return true;
  if (word === "etc") return true;
  if (opener && follower.length === 1 && text[next + 1] === ".") return false;
  return opener;
}

const isClock = (word: string): boolean => /^[ap]\.m$/i.test(word);

/**
 * Before a small letter a full stop ends a sentence where its word is no abbreviation: long or everyday, in lower case;
 * or where the writer begins sentences with small letters.
 */
function endsBeforeLower({ text, from, word, next, end }: FullStop): boolean {
  if (
    /^[a-z]{4,}$/.test(word) ||
    (FUNCTION_WORDS.has(word) && word !== "in") ||
    isLower(text.charCodeAt(from))
  )
    return true;
  const follower = wordAfter(text, next, end);
  return follower === "i" || follower === "https" || follower === "http";
}

/** After `a.m.` or `p.m.` a capital opens a sentence, unless it goes on telling when, or the time opened this one. */
function endsAfterClock(stop: FullStop, follower: string, opener: boolean): boolean {
  const word = follower.toLowerCase();
  if (WEEKDAYS.has(word) || MONTHS.has(word) || ZONES.has(word) || AFTER_CLOCK.has(word))
    return false;
  const second = wordAfter(stop.text, stop.next + follower.length + 1, stop.end).toLowerCase();
  if (HOLIDAY_NAMES.has(word) || HOLIDAY_NAMES.has(`${word} ${second}`)) return false;
  if (opener) return true;
  const first = wordAfter(stop.text, stop.from, stop.at).toLowerCase();
  return stop.at - stop.from > OPENING || !TIME_OPENERS.has(first);
}
