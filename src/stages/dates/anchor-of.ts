import type { DateAnchor } from "../../document/record.js";
import { type Anchors, isOfToday, narratedFrom } from "./anchors.js";
import type { Anchor, Meaning, YearRef } from "./meaning.js";
import { countsFromText } from "./points.js";
import type { Tense } from "./tense.js";

const counts = (from: Anchor, anchors: Anchors): DateAnchor["from"] =>
  anchors[from] === null ? "none" : from;

const ofYear = (year: YearRef | null, anchors: Anchors): DateAnchor["from"] | null => {
  if (year === null) return counts("published", anchors);
  return "year" in year ? null : counts(year.from, anchors);
};

/** What a date counts from, or null where its words give it whole. */
function fromOf(meaning: Meaning, anchors: Anchors, tense: Tense): DateAnchor["from"] | null {
  switch (meaning.is) {
    case "calendar":
    case "part":
    case "holiday": {
      const { year, from } = meaning;
      const ofText = year === null ? from === "text" : "from" in year && year.from === "text";
      if (year === null && narratedFrom(anchors) !== null) return "text";
      // Where the text has named nothing, publication decides.
      if (ofText && anchors.text === null) return counts("published", anchors);
      return ofText ? "text" : ofYear(year, anchors);
    }
    case "weekday":
    case "period":
    case "shift":
      return counts(meaning.from, anchors);
    case "alike":
      return counts("published", anchors);
    case "comparison":
      if (anchors.frame !== null) return "text";
      return "from" in meaning.year && (anchors.text === null || isOfToday(anchors, tense))
        ? counts("published", anchors)
        : ofYear(meaning.year, anchors);
    case "reported":
      return anchors.quarter === null ? counts("published", anchors) : "text";
    case "month-day":
      return meaning.months === null && countsFromText(anchors, tense)
        ? "text"
        : counts("published", anchors);
    case "edge":
    case "nth-week":
    case "nth-weekday":
      return fromOf(meaning.of, anchors, tense);
    case "week-of":
      return fromOf(meaning.day, anchors, tense);
    case "time":
      return meaning.on === null ? null : fromOf(meaning.on, anchors, tense);
    default:
      return null;
  }
}

/** True where the tense of the clause decides, because the words do not say which one is meant. */
function goesByTense(meaning: Meaning): boolean {
  switch (meaning.is) {
    case "calendar":
    case "part":
    case "holiday":
      return meaning.year === null && meaning.lean === null;
    case "weekday":
      return meaning.lean === null;
    case "month-day":
      return meaning.months === null;
    case "edge":
    case "nth-week":
    case "nth-weekday":
      return goesByTense(meaning.of);
    case "week-of":
      return goesByTense(meaning.day);
    case "time":
      return meaning.on !== null && goesByTense(meaning.on);
    default:
      return false;
  }
}

/** What a relative date was resolved against, with the tense that gave its direction; null for a date given whole. */
export function anchorOf(meaning: Meaning, anchors: Anchors, tense: Tense): DateAnchor | null {
  const from = fromOf(meaning, anchors, tense);
  if (from === null) return null;
  const told = tense !== 0 && from === "published" && goesByTense(meaning);
  return told ? { from, tense: tense < 0 ? "past" : "future" } : { from };
}
