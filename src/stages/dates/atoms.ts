import { type Sentence, Shape, type Tokens } from "../../document/layers.js";
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

/** End of the digits at `i` with their grouping commas and decimal points. */
function endOfNumeral(text: string, i: number, end: number): number {
  let at = i;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  while (at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
    const code = text.charCodeAt(at);
    if (code !== COMMA && code !== FULL_STOP) break;
    let next = at + 1;
    while (next < end && isDigit(text.charCodeAt(next))) next++;
    if (code === COMMA && next - at !== 4) break;
    at = next;
  }
  return at;
}

function push(atoms: Atoms, text: string, start: number, end: number, token: number): void {
  const word = text.slice(start, end).toLowerCase().replaceAll("’", "'");
  add(atoms, word, meaningOf(word), start, end, token);
}

function add(
  atoms: Atoms,
  word: string,
  [kind, value]: readonly [KindValue, number],
  start: number,
  end: number,
  token: number,
): void {
  atoms.word.push(word);
  atoms.kind.push(kind);
  atoms.value.push(value);
  atoms.start.push(start);
  atoms.end.push(end);
  atoms.token.push(token);
  atoms.length++;
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
  const end = endOfNumeral(text, start, limit);
  const digits = text.slice(start, end);
  const plain = !digits.includes(",") && !digits.includes(".");
  const ending = text.slice(end, end + 2).toLowerCase();
  if (plain && end - start <= 2 && end + 2 <= limit && ORDINAL_ENDINGS.has(ending)) {
    if (end + 2 === limit || !isLetter(text.charCodeAt(end + 2))) {
      const whole = text.slice(start, end + 2).toLowerCase();
      add(atoms, whole, [Kind.ORDINAL, Number(digits)], start, end + 2, token);
      return end + 2;
    }
  }
  const value = end - start > 12 ? Number.NaN : Number(digits.replaceAll(",", ""));
  add(atoms, digits, [plain ? Kind.DIGITS : Kind.NUMERAL, value], start, end, token);
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
    push(atoms, text, i, next, token);
    i = next;
  }
}

const APART = Shape.DIGIT | Shape.HYPHEN;

/** Reads the tokens of the sentences that `wanted` names as atoms. */
export function atomise(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  wanted: (sentence: Sentence) => boolean,
): Atoms {
  const atoms: Atoms = {
    length: 0,
    word: [],
    kind: [],
    value: [],
    start: [],
    end: [],
    token: [],
  };
  const { word, shape, start, end, first } = tokens;
  for (let s = 0; s < sentences.length; s++) {
    if (!wanted(sentences[s]!)) continue;
    const from = first[s]!;
    const to = first[s + 1]!;
    if (from < to) add(atoms, "", [Kind.BREAK, 0], start[from]!, start[from]!, from);
    for (let t = from; t < to; t++) {
      if ((shape[t]! & APART) !== 0) takeApart(atoms, text, tokens, t);
      else add(atoms, word[t]!, meaningOf(word[t]!), start[t]!, end[t]!, t);
    }
  }
  add(atoms, "", [Kind.BREAK, 0], text.length, text.length, tokens.length - 1);
  return atoms;
}
