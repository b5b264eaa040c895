import { civil } from "../../document/calendar.js";
import type { Country } from "../../lexicons/en/holidays.js";
import type { Anchor, Grain, Point, YearRef } from "./meaning.js";

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

/** The year meant, or null where it counts from nothing. */
export function yearOf(ref: YearRef, anchors: Anchors): number | null {
  if ("year" in ref) return ref.year;
  const day = anchorDay(anchors, ref.from);
  return day === null ? null : civil(day).year + ref.shift;
}
