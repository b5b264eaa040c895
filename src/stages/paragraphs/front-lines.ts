import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS, ZONES } from "../../lexicons/en/calendar.js";
import { BYLINE_OPENERS, BYLINE_WORDS, DATE_LINE_WORDS } from "../../lexicons/en/datelines.js";

/** A byline or date line has no more characters than this. */
const LONGEST = 140;

const PIECE = /\p{L}+(?:['’.-]\p{L}+)*|\d+|[^\s\p{L}\d]/gu;

/** True for a line that names who wrote the article: `By Ana Reyes and Tom Okoro, Staff Writers`. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST || /[?!:;“”"]/.test(line)) return false;
  const lower = line.toLowerCase();
  const opener = BYLINE_OPENERS.find((words) => lower.startsWith(words));
  if (opener === undefined) return false;
  const pieces = line.slice(opener.length).match(PIECE) ?? [];
  const first = pieces[0]?.toLowerCase();
  if (first === undefined || isCalendar(first) || first === "a" || first === "an") return false;
  return isNames(pieces);
}

/** Capitalised words, the small words of bylines, dates. */
const isNames = (pieces: readonly string[]): boolean =>
  pieces.some((piece) => /^\p{Lu}/u.test(piece)) &&
  pieces.every((piece) => !/^\p{Ll}/u.test(piece) || isSmall(piece.toLowerCase()));

const isSmall = (word: string): boolean =>
  BYLINE_WORDS.has(word) || DATE_LINE_WORDS.has(word) || ZONES.has(word) || word.startsWith("al-");

/** Two to four capitalised words alone, as over or under a date line: `Ana Reyes`, `Ana Reyes, Political Editor`. */
export function isBareName(line: string): boolean {
  if (line.length > 60 || /[.?!:;“”"\d]/.test(line)) return false;
  const pieces = line.match(PIECE) ?? [];
  return pieces.length > 1 && pieces.length < 8 && /^\p{Lu}/u.test(line) && isNames(pieces);
}

const isCalendar = (word: string): boolean =>
  MONTHS.has(word) || WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word);

/**
 * True for a line that says when the article was published and nothing else: `Thursday 14 March 2024 18.05 GMT`,
 * `Published: 2024-03-14T10:00Z`, `Kyiv, 14 March 2024`, `5 hours ago`.
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line) || /[?!;“”"$£€%]/.test(line)) return false;
  const pieces = line.match(PIECE) ?? [];
  const words = pieces.map((piece) => piece.toLowerCase());
  let unknown = 0;
  let month = false;
  let label = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!/^\p{L}/u.test(word)) continue;
    if (isCalendar(word)) month ||= MONTHS.has(word);
    else if (DATE_LINE_WORDS.has(word) || ZONES.has(word)) label ||= LABELS.has(word);
    // A place or name before the date.
    else if (i > 4 || month || ++unknown > 3 || !/^\p{Lu}/u.test(pieces[i]!)) return false;
  }
  const day = /(?:^|\D)\d{1,2}(?:st|nd|rd|th)?(?:\D|$)/.test(line);
  const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(line);
  const numeric = /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}\/\d{1,2}\/\d{1,2}/.test(line);
  if (unknown > 0) return year && (numeric || (month && day));
  return numeric || (month && (day || year)) || (label && words.length > 1);
}

const LABELS = new Set(["published", "updated", "posted", "modified", "ago"]);

const MAIL_LINE = /^(from|to|cc|bcc|reply-to|sent|date|subject): \S/i;

/** Which line of a mail's head this is, or null: `From: …`, `Date: …`, `Subject: …`. */
export function mailLine(line: string): "subject" | "date" | "other" | null {
  const name = MAIL_LINE.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (name === "subject") return "subject";
  return name === "date" || name === "sent" ? "date" : "other";
}
