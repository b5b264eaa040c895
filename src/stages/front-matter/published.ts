import type { Paragraph } from "../../document/layers.js";
import { type PrintedDate, printedDates } from "./printed-dates.js";

/** A line longer than this is no line of the front matter. */
const LONGEST = 200;

/** How far a date is to be believed: `Published 14 March` before a bare date before a dateline before `Updated …`. */
const Rank = { UPDATED: 1, DATELINE: 2, BARE: 3, PUBLISHED: 4 } as const;

/**
 * The publication date that the front matter prints, or null: where no line gives a full date, or where lines that are
 * to be believed alike give several.
 */
export function publishedIn(text: string, paragraphs: readonly Paragraph[]): PrintedDate | null {
  let best: PrintedDate | null = null;
  let rank = 0;
  let agreed = true;
  for (const { date, believed } of candidates(text, paragraphs)) {
    if (believed < rank) continue;
    if (believed > rank) {
      best = date;
      rank = believed;
      agreed = true;
    } else if (date.value !== best?.value) agreed = false;
  }
  return agreed ? best : null;
}

interface Candidate {
  readonly date: PrintedDate;
  readonly believed: number;
}

function candidates(text: string, paragraphs: readonly Paragraph[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let datelined = false;
  for (const { start, end, kind, dateline } of paragraphs) {
    if ((kind === "dateline" || kind === "byline") && end - start <= LONGEST)
      for (const date of printedDates(text.slice(start, end), start))
        found.push({ date, believed: rankOf(text.slice(start, date.start)) });
    // Only the article's first dateline can be its own: a digest has several.
    if (dateline && !datelined) {
      datelined = true;
      const [date] = printedDates(text.slice(dateline.start, dateline.end), dateline.start);
      if (date) found.push({ date, believed: Rank.DATELINE });
    }
  }
  return found;
}

/** Reads the last label before the date: `Published 14 March 2024, updated 15 March 2024`. */
function rankOf(before: string): number {
  const labels = before
    .toLowerCase()
    .match(/published|posted|issued|released|created|updated|modified|edited/g);
  switch (labels?.at(-1)) {
    case undefined:
      return Rank.BARE;
    case "updated":
    case "modified":
    case "edited":
      return Rank.UPDATED;
    default:
      return Rank.PUBLISHED;
  }
}
