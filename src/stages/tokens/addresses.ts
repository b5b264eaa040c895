import { Kind, kindOf } from "../../document/characters.js";

const DOMAINS = new Set(
  "com org net gov edu mil info biz io co uk us eu ca au de fr ua ru tv me news int ie nz in".split(
    " ",
  ),
);
const LONGEST_ADDRESS = 2048;
const LONGEST_MAILBOX = 64;

const endsAddress = (code: number): boolean => {
  const kind = kindOf(code);
  return kind === Kind.SPACE || kind === Kind.QUOTE || code === 60 || code === 62 || code === 124;
};

/** Runs to the next space, quotation mark or angle bracket, and gives sentence punctuation back. */
function endOfRun(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_ADDRESS);
  let i = start;
  while (i < limit && !endsAddress(text.charCodeAt(i))) i++;
  while (i > start) {
    const kind = kindOf(text.charCodeAt(i - 1));
    if (kind !== Kind.MARK && kind !== Kind.FULL_STOP && kind !== Kind.APOSTROPHE) break;
    i--;
  }
  return i;
}

/** A web address with its scheme or `www.` at `start`: its end, or `start` where there is none. */
export function endOfUrl(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code === 104) {
    const head = text.slice(start, start + 8).toLowerCase();
    if (!head.startsWith("http://") && head !== "https://") return start;
  } else if (code !== 119 || text.slice(start, start + 4).toLowerCase() !== "www.") return start;
  return endOfRun(text, start, end);
}

const isDomainCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45;

/** From a full stop within a word: the end of `example.com/path`, or `start` where the dot is none of a domain. */
export function endOfDomain(text: string, start: number, dot: number, end: number): number {
  const limit = Math.min(end, dot + LONGEST_MAILBOX);
  let label = dot + 1;
  let last = start;
  for (let i = dot + 1; i <= limit; i++) {
    const code = i < end ? text.charCodeAt(i) : Number.NaN;
    if (i < limit && isDomainCode(code)) continue;
    if (DOMAINS.has(text.slice(label, i))) last = i;
    if (code !== 46) break;
    label = i + 1;
  }
  if (last === start) return start;
  return text.charCodeAt(last) === 47 ? endOfRun(text, start, end) : last;
}

/** From an `@` or a full stop within a word that began at `start`: the end of an e-mail address, or `start`. */
export function endOfMail(text: string, start: number, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_MAILBOX);
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 64) break;
    if (!isDomainCode(code) && code !== 46 && code !== 95 && code !== 43) return start;
    at++;
  }
  if (at >= limit || text.charCodeAt(at) !== 64) return start;
  let dots = 0;
  let i = at + 1;
  const stop = Math.min(end, at + 1 + 4 * LONGEST_MAILBOX);
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (code === 46) {
      if (!isDomainCode(text.charCodeAt(i + 1)) || i + 1 >= stop) break;
      dots++;
    } else if (!isDomainCode(code)) break;
    i++;
  }
  return dots > 0 ? i : start;
}

/** `@handle` or `#tag` at `start`: its end, or `start`. A `#` before digits alone is a number sign. */
export function endOfHandle(text: string, start: number, end: number): number {
  let i = start + 1;
  let letters = 0;
  while (i < end) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === Kind.LETTER) letters++;
    else if (kind !== Kind.DIGIT) break;
    i++;
  }
  return letters > 0 ? i : start;
}
