import { VULGAR_FRACTIONS } from "../../lexicons/en/numbers.js";

/** A number in digits: its end (UTF-16 offset) and value, NaN where the digits are no quantity (`1.2.3`, `007`). */
export interface Numeral {
  readonly end: number;
  readonly value: number;
}

/** More groups than any quantity in the news has. */
const MOST_GROUPS = 7;
/** More digits than a finite number has. */
const MOST_DIGITS = 300;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Index after the run of digits at `i`. */
function digits(text: string, i: number, to: number): number {
  while (i < to && isDigit(text.charCodeAt(i))) i++;
  return i;
}

const isGroupSpace = (c: number): boolean =>
  c === 32 || c === 0xa0 || c === 0x2009 || c === 0x202f || c === 0x2007;

/** Index after the groups of thousands that follow the digits `from`..`i`: `,310`, ` 310`, and Indian `,34,567`. */
function groups(text: string, from: number, i: number, to: number): number {
  if (i - from > 3 || text.charCodeAt(from) === 48) return i;
  const mark = text.charCodeAt(i);
  if (mark !== 44 && !isGroupSpace(mark)) return i;
  let at = i;
  for (let n = 0; n < MOST_GROUPS && text.charCodeAt(at) === mark; n++) {
    const next = digits(text, at + 1, Math.min(to, at + 6));
    const size = next - at - 1;
    const indian = mark === 44 && size === 2 && text.charCodeAt(next) === 44;
    if (size !== 3 && !(indian && isDigit(text.charCodeAt(next + 1)))) break;
    at = next;
  }
  // `10 300-page books` are ten books
  if (mark !== 44 && at > i && text.charCodeAt(at) === 45) return i;
  // `80, 000`, as texts that were tokenised print it
  if (at === i && mark === 44 && text.startsWith(" 000", i + 1) && !isDigit(text.charCodeAt(i + 5)))
    return Math.min(to, i + 5);
  return at;
}

/**
 * Reads the number in digits at `i`, or null. `free` tells that no letter or digit stands directly before, so that
 * `.5` may begin here.
 */
export function readNumeral(text: string, i: number, to: number, free: boolean): Numeral | null {
  const c = text.charCodeAt(i);
  if (!isDigit(c)) {
    if (c === 46 && free && i + 1 < to && isDigit(text.charCodeAt(i + 1))) {
      const end = digits(text, i + 1, to);
      return { end, value: Number(text.slice(i, Math.min(end, i + MOST_DIGITS))) };
    }
    const fraction = c >= 0xbc ? VULGAR_FRACTIONS.get(text[i]!) : undefined;
    return fraction === undefined ? null : { end: i + 1, value: fraction };
  }
  const first = digits(text, i, to);
  const whole = groups(text, i, first, to);
  let end = whole;
  if (end + 1 < to && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    end = digits(text, end + 1, to);
    if (end + 1 < to && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
      // dates, versions, addresses: 14.03.2024
      while (end + 1 < to && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)))
        end = digits(text, end + 1, to);
      return { end, value: Number.NaN };
    }
  }
  if (end - i > MOST_DIGITS || (c === 48 && first - i > 1)) return { end, value: Number.NaN };
  let value: number;
  // `1.000 people`, as other languages part thousands
  if (whole === first && end - whole === 4 && text.startsWith(".000", whole))
    value = Number(text.slice(i, whole)) * 1000;
  else if (first === end) value = Number(text.slice(i, end));
  else value = Number(text.slice(i, end).replace(/[^\d.]/g, ""));
  const fraction =
    end === whole && end < to && text.charCodeAt(end) >= 0xbc
      ? VULGAR_FRACTIONS.get(text[end]!)
      : undefined;
  return fraction === undefined ? { end, value } : { end: end + 1, value: value + fraction };
}
