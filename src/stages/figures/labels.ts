import { isFiniteVerb, isName, Tag } from "../../document/tag.js";
import { LABELS, MODELS, MONTHS, PHRASE_END, STREETS } from "../../lexicons/en/figure-contexts.js";
import type { Amount } from "./amount.js";
import { isUpper } from "./currency.js";
import {
  gluedBefore,
  isCapital,
  isDash,
  isPlural,
  Kind,
  type Pieces,
  tagAt,
  wordAt,
} from "./pieces.js";

/** Marks that make digits part of an address, a handle or a code when they touch them. */
const CODE_MARKS = new Set("@ / _ = & # \\ : . * ^".split(" "));

/** First words of compounds whose number counts: `sub-10`, `twenty-to-30`. */
const COMPOUNDS = new Set("mid sub non to and or".split(" "));

/** How far a street's name may reach beyond its number. */
const STREET_REACH = 5;

/**
 * Index after digits that are no quantity however they are followed: codes (`EB-5`, `24703L202`), telephone numbers,
 * versions, footnotes, times; or -1.
 */
export function codeEnd(p: Pieces, i: number): number {
  if (p.kind[i] !== Kind.NUMBER) return -1;
  if (Number.isNaN(p.value[i])) {
    // 020 7946 0958
    let end = i + 1;
    while (p.kind[end] === Kind.NUMBER && p.word[end]!.length >= 3 && !gluedBefore(p, end)) end++;
    return end;
  }
  const before = wordAt(p, i - 1);
  if (gluedBefore(p, i)) {
    if (CODE_MARKS.has(before) || p.kind[i - 1] === Kind.WORD) return i + 1;
    // what ranges and scores left over: `Section 3-1`
    if (isDash(before) && gluedBefore(p, i - 1) && p.kind[i - 2] === Kind.NUMBER) return i + 1;
    // EB-5, COVID-19, F-16
    if (
      isDash(before) &&
      gluedBefore(p, i - 1) &&
      p.kind[i - 2] === Kind.WORD &&
      !COMPOUNDS.has(wordAt(p, i - 2))
    )
      return i + 1;
    if ((before === "'" || before === "’" || before === "‘") && p.value[i]! < 100) return i + 1;
  }
  const after = wordAt(p, i + 1);
  if (before === "[" && after === "]") return i + 2;
  if (before === "(" && after === ")" && p.value[i]! < 30 && !isCapital(p, i - 2)) return i + 2;
  if (after === ")" && p.value[i]! < 30 && !opensBracket(p, i)) return i + 2;
  if (!gluedBefore(p, i + 1)) return -1;
  // 555-0123, 020-7946-0000, 24/7/365
  if (isDash(after) || after === "/") {
    let end = i + 1;
    let links = 0;
    while (
      (isDash(wordAt(p, end)) || wordAt(p, end) === "/") &&
      p.kind[end + 1] === Kind.NUMBER &&
      gluedBefore(p, end) &&
      gluedBefore(p, end + 1)
    ) {
      end += 2;
      links++;
    }
    if (links > 1) return end;
    if (links === 1) {
      const second = p.word[i + 2]!;
      const telephone =
        second.length === 4 && p.word[i]!.length <= 4 && Number.isNaN(p.value[i + 2]);
      const telephoneToo = p.word[i]!.length === 3 && second.length === 4;
      if (telephone || telephoneToo) return end;
      if (after === "/" && !isFraction(p.value[i]!, p.value[i + 2]!)) return end;
    }
  }
  if (
    after === ":" &&
    p.kind[i + 2] === Kind.NUMBER &&
    gluedBefore(p, i + 2) &&
    p.word[i + 2]!.length >= 2
  ) {
    let end = i + 3;
    while (wordAt(p, end) === ":" && p.kind[end + 1] === Kind.NUMBER) end += 2;
    return end;
  }
  if (after === "@" || after === "_" || after === "=") return i + 1;
  // 401(k)
  if (after === "(" && wordAt(p, i + 3) === ")" && p.word[i + 2]!.length === 1) return i + 4;
  return -1;
}

/** True where a bracket opens a few pieces before `i`. */
function opensBracket(p: Pieces, i: number): boolean {
  for (let j = i - 1; j >= 0 && j > i - 12; j--) if (wordAt(p, j) === "(") return true;
  return false;
}

const isFraction = (a: number, b: number): boolean =>
  a < b && [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(b) && a > 0;

/** True where the number is a house's: `131 West 23rd Street`. */
function isAddress(p: Pieces, to: number): boolean {
  for (let i = to; i < to + STREET_REACH; i++) {
    const word = wordAt(p, i);
    if (STREETS.has(word) && isCapital(p, i)) return i > to;
    if (!isCapital(p, i) && p.kind[i] !== Kind.NUMBER && !/^(st|nd|rd|th|\.)$/.test(word))
      return false;
  }
  return false;
}

const TIMES = new Set(
  "second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries weekend weekends quarters seasons".split(
    " ",
  ),
);

/** True where the amount is of time, which the dates are about: `two weeks`, `30-day`, `three more years`. */
function isTime(p: Pieces, j: number): boolean {
  const at =
    isDash(wordAt(p, j)) ||
    /^(more|other|full|consecutive|straight|long|whole|additional)$/.test(wordAt(p, j))
      ? j + 1
      : j;
  return TIMES.has(wordAt(p, at)) && !(wordAt(p, at) === "second" && !isDash(wordAt(p, j)));
}

/** True where nothing stands at piece `j` that could be counted. */
const ends = (p: Pieces, j: number): boolean =>
  p.kind[j] !== Kind.WORD || PHRASE_END.has(wordAt(p, j)) || isFiniteVerb(tagAt(p, j));

/** True where a number without unit is a name's part, a year, a time or a code, and counts nothing. */
export function isLabel(p: Pieces, i: number, amount: Amount): boolean {
  const before = wordAt(p, i - 1);
  const after = wordAt(p, amount.to);
  if (p.kind[amount.to] === Kind.WORD && gluedBefore(p, amount.to)) return true;
  if (after === "a" && wordAt(p, amount.to + 1) === "." && wordAt(p, amount.to + 2) === "m")
    return true;
  if (after === "p" && wordAt(p, amount.to + 1) === "." && wordAt(p, amount.to + 2) === "m")
    return true;
  if ((after === "am" || after === "pm") && amount.value <= 12) return true;
  if (after === "o" && wordAt(p, amount.to + 2) === "clock") return true;
  if (MONTHS.has(before) && isCapital(p, i - 1) && amount.value <= 31 && p.kind[i] === Kind.NUMBER)
    return true;
  if (MONTHS.has(after) && isCapital(p, amount.to) && amount.value <= 31 && amount.bare)
    return true;
  if (isTime(p, amount.to)) return true;
  const counted =
    isPlural(p, amount.to) || (isPlural(p, amount.to + 1) && tagAt(p, amount.to) !== Tag.VBD);
  if (p.kind[i] !== Kind.NUMBER) {
    // `Channel Four`, `Article Five`, `nineteen eighty-four`
    if (LABELS.has(before) && ((isCapital(p, i - 1) && isCapital(p, i)) || ends(p, amount.to)))
      return true;
    // `Gang of Eight`, `The Five`
    return (
      isCapital(p, i) &&
      p.kind[i - 1] === Kind.WORD &&
      !isCapital(p, amount.to) &&
      amount.scale === 1 &&
      i > 1
    );
  }
  if (amount.bare) {
    const digits = p.word[i]!.length;
    if (digits >= 10 || (digits >= 7 && p.kind[amount.to] !== Kind.WORD)) return true;
    if (digits === 4 && amount.value >= 1500 && amount.value < 2100 && !isPlural(p, amount.to))
      return true;
    // `the 8088 chip`, which no comma parts
    if (digits >= 4 && tagAt(p, amount.to) === Tag.NN && !counted) return true;
    // `TX 75001`
    if (digits === 5 && before.length === 2 && isCapital(p, i - 1) && isUpper(p, i - 1))
      return true;
    if (isAddress(p, amount.to)) return true;
  }
  if (amount.scale > 1 || p.kind[i - 1] !== Kind.WORD) return false;
  if (LABELS.has(before)) return !counted || isCapital(p, i - 1);
  if (!isCapital(p, i - 1)) return false;
  // `S&P 500`; a capital that opens the sentence or a quotation tells nothing
  const first = (i - 1 === 0 || p.kind[i - 2] === Kind.SYMBOL) && wordAt(p, i - 2) !== "&";
  const tag = tagAt(p, i - 1);
  const named = !counted || MODELS.has(after);
  return amount.bare && !first && (isName(tag) || tag === Tag.NONE) && named;
}
