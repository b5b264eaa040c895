import { BYLINE_WORDS } from "../../lexicons/en/datelines.js";
import {
  APPEAL_OBJECTS,
  APPEALS,
  FURNITURE_LINES,
  LIST_LABELS,
  PAPER_WORDS,
  PICTURE_AGENCIES,
  POINTERS,
  SECTIONS,
} from "../../lexicons/en/furniture.js";

/** Page furniture: a label over other articles' headlines, or a line by itself. */
export type Furniture = "label" | "line";

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const NOTICE =
  /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|\d{1,4} ?(?:comments?|shares?|views?|likes?|retweets?|min(?:ute)? read|minutes? to read|reads?)$)/i;
const SIGN_OFF =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by \p{L}.*(?:;|editing by|\)$)/iu;
/** Every sign-off has it, and it is sought in a fraction of the time. */
const BY = / by /i;
const CONTRIBUTED =
  /\b(?:contributed|contributing) (?:reporting )?(?:to|for) this (?:report|story|article|post)\b/i;
const CREDIT =
  /^[([]?(?:photo(?:graph)?s?|pictures?|images?|video|illustration|graphic|(?:photo|image|picture|video) (?:credit|source|courtesy)|credit|photo by|image by|picture by|photograph by)(?: by| of| from)?\s?[:/|–—-]\s?\S[^.!?]{0,80}[)\]]?\.?$/i;
const EMBARGO =
  /^(?:(?:strictly )?embargo(?:ed)?(?: (?:until|till|to)\b|:)|(?:not )?for (?:immediate )?(?:release|publication)(?: (?:until|before|on|at)\b|:|$)).{0,60}$/i;
const PHOTO_BY =
  /^[([]?(?:photo|image|picture|photograph|video|illustration)s? (?:by|courtesy of|from|via) [A-Z@][^.!?]{1,80}[)\]]?\.?$/i;

/**
 * What the line is if it is page furniture (P3), or null. Cautious: wrong furniture loses claims. So whole lines must
 * match, and a sentence that begins like an appeal must also name what it sells.
 *
 * @param line a paragraph of at most a few hundred characters, trimmed.
 */
export function furnitureOf(line: string): Furniture | null {
  const plain = plainOf(line);
  if (LIST_LABELS.has(plain) || isMoreFrom(plain)) return "label";
  if (FURNITURE_LINES.has(plain) || PICTURE_AGENCIES.has(plain)) return "line";
  if (ADDRESS.test(line) || NOTICE.test(line)) return "line";
  if (BY.test(line) && SIGN_OFF.test(line)) return "line";
  if (isSignature(line)) return "line";
  if (plain.includes("contribut") && CONTRIBUTED.test(line) && !/["“]/.test(line)) return "line";
  if (CREDIT.test(line) || PHOTO_BY.test(line)) return "line";
  if (isNavigation(line) || EMBARGO.test(line)) return "line";
  return isPointer(line) || isAppeal(line) || isAgencyCredit(plain) ? "line" : null;
}

const BAR = / [|·•›»] /;

/** `Home | News | Region`: three short labels or more with bars between; a row of a table has figures. */
function isNavigation(line: string): boolean {
  if (!BAR.test(line)) return false;
  const labels = line.split(BAR);
  return (
    labels.length > 2 &&
    labels.every((label) => label.length > 0 && label.length < 30 && !/[.,;:?!"“]/.test(label)) &&
    labels.filter((label) => /\d/.test(label)).length * 2 < labels.length
  );
}

/** Lower case, straight apostrophes, no marks or arrows at either end. */
function plainOf(line: string): string {
  const lower = line.toLowerCase().replaceAll("’", "'");
  let from = 0;
  let to = lower.length;
  while (
    from < to &&
    !(isPlain(lower.charCodeAt(from)) || lower[from] === "©" || lower[from] === "(")
  )
    from++;
  while (
    to > from &&
    !(isPlain(lower.charCodeAt(to - 1)) || lower[to - 1] === ")" || lower[to - 1] === "'")
  )
    to--;
  return lower.slice(from, to);
}

/** True for `a` to `z` and `0` to `9`. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** `Additional reporting by Ana Reyes and Piet van der Berg in Lund`: nothing but names after its opening. */
function isSignature(line: string): boolean {
  const opening = /^\(?(?:additional )?(?:reporting|writing|editing|research) by /i.exec(line);
  if (opening === null) return false;
  const words = line.slice(opening[0].length).split(/[\s,]+/);
  return words.every((word) => !/^\p{Ll}/u.test(word) || BYLINE_WORDS.has(word));
}

/**
 * True for the name of a paper or of its section, as a copied page has them over the headline: `Marlow Post`, `Local
 * news`. Only the top of a page is asked.
 */
export function isMasthead(line: string): boolean {
  const words = line.toLowerCase().match(/[a-z]+/g) ?? [];
  if (words.length === 0 || words.length > 4 || /[.?!:,\d]/.test(line)) return false;
  const paper = words.length > 1 && PAPER_WORDS.has(words.at(-1)!) && !/ \p{Ll}/u.test(line);
  return paper || words.every((word) => SECTIONS.has(word) || word === "and");
}

/** `Read also: Dam gives way at Marlow`; a speaker's name before a colon is none (`Reyes: …`). */
function isPointer(line: string): boolean {
  const colon = line.search(/[:|»>]/);
  if (colon < 3 || colon > 20 || !POINTERS.has(plainOf(line.slice(0, colon)))) return false;
  return !/[.”"]$/.test(line);
}

const isMoreFrom = (plain: string): boolean =>
  /^(?:more (?:from|in|on|about)|latest (?:from|in)|more stories (?:from|by|about)|read more (?:from|on|about)|see all|view all|all stories by|newsletter:) \S+(?: \S+){0,4}$/.test(
    plain,
  ) && !/\b(?:is|was|are|were|has|have|will|said|says)\b/.test(plain);

function isAppeal(line: string): boolean {
  const lower = line.toLowerCase();
  if (
    !APPEALS.some((appeal) => lower.startsWith(appeal)) ||
    /["“”]|\b(?:said|says|urged)\b/.test(lower)
  )
    return false;
  return lower.split(/[^a-z-]+/).some((word) => APPEAL_OBJECTS.has(word));
}

/** `Ana Reyes / Reuters`, `AP Photo/Tom Okoro`, `Getty Images/Marlow Post`. */
function isAgencyCredit(plain: string): boolean {
  if (plain.length > 60 || !/[/|]/.test(plain)) return false;
  const parts = plain.split(/\s?[/|]\s?/);
  return parts.length < 5 && parts.some((part) => PICTURE_AGENCIES.has(part));
}
