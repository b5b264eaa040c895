import { isUpper } from "../../document/characters.js";
import {
  isBlank,
  isCloser,
  isDash,
  isDigit,
  isLetter,
  isLower,
  isOpener,
  skipBlanks,
  skipOpeners,
} from "../../document/marks.js";
import { NAMES_WITH_MARK } from "../../lexicons/en/abbreviations.js";
import { SENTENCE_OPENERS } from "../../lexicons/en/sentence-openers.js";
import { abbreviationKind, endsSentence } from "./full-stop.js";
import { namesSpeaker } from "./goes-on.js";
import { isMissingSpace } from "./missing-space.js";
import { endOfNotes } from "./runs.js";
import { wordAfter, wordBefore } from "./words.js";

/** A run of marks that may end a sentence, and its place. */
export interface Place {
  readonly text: string;
  /** The paragraph. */
  readonly start: number;
  readonly end: number;
  /** Start of the sentence. */
  readonly from: number;
  /** The first mark of the run, the place after its last one, and the place after the marks that close behind it. */
  readonly stop: number;
  readonly stops: number;
  readonly closed: number;
  /** The run stands within a bracket in the middle of a sentence, and that bracket closes right behind it. */
  readonly embedded: boolean;
}

/** Where a sentence ends and where the next one begins. */
export interface Boundary {
  readonly end: number;
  readonly next: number;
}

/** The boundary at this place, or null where the sentence goes on. */
export function boundaryAt(place: Place): Boundary | null {
  const { text, stop, stops, closed, end, from } = place;
  if (closed >= end || stop === from) return null;
  if (!isBlank(text.charCodeAt(closed))) return unspacedBoundary(place);
  // `[...]`
  if (isOpener(text.charCodeAt(stop - 1)) && isCloser(text.charCodeAt(stops))) return null;
  const next = skipBlanks(text, closed, end);
  const first = skipOpeners(text, next, end);
  if (first >= end || !endsBefore(place, first)) return null;
  // A full stop and then three dots: the sentence is whole, and the next one begins with what was left out.
  const omission = stops === closed ? startOfOmission(text, stop, stops) : -1;
  return omission < 0 ? { end: closed, next } : { end: stop + 1, next: omission };
}

/** Where three dots begin after a full stop that touches its word, or -1: `compounds. . . . The`, `gone. ... We`. */
function startOfOmission(text: string, stop: number, stops: number): number {
  if (
    text[stop] !== "." ||
    isBlank(text.charCodeAt(stop - 1)) ||
    !isBlank(text.charCodeAt(stop + 1))
  )
    return -1;
  let dots = 0;
  for (let i = stop + 1; i < stops; i++) {
    if (text[i] === ".") dots++;
    else if (text[i] === "…") dots += 3;
  }
  return dots === 3 ? skipBlanks(text, stop + 1, stops) : -1;
}

function endsBefore(place: Place, first: number): boolean {
  const { text, stop, stops, from, end } = place;
  let dots = 0;
  let bang = false;
  for (let i = stop; i < stops; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) dots++;
    else if (code === 0x2026) dots += 3;
    else if (!isBlank(code)) bang ||= code !== 0x3002 && code !== 0xff0e;
  }
  if (bang) return endsAtExclamation(place, first);
  if (dots > 1) return endsAtEllipsis(place, first, dots);
  if (place.closed > stops && isLower(text.charCodeAt(first))) return false;
  const word = wordBefore(text, from, stop);
  return endsSentence({ text, from, word, at: stop, next: first, end });
}

/** After `!` and `?`, also with dots. */
function endsAtExclamation(
  { text, stop, stops, closed, from, end, embedded }: Place,
  first: number,
): boolean {
  if (isLower(text.charCodeAt(first))) {
    // `Jeb! was`: a name.
    const plain =
      isLower(text.charCodeAt(from)) || !isUpper(wordBefore(text, from, stop).charCodeAt(0));
    const inserted = isDash(text.charCodeAt(skipBlanks(text, closed, end)));
    return closed === stops && plain && !inserted && !namesSpeaker(text, first, end);
  }
  const opens = SENTENCE_OPENERS.has(wordAfter(text, first, end).toLowerCase());
  if (embedded) return opens;
  if (closed > stops) return !namesSpeaker(text, first, end);
  return (
    opens || text[stop] !== "!" || !NAMES_WITH_MARK.has(wordBefore(text, from, stop).toLowerCase())
  );
}

/**
 * After dots. Three of them with a space before leave words out of the middle of a sentence (`a … Reyes . . . I`);
 * touching their word, or with the full stop as a fourth, they end one.
 */
function endsAtEllipsis({ text, stop, end }: Place, first: number, dots: number): boolean {
  const code = text.charCodeAt(first);
  if (!isLetter(code) || !isUpper(code)) return false;
  if (dots !== 3 || !isBlank(text.charCodeAt(stop - 1))) return true;
  const word = wordAfter(text, first, end).toLowerCase();
  return SENTENCE_OPENERS.has(word) && word !== "i" && !word.startsWith("i'");
}

/** A boundary where no space stands behind the marks: a forgotten one, or the figure of a footnote. */
function unspacedBoundary({ text, start, stop, stops, closed, end, from }: Place): Boundary | null {
  const code = text.charCodeAt(closed);
  const before = text.charCodeAt(stop - 1);
  if (isBlank(before) || isLower(code) || code === 0x2c || (isDigit(before) && isDigit(code)))
    return null;
  const notes = endOfNotes(text, closed, end);
  if (notes > closed) {
    const next = skipBlanks(text, notes, end);
    const bracketed = text[closed] === "[";
    const plain =
      closed > stops || text[stop - 1] === ")" || /[a-z]{4}$/.test(wordBefore(text, start, stop));
    return next > notes && next < end && isUpper(text.charCodeAt(next)) && (bracketed || plain)
      ? { end: notes, next }
      : null;
  }
  if (closed === stops && abbreviationKind(wordBefore(text, from, stop)) !== null) return null;
  return isMissingSpace(text, start, stop, closed, end) ? { end: closed, next: closed } : null;
}
