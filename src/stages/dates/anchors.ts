import { civil } from "../../document/calendar.js";
import type { Country } from "../../lexicons/en/holidays.js";
import type { Anchor, Grain, Point, YearRef } from "./meaning.js";
import type { Tense } from "./tense.js";

/** What a relative date may be counted from, at one place of the text. */
export interface Anchors {
  /** Publication day, or null: then nothing is guessed. */
  readonly published: number | null;
  /** True where the text was written south of the equator: summer begins in December. */
  readonly southern: boolean;
  /** The country whose feasts are meant, asked only for such as others keep on another day. */
  readonly country: () => Country | null;
  /** The date named last before this place, or null. */
  readonly text: Point | null;
  /** The one named last that is not of the days around publication: what a story goes on from. Null where none is, and where it is `text`. */
  readonly told: Point | null;
  /** The day named last, if that was a few sentences before at most: `that day`, where a longer stretch was named since. */
  readonly day: Point | null;
  /** True where that date stands in this sentence. */
  readonly here: boolean;
  /** True where that date stands in this sentence or the one before. */
  readonly near: boolean;
  /** The quarter named last before this place, or null. */
  readonly quarter: Point | null;
  /** The quarter, month or half year that the text reports on here, or null. */
  readonly frame: Point | null;
}

const TOO_WIDE: ReadonlySet<Grain> = new Set(["decade", "century"]);

/** The date that a text without one of its own goes on from, which tells the past; null where it has its own or named none. */
export const narratedFrom = ({ published, text }: Anchors): Point | null =>
  published === null && text !== null && !TOO_WIDE.has(text.grain) ? text : null;

/** The day that a relative date counts from, or null where nothing anchors it. */
export const anchorDay = (anchors: Anchors, from: Anchor): number | null =>
  from === "published" ? anchors.published : (anchors.text?.day ?? null);

/** True where a comparison is of the time of publication: what is told of today, in a sentence that names no date before it. */
export const isOfToday = ({ here, published }: Anchors, tense: Tense): boolean =>
  tense === 0 && !here && published !== null;

/**
 * What a place counted from the text is counted from: the date named last, or, where that is of the days around
 * publication and the place would lie in the time after it, which nobody tells as past, the one that a story was at before:
 * `She joined in 2010. He praised her on Friday. Two years later …`.
 *
 * @param ahead true where the clause looks ahead.
 * @param past true where it looks back.
 * @param at the place counted from a date.
 * @returns the place; null where it is told as past and there is none (`they fell ill this week; three weeks later …` of a trial).
 */
export function countedOn(
  { text, told, published }: Anchors,
  ahead: boolean,
  past: boolean,
  at: (from: Point) => Point | null,
): Point | null {
  const found = text === null ? null : at(text);
  if (found === null || published === null || ahead) return found;
  // The year of publication is the story's own where that is all that it can be.
  const [year, now] = [civil(found.day).year, civil(published).year];
  const over =
    found.grain === "year" ? year < now || (told === null && year === now) : found.day <= published;
  if (over) return found;
  return told === null ? (past ? null : found) : at(told);
}

/** The year meant, or null where it counts from nothing. */
export function yearOf(ref: YearRef, anchors: Anchors): number | null {
  if ("year" in ref) return ref.year;
  const { text, told } = anchors;
  // `that year` and `the following year` are none of those that a story has not come to
  const day =
    ref.from === "text" && ref.shift >= 0
      ? ((told ?? text)?.day ?? null)
      : anchorDay(anchors, ref.from);
  return day === null ? null : civil(day).year + ref.shift;
}
