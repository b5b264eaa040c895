import type { Tokens } from "../../document/layers.js";
import type { DateOrder } from "../../document/record.js";
import { DOLLAR_OF_PLACE, SOUTHERN_PLACES } from "../../lexicons/en/dateline-places.js";
import { AMERICAN_SPELLINGS, BRITISH_SPELLINGS } from "../../lexicons/en/spellings.js";
import type { Meaning } from "./meaning.js";

/** A day in digits; what stands beside it may make it part of something longer. */
const IN_DIGITS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;

/** True for a day in digits that is another one in the other order. */
export const hasTwoReadings = (meaning: Meaning): boolean =>
  meaning.is === "point"
    ? meaning.dayFirst !== undefined
    : meaning.is === "time" && meaning.on !== null && hasTwoReadings(meaning.on);

/** The meaning with its day read in that order. */
export function inOrder(meaning: Meaning, order: DateOrder): Meaning {
  if (meaning.is === "time" && meaning.on !== null)
    return { ...meaning, on: inOrder(meaning.on, order) };
  if (meaning.is !== "point" || meaning.dayFirst === undefined) return meaning;
  return { is: "point", point: order === "day-first" ? meaning.dayFirst : meaning.point };
}

/** The order that outnumbers the other, or null. */
const majority = (dayFirst: number, monthFirst: number): DateOrder | null =>
  dayFirst === monthFirst ? null : dayFirst > monthFirst ? "day-first" : "month-first";

/**
 * The order of days in digits that the document itself tells: by its other dates (`25/12/2023`), else by its spelling
 * (`colour`, `color`), else by the place of its dateline; or null.
 */
export function orderTold(text: string, tokens: Tokens, place: string | null): DateOrder | null {
  let [dayFirst, monthFirst] = [0, 0];
  for (const [, a, , b] of text.matchAll(IN_DIGITS)) {
    if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
    if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
  }
  if (dayFirst + monthFirst > 0) return majority(dayFirst, monthFirst);
  let [british, american] = [0, 0];
  for (const word of tokens.word) {
    if (BRITISH_SPELLINGS.has(word)) british++;
    else if (AMERICAN_SPELLINGS.has(word)) american++;
  }
  return majority(british, american) ?? orderOf(place);
}

/** The order of the place's papers, or null. Canadian ones have both. */
function orderOf(place: string | null): DateOrder | null {
  const dollar = DOLLAR_OF_PLACE.get(place ?? "");
  if (dollar === "USD") return "month-first";
  if (dollar === "CAD") return null;
  return dollar !== undefined || SOUTHERN_PLACES.has(place ?? "") ? "day-first" : null;
}
