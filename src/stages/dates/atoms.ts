import { Shape, type Tokens } from "../../document/layers.js";
import { wordFact } from "../../document/word-type.js";
import { isAddress } from "../tokens/addresses.js";
import { Kind, type KindValue, meaningOf } from "./vocabulary.js";

/**
 * The document's words as date recognisers read them: tokens, with those that hold digits or hyphens taken apart
 * (`mid-March`, `30-day`, `2024-03-14`, `5p.m.`), so that no rule depends on how a tokeniser cuts them. A BREAK stands
 * between two sentences.
 */
export interface Atoms {
  length: number;
  /** Lower case, `’` as `'`. */
  readonly word: string[];
  readonly kind: KindValue[];
  /** What the kind says: month 1–12, ISO weekday, the digits' number; 0 where it says nothing. */
  readonly value: number[];
  readonly start: number[];
  readonly end: number[];
  /** Index of the token that it is part of. */
  readonly token: number[];
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;
const COMMA = 44;
const FULL_STOP = 46;

/** End of the digits at `i`, with their grouping commas and decimal points where `marks`. */
function endOfNumeral(text: string, i: number, end: number, marks: boolean): number {
  let at = i;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  while (marks && at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
    const code = text.charCodeAt(at);
    if (code !== COMMA && code !== FULL_STOP) break;
    let next = at + 1;
    while (next < end && isDigit(text.charCodeAt(next))) next++;
    if (code === COMMA && next - at !== 4) break;
    at = next;
  }
  return at;
}

function add(
  atoms: Atoms,
  word: string,
  kind: KindValue,
  value: number,
  start: number,
  end: number,
  token: number,
): void {
  const i = atoms.length++;
  atoms.word[i] = word;
  atoms.kind[i] = kind;
  atoms.value[i] = value;
  atoms.start[i] = start;
  atoms.end[i] = end;
  atoms.token[i] = token;
}

function push(atoms: Atoms, word: string, start: number, end: number, token: number): void {
  const [kind, value] = meaningOf(word);
  add(atoms, word, kind, value, start, end, token);
}

/** Number of the digits, which are at most that many; longer ones name no date. */
const LONGEST = 9;

function numberOf(text: string, start: number, end: number): number {
  if (end - start > LONGEST) return Number.NaN;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** A numeral with the ordinal ending that may follow it. */
function pushNumeral(
  atoms: Atoms,
  text: string,
  start: number,
  limit: number,
  token: number,
): number {
  const end = endOfNumeral(text, start, limit, true);
  const ofDigits = endOfNumeral(text, start, limit, false);
  if (ofDigits < end) {
    const numeral = text.slice(start, end);
    const value = end - start > 12 ? Number.NaN : Number(numeral.replaceAll(",", ""));
    add(atoms, numeral, Kind.NUMERAL, value, start, end, token);
    return end;
  }
  const value = numberOf(text, start, end);
  if (end - start <= 2 && end + 2 <= limit && isLetter(text.charCodeAt(end))) {
    const closed = end + 2 === limit || !isLetter(text.charCodeAt(end + 2));
    if (closed && ORDINAL_ENDINGS.has(text.slice(end, end + 2).toLowerCase())) {
      const whole = text.slice(start, end + 2).toLowerCase();
      add(atoms, whole, Kind.ORDINAL, value, start, end + 2, token);
      return end + 2;
    }
  }
  add(atoms, text.slice(start, end), Kind.DIGITS, value, start, end, token);
  return end;
}

/** `am`, `a.m.`, `pm`, `p.m` written onto the digits before them. */
function endOfMeridiem(text: string, i: number, end: number): number {
  const first = text.charCodeAt(i) | 32;
  if (first !== 97 && first !== 112) return i;
  let at = i + 1;
  if (text.charCodeAt(at) === FULL_STOP) at++;
  if (at >= end || (text.charCodeAt(at) | 32) !== 109) return i;
  at++;
  if (at < end && text.charCodeAt(at) === FULL_STOP) at++;
  return at < end && isLetter(text.charCodeAt(at)) ? i : at;
}

function takeApart(atoms: Atoms, text: string, tokens: Tokens, token: number): void {
  const end = tokens.end[token]!;
  let i = tokens.start[token]!;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      i = pushNumeral(atoms, text, i, end, token);
      continue;
    }
    let next = i + 1;
    if (isLetter(code)) {
      const afterDigit = i > tokens.start[token]! && isDigit(text.charCodeAt(i - 1));
      const meridiem = afterDigit ? endOfMeridiem(text, i, end) : i;
      if (meridiem > i) next = meridiem;
      else {
        while (next < end && (isLetter(text.charCodeAt(next)) || text.charCodeAt(next) === 0x2e))
          next++;
      }
    }
    push(atoms, text.slice(i, next).toLowerCase().replaceAll("’", "'"), i, next, token);
    i = next;
  }
}

/** Room around the sentences, so that rules may look that far past any atom. */
const MARGIN = 4;

/** Atoms of no sentence; arrays are kept from batch to batch. */
export const noAtoms = (): Atoms => ({
  length: 0,
  word: [],
  kind: [],
  value: [],
  start: [],
  end: [],
  token: [],
});

const APART = Shape.DIGIT | Shape.HYPHEN;
const isOfDates = wordFact((word) => meaningOf(word)[0] !== Kind.OTHER);

function addSentence(atoms: Atoms, text: string, tokens: Tokens, from: number, to: number): void {
  const { word, shape, start, end } = tokens;
  add(atoms, "", Kind.BREAK, 0, start[from]!, start[from]!, from);
  for (let t = from; t < to; t++) {
    if ((shape[t]! & APART) !== 0 && !isAddress(text, start[t]!, end[t]!))
      takeApart(atoms, text, tokens, t);
    else if (isOfDates(tokens, t)) push(atoms, word[t]!, start[t]!, end[t]!, t);
    else add(atoms, word[t]!, Kind.OTHER, 0, start[t]!, end[t]!, t);
  }
}

/**
 * Fills `atoms` anew with whole sentences, from `sentence` on, until there are at least `enough`.
 *
 * @param wanted tells which sentences to read; the others are passed over.
 * @returns index of the next sentence.
 */
export function fillAtoms(
  atoms: Atoms,
  text: string,
  tokens: Tokens,
  sentence: number,
  enough: number,
  wanted: (sentence: number) => boolean,
): number {
  atoms.length = 0;
  for (let k = 0; k < MARGIN; k++) add(atoms, "", Kind.BREAK, 0, 0, 0, 0);
  const { first } = tokens;
  const sentences = first.length - 1;
  let s = sentence;
  for (; s < sentences && atoms.length < enough; s++) {
    if (first[s]! < first[s + 1]! && wanted(s))
      addSentence(atoms, text, tokens, first[s]!, first[s + 1]!);
  }
  for (let k = 0; k < MARGIN; k++) add(atoms, "", Kind.BREAK, 0, text.length, text.length, 0);
  return s;
}
