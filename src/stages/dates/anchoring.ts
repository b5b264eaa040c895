import { civil } from "../../document/calendar.js";
import type { Country } from "../../lexicons/en/holidays.js";
import type { Anchors } from "./anchors.js";
import type { Meaning, Point } from "./meaning.js";
import { stretchAt } from "./stretches.js";
import type { Tense } from "./tense.js";

/** What the text has named so far, for dates that count from it. */
export interface Anchoring {
  readonly published: number | null;
  readonly southern: boolean;
  readonly country: () => Country | null;
  last: Point | null;
  lastSentence: number;
  /** The day named last, and its sentence. */
  day: Point | null;
  daySentence: number;
  /** The day named last that is not only the one on which somebody said so, and its sentence. */
  event: Point | null;
  eventSentence: number;
  /** The date named last that is not of the days around publication. */
  told: Point | null;
  /** Latest quarter, month or half year that is spoken of: what `a year earlier` is compared with. */
  frame: Point | null;
  frameSentence: number;
  quarter: Point | null;
  quarterNamed: number;
  /** Sentence that speaks of `the nine months`: comparisons in it are with a whole year. */
  monthsSentence: number;
  /** The same of `the three months`: a month in it is the end of the quarter. */
  quarterSentence: number;
}

/** Nothing named yet. */
export const startAnchoring = (
  published: number | null,
  southern: boolean,
  country: () => Country | null,
): Anchoring => ({
  published,
  southern,
  country,
  last: null,
  lastSentence: Number.NEGATIVE_INFINITY,
  day: null,
  daySentence: Number.NEGATIVE_INFINITY,
  event: null,
  eventSentence: Number.NEGATIVE_INFINITY,
  told: null,
  frame: null,
  frameSentence: Number.NEGATIVE_INFINITY,
  quarter: null,
  quarterNamed: Number.NEGATIVE_INFINITY,
  monthsSentence: Number.NEGATIVE_INFINITY,
  quarterSentence: Number.NEGATIVE_INFINITY,
});

/** So many sentences on, a report's period still holds. */
const FRAME_REACH = 8;
/** So many sentences on, a time of day still is of the day named last. */
const DAY_REACH = 1;
/** The same, of what is told as past. */
const EVENT_REACH = 4;

const DAYS: ReadonlySet<string> = new Set(["day", "week", "weekend"]);
const FRAMES: ReadonlySet<string> = new Set(["quarter", "month", "half"]);

/** What a date in that sentence may count from. */
export function anchorsAt(anchoring: Anchoring, sentence: number): Anchors {
  const { published, southern, country, last, quarter, frame, frameSentence } = anchoring;
  const holds = sentence - frameSentence <= FRAME_REACH && anchoring.monthsSentence !== sentence;
  const near = sentence - anchoring.lastSentence <= DAY_REACH;
  const here = sentence === anchoring.lastSentence;
  const told = anchoring.told === last ? null : anchoring.told;
  return {
    published,
    southern,
    country,
    day: sentence - anchoring.daySentence <= DAY_REACH ? anchoring.day : null,
    here,
    near,
    text: last,
    told,
    quarter,
    frame: holds ? frame : null,
  };
}

/**
 * The day that a time without a date is of, or null: that of the publication. What is told as past goes on from the day that
 * it happened on (`fire broke out on Monday … at 9:40 p.m. the roof fell in`), whatever day it was told on.
 */
export function dayNamedLast(anchoring: Anchoring, sentence: number, tense: Tense): Point | null {
  const { published, last, lastSentence, event, eventSentence } = anchoring;
  const over = event !== null && (published === null || event.day <= published);
  if (tense < 0 && over && sentence - eventSentence <= EVENT_REACH) return event;
  return last?.grain === "day" && sentence - lastSentence <= DAY_REACH ? last : null;
}

/** Days from the begin of a quarter's last month back into its middle one. */
const MONTH = 20;

/** So many days around publication are those of the news itself. */
const NEWS = 14;

/** True for a day or week of the days around publication, and for the year that it is in. */
function isAround({ grain, day }: Point, published: number | null): boolean {
  if (published === null) return false;
  if (grain === "year") return civil(day).year === civil(published).year;
  return DAYS.has(grain) && Math.abs(published - day) <= NEWS;
}

/** True for a quarter that one named in the same sentence is compared with: `$15 million in the fourth quarter, against $13 million in the third`. */
const isCompared = (
  point: Point,
  { quarter, quarterNamed }: Anchoring,
  sentence: number,
): boolean => quarter !== null && quarterNamed === sentence && point.day < quarter.day;

/**
 * True for a longer stretch that leaves the story with the day of its event: one that this day is in, one that comes after it,
 * or one beside it in its sentence (`fire broke out on Monday, three weeks after …`).
 */
const isBeside = (
  { grain, day }: Point,
  { event, eventSentence }: Anchoring,
  sentence: number,
): boolean =>
  grain !== "day" &&
  event !== null &&
  (sentence === eventSentence || stretchAt(grain, event.day, 0).day <= day);

/** Takes note of a date that later ones may count from. Comparisons (`a year earlier`) do not move the report's period. */
export function noteDate(
  anchoring: Anchoring,
  meaning: Meaning,
  point: Point | null,
  tense: Tense,
  sentence: number,
  said: boolean,
): void {
  if (meaning.is === "duration" && /^P\d+[MQ]$/.test(meaning.value)) {
    // three months are the quarter that is spoken of, ended with the month that follows
    if (meaning.value === "P3M" || meaning.value === "P1Q") anchoring.quarterSentence = sentence;
    else anchoring.monthsSentence = sentence;
  }
  if (point === null || meaning.is === "comparison") return;
  anchoring.last = point;
  if (!isAround(point, anchoring.published)) anchoring.told = point;
  anchoring.lastSentence = sentence;
  if (point.grain === "day") {
    anchoring.day = point;
    anchoring.daySentence = sentence;
  }
  if (!said && !isBeside(point, anchoring, sentence)) {
    anchoring.event = point.grain === "day" ? point : null;
    anchoring.eventSentence = sentence;
  }
  if (!FRAMES.has(point.grain)) return;
  if (point.grain === "month" && anchoring.quarterSentence === sentence) {
    if (anchoring.frameSentence === sentence || tense > 0) return;
    anchoring.frame = stretchAt("quarter", point.day - MONTH, 0);
    anchoring.frameSentence = sentence;
    return;
  }
  if (point.grain === "quarter" && tense <= 0 && !isCompared(point, anchoring, sentence)) {
    anchoring.quarter = point;
    anchoring.quarterNamed = sentence;
  }
  anchoring.frame = point;
  anchoring.frameSentence = sentence;
}
