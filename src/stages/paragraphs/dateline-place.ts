import type { Paragraph } from "../../document/layers.js";

/** The place stands before the first comma, bracket, slash or dash of its dateline. */
const AFTER_PLACE = /[,(/—–―-]/;

const isDatelined = ({ dateline }: Paragraph): boolean => dateline !== null;

/** The place that the text's first agency dateline names (`SYDNEY, May 11 (AP) —`), in lower case; or null. */
export function datelinePlace(text: string, paragraphs: readonly Paragraph[]): string | null {
  const dateline = paragraphs.find(isDatelined)?.dateline;
  if (!dateline) return null;
  const [place = ""] = text.slice(dateline.start, dateline.end).split(AFTER_PLACE, 1);
  return place.trim().toLowerCase().replaceAll("’", "'") || null;
}
