import { isBlank } from "../../document/marks.js";
import { MONTHS, WEEKDAYS } from "../../lexicons/en/calendar.js";
import { AGENCIES, NO_PLACES } from "../../lexicons/en/datelines.js";

/** A dateline is no longer than this, its dash included. */
const LONGEST = 110;

const DASH = /\s?(?:[—–―]|--+)|\s[-_](?=\s|$)|(?<=\))\s?[-_]/g;
const AGENCY = /(?:\(([^()]{2,30})\)|\/([A-Z][A-Za-z ]{2,20})\/)$/;

/** `CAIRO - 13 July 2022: The …` */
const DATED = /^\s*\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}\s?:/u;

/** How sure it is: a place alone may be anything in capitals, an agency or a date makes it certain. */
export interface AgencyDateline {
  /** The place after its dash. */
  readonly end: number;
  readonly certain: boolean;
}

/**
 * The agency's dateline that the paragraph opens with (P2): `KYIV, May 11 (AP) —`, `LONDON —`, `(Reuters) -`; or null.
 */
export function agencyDatelineOf(text: string, start: number, end: number): AgencyDateline | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  DASH.lastIndex = 0;
  for (let dash = DASH.exec(head); dash !== null; dash = DASH.exec(head)) {
    const certain = readLead(head.slice(0, dash.index).trim());
    if (certain === null) continue;
    const dated = DATED.exec(head.slice(DASH.lastIndex));
    const after = start + DASH.lastIndex + (dated?.[0].length ?? 0);
    return certain || opensSentence(text, after, end) ? { end: after, certain } : null;
  }
  return null;
}

/** True where what follows the dash is written as a sentence's beginning. */
function opensSentence(text: string, at: number, end: number): boolean {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i >= end || !/^[\p{Ll},;]/u.test(text.slice(i, i + 2));
}

/** True for place with agency or date, false for a place alone, null for anything else. */
function readLead(lead: string): boolean | null {
  const signed = AGENCY.exec(lead);
  const agency = (signed?.[1] ?? signed?.[2])?.trim().toLowerCase();
  const known = agency !== undefined && AGENCIES.has(agency.split(/\s?[-–/,]\s?/)[0]!);
  const places = (signed ? lead.slice(0, signed.index) : lead).replace(/[\s,]+$/, "");
  if (places === "") return known ? true : null;
  const [place, ...rest] = places.split(/\s?[,/]\s?/) as [string, ...string[]];
  if (NO_PLACES.has(place.toLowerCase()) || !isName(place)) return null;
  let dated = false;
  for (const part of rest) {
    if (isDate(part)) dated = true;
    else if (!isName(part) && !/^(?:19|20)\d\d$/.test(part)) return null;
  }
  if (isCapitals(place)) return dated || agency !== undefined;
  return known && (rest.length < 4 || dated) ? true : null;
}

/** A name of up to four words, each with a capital; small words of names may stand within. */
const isName = (part: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|la|of|and|the|al|es|upon|on|am|an)){0,4}$/u.test(
    part,
  );

const isCapitals = (part: string): boolean =>
  /^[\p{Lu}\s.'’-]{3,}$/u.test(part) && /\p{Lu}{3}/u.test(part);

/** `May 11`, `11 May 2024`, `Sept. 28`, `Monday`. */
function isDate(part: string): boolean {
  const words = part.toLowerCase().split(/\s+/);
  return (
    words.length < 5 &&
    words.some((word) => MONTHS.has(word) || WEEKDAYS.has(word)) &&
    words.every(
      (word) => MONTHS.has(word) || WEEKDAYS.has(word) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(word),
    )
  );
}
