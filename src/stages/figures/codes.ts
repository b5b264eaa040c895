import { isAddress } from "../tokens/addresses.js";
import { coordinateEnd } from "./coordinates.js";
import { escapeEnd } from "./escapes.js";
import { gluedBefore, isCapital, isDash, Kind, type Pieces, wordAt } from "./pieces.js";

/** Marks that make digits part of an address, a handle or a code when they touch them. */
const CODE_MARKS = new Set("@ / _ = & # \\ : . * ^".split(" "));
const APOSTROPHES = new Set(["'", "’", "‘"]);

/** First words of compounds whose number counts: `sub-10`, `twenty-to-30`. */
const COMPOUNDS = new Set("mid sub non to and or over under".split(" "));

/** Numbers in brackets up to here are marks of a list or a note. */
const LAST_NOTE = 30;
/** How far back a bracket may open. */
const BRACKET_REACH = 12;

/** What makes a slash a fraction's: `1/4`. */
const DIVISORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/** True where the fraction of two digits is an amount: `1/4`, `7/8`. */
export const isFraction = (a: number, b: number): boolean =>
  Number.isInteger(a) && a > 0 && a < b && DIVISORS.has(b);

/** True where what touches the number from the left makes it a part of something else. */
function isTail(p: Pieces, i: number): boolean {
  if (!gluedBefore(p, i)) return false;
  const before = wordAt(p, i - 1);
  if (CODE_MARKS.has(before) || p.kind[i - 1] === Kind.WORD) return true;
  if (APOSTROPHES.has(before)) return p.value[i]! < 100;
  if (!isDash(before) || !gluedBefore(p, i - 1)) return false;
  // what ranges and scores left over (`Section 3-1`); EB-5, COVID-19, F-16
  const first = p.kind[i - 2];
  return first === Kind.NUMBER || (first === Kind.WORD && !COMPOUNDS.has(wordAt(p, i - 2)));
}

/** True where a bracket opens a few pieces before `i`. */
function opensBracket(p: Pieces, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - BRACKET_REACH; j--) if (wordAt(p, j) === "(") return true;
  return false;
}

/** Index after a footnote or a list's number: `[3]`, `(2)`, `1)`, `401(k)`; or -1. */
function noteEnd(p: Pieces, i: number): number {
  const before = wordAt(p, i - 1);
  const after = wordAt(p, i + 1);
  if (before === "[" && after === "]") return i + 2;
  // `2. Click`, `3 – In 2018` at the head of a paragraph
  if (
    i === 0 &&
    p.value[i]! < LAST_NOTE &&
    Number.isInteger(p.value[i]) &&
    (after === "." || isDash(after))
  ) {
    const glued = after !== "." && gluedBefore(p, 1) && gluedBefore(p, 2);
    if (!glued && (p.kind.length === 2 || isCapital(p, 2))) return 2;
  }
  if (after === ")" && p.value[i]! < LAST_NOTE) {
    if (before === "(" ? !isCapital(p, i - 2) : !opensBracket(p, i)) return i + 2;
  }
  return after === "(" &&
    gluedBefore(p, i + 1) &&
    wordAt(p, i + 3) === ")" &&
    wordAt(p, i + 2).length === 1
    ? i + 4
    : -1;
}

/** Index after numbers chained by dashes or slashes, if they are a telephone number or the like; or -1. */
function chainEnd(p: Pieces, i: number): number {
  const mark = wordAt(p, i + 1);
  if (!isDash(mark) && mark !== "/") return -1;
  // hours of opening: `open 9-5`
  if (OPENING.has(wordAt(p, i - 1)) && p.kind[i + 2] === Kind.NUMBER) return i + 3;
  let end = i + 1;
  while (
    (isDash(wordAt(p, end)) || wordAt(p, end) === "/") &&
    p.kind[end + 1] === Kind.NUMBER &&
    gluedBefore(p, end) &&
    gluedBefore(p, end + 1)
  )
    end += 2;
  // `5-3/4 cents`
  const mixed = end === i + 5 && mark === "-" && wordAt(p, i + 3) === "/";
  if (mixed && isFraction(p.value[i + 2]!, p.value[i + 4]!)) return -1;
  if (end > i + 3) return end;
  if (end === i + 1) return -1;
  const [first, second] = [p.word[i]!, p.word[i + 2]!];
  if (second.length === 4 && (first.length === 3 || Number.isNaN(p.value[i + 2]))) return end;
  return mark === "/" && !isFraction(p.value[i]!, p.value[i + 2]!) ? end : -1;
}

const OPENING = new Set(["open", "opens", "opening", "hours"]);

/** Digits of a telephone number with its country's code, and pieces of it. */
const PHONE_DIGITS = 7;
const PHONE_PIECES = 12;
const IN_PHONES = new Set(["(", ")", "-", "–", "."]);

/** Index after a telephone number with its country's code: `+44 20 7946 0958`; or -1. */
function phoneEnd(p: Pieces, i: number): number {
  if (!gluedBefore(p, i + 1) || p.kind[i + 1] !== Kind.NUMBER) return -1;
  let digits = 0;
  let numbers = 0;
  let end = i + 1;
  for (let j = i + 1; j < i + PHONE_PIECES; j++) {
    if (p.kind[j] === Kind.NUMBER) {
      digits += p.word[j]!.length;
      numbers++;
      end = j + 1;
    } else if (!IN_PHONES.has(wordAt(p, j))) break;
  }
  return numbers > 1 && digits >= PHONE_DIGITS ? end : -1;
}

/** Index after a telephone number with the area in brackets, from that: `(612) 555-0148`; or -1. */
function areaEnd(p: Pieces, i: number): number {
  if (wordAt(p, i - 1) !== "(" || wordAt(p, i + 1) !== ")" || p.kind[i + 2] !== Kind.NUMBER)
    return -1;
  const chain = chainEnd(p, i + 2);
  return chain > 0 ? chain : -1;
}

/** Index after a time of the clock: `8:30`, `2:30:12`; or -1. */
function clockEnd(p: Pieces, i: number): number {
  if (wordAt(p, i + 1) !== ":" || wordAt(p, i + 2).length < 2) return -1;
  let end = i + 1;
  while (wordAt(p, end) === ":" && p.kind[end + 1] === Kind.NUMBER && gluedBefore(p, end + 1))
    end += 2;
  return end > i + 1 ? end : -1;
}

/** Longer addresses are left to the marks in them, so that a long token costs no more than its length. */
const LONGEST_ADDRESS = 200;

/** Index after the address that holds piece `i`, if its token is one; or -1. */
function addressEnd(p: Pieces, i: number): number {
  const token = p.token[i]!;
  const [start, end] = [p.tokens.start[token]!, p.tokens.end[token]!];
  if (start === p.start[i] || end - start > LONGEST_ADDRESS || !isAddress(p.text, start, end))
    return -1;
  let to = i + 1;
  while (to < p.kind.length && p.start[to]! < end) to++;
  return to;
}

/** `UTC+5:30`, `GMT-3`. */
const ZONES = new Set(["utc", "gmt"]);

/** True for digits that hang on letters or are of a docket: `21-cv-4567`, `No. 22-871`, `UTC+2`, `&#31;`, `ext. 45`. */
export function isPartOfCode(p: Pieces, i: number): boolean {
  const before = wordAt(p, i - 1);
  if (before === "." && wordAt(p, i - 2) === "ext") return true;
  if (gluedBefore(p, i) && gluedBefore(p, i - 1)) {
    if (before === "#" && wordAt(p, i - 2) === "&") return true;
    if (ZONES.has(wordAt(p, i - 2))) return true;
  }
  // `No. 22-871`
  const numbered = before === "no" || (before === "." && wordAt(p, i - 2) === "no");
  const joined = isDash(wordAt(p, i + 1)) && p.kind[i + 2] === Kind.NUMBER;
  if (numbered && joined && gluedBefore(p, i + 1) && gluedBefore(p, i + 2)) return true;
  // a docket's number: letters between two numbers
  const letters = wordAt(p, i + 2);
  return (
    isDash(wordAt(p, i + 1)) &&
    isDash(wordAt(p, i + 3)) &&
    p.kind[i + 2] === Kind.WORD &&
    letters.length < 3 &&
    letters !== "to" &&
    letters !== "or" &&
    letters !== "in" &&
    p.kind[i + 4] === Kind.NUMBER &&
    p.end[i] === p.start[i + 1] &&
    p.end[i + 3] === p.start[i + 4]
  );
}

/**
 * Index after digits that are no quantity however they are followed: codes (`EB-5`), telephone numbers, versions,
 * footnotes, times, coordinates, addresses, control sequences; or -1.
 */
export function codeEnd(p: Pieces, i: number): number {
  if (wordAt(p, i) === "+") return phoneEnd(p, i);
  if (wordAt(p, i) === "#" && wordAt(p, i - 1) === "&" && gluedBefore(p, i)) return i + 1;
  const coordinate = coordinateEnd(p, i);
  if (coordinate > 0) return coordinate;
  if (p.kind[i] !== Kind.NUMBER) return -1;
  const whole = Math.max(escapeEnd(p, i), addressEnd(p, i));
  if (whole > 0) return whole;
  if (isPartOfCode(p, i)) return i + 1;
  if (Number.isNaN(p.value[i])) {
    // 020 7946 0958
    let end = i + 1;
    while (p.kind[end] === Kind.NUMBER && p.word[end]!.length >= 3 && !gluedBefore(p, end)) end++;
    return end;
  }
  if (isTail(p, i)) return i + 1;
  const area = areaEnd(p, i);
  if (area > 0) return area;
  const note = noteEnd(p, i);
  if (note > 0 || !gluedBefore(p, i + 1)) return note;
  const after = wordAt(p, i + 1);
  if (after === "@" || after === "_" || after === "=") return i + 1;
  const chain = chainEnd(p, i);
  return chain > 0 ? chain : clockEnd(p, i);
}
