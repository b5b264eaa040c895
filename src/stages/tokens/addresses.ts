import { Kind, kindOf } from "../../document/characters.js";

/** What a domain's name ends in, and the name of a file: `example.com`, `report-2.pdf`. */
const DOMAINS = new Set(
  (
    "com org net gov edu mil info biz io co uk us eu ca au de fr ua ru tv me news int ie nz in " +
    "pdf doc docx xls xlsx csv txt jpg jpeg png gif mp3 mp4 zip htm html json xml ppt pptx exe"
  ).split(" "),
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

/** After the last label of a domain or a file's name: `example.com/12`, `report.pdf`. */
const ENDS_NAME = /\.([A-Za-z]{2,4}|mp[34])(?:\/|$)/;

/**
 * True where the token from `start` to `end` (UTF-16 offsets) is an address: of the web, of mail, a handle, a tag, a
 * file's name. What it holds are no words and no numbers of the text.
 */
export function isAddress(text: string, start: number, end: number): boolean {
  if (end - start < 4 || end - start > LONGEST_ADDRESS) return false;
  const first = text.charCodeAt(start);
  if (first === 35 || first === 64) return true;
  const token = text.slice(start, end);
  if (token.includes("@") || token.includes("://")) return true;
  const label = token.includes(".") ? ENDS_NAME.exec(token) : null;
  return label !== null && (token.startsWith("www.") || DOMAINS.has(label[1]!.toLowerCase()));
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
