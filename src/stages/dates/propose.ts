import type { Tokens } from "../../document/layers.js";
import type { Atoms } from "./atoms.js";
import type { Meaning, Mod, Proposal } from "./meaning.js";
import { spokenYears, years } from "./recognisers/bare-years.js";
import { dayWords } from "./recognisers/day-words.js";
import { daysOfMonth } from "./recognisers/days-of-month.js";
import { centuries, decades, decadeWords } from "./recognisers/decades.js";
import { durations, lastingWords } from "./recognisers/durations.js";
import { eras } from "./recognisers/eras.js";
import { holidays } from "./recognisers/holidays.js";
import { months } from "./recognisers/months.js";
import { namedAgo } from "./recognisers/named-ago.js";
import { namedByMonth } from "./recognisers/nth-weekdays.js";
import { numericDates } from "./recognisers/numeric-dates.js";
import { partsOfDay } from "./recognisers/parts-of-day.js";
import { periods } from "./recognisers/periods.js";
import { fiscalYears, quarters } from "./recognisers/quarters.js";
import { references } from "./recognisers/references.js";
import { seasons } from "./recognisers/seasons.js";
import { repeatingWords, sets } from "./recognisers/sets.js";
import { shifts } from "./recognisers/shifts.js";
import { spokenTimes, timesBesideMidnight } from "./recognisers/spoken-times.js";
import { clockTimes, noonAndMidnight } from "./recognisers/times.js";
import { weekdays } from "./recognisers/weekdays.js";
import { Kind, type KindValue } from "./vocabulary.js";

/** Takes the words from one atom to another, both included, for a date. */
export type Propose = (from: number, to: number, meaning: Meaning, mod?: Mod | null) => void;

/**
 * Looks around a trigger, the atom `i`, and proposes what dates it finds there. Looks no further than a few atoms, so
 * that the whole stays linear.
 */
export type Recogniser = (w: Atoms, i: number, propose: Propose, tokens: Tokens) => void;

/** Which recognisers a kind of word triggers. */
const TRIGGERS: Partial<Record<KindValue, readonly Recogniser[]>> = {
  [Kind.DIGITS]: [numericDates, years, decades, eras, clockTimes, spokenTimes],
  [Kind.NUMERAL]: [numericDates, eras, clockTimes],
  [Kind.ORDINAL]: [holidays, daysOfMonth],
  [Kind.CARDINAL]: [spokenYears, spokenTimes],
  [Kind.MONTH]: [months, holidays],
  [Kind.WEEKDAY]: [weekdays],
  [Kind.UNIT]: [namedByMonth, sets, shifts, periods, durations, centuries, quarters],
  [Kind.SEASON]: [seasons],
  [Kind.PART]: [partsOfDay],
  [Kind.MERIDIEM]: [clockTimes],
  [Kind.DAY]: [dayWords],
  [Kind.REPEATING]: [repeatingWords],
  [Kind.DECADE]: [decadeWords],
  [Kind.HOLIDAY]: [holidays],
  [Kind.VAGUE]: [references, namedAgo],
  [Kind.CLOCK]: [noonAndMidnight, timesBesideMidnight],
  [Kind.LASTING]: [lastingWords],
  [Kind.FISCAL]: [fiscalYears],
  [Kind.PERIOD]: [quarters],
};

/** All proposals of all recognisers, in the order of their triggers; they may overlap. */
export function proposeAll(w: Atoms, tokens: Tokens): Proposal[] {
  const proposals: Proposal[] = [];
  const propose: Propose = (from, to, meaning, mod = null) => {
    proposals.push({ from, to, meaning, mod });
  };
  const { kind } = w;
  for (let i = 0; i < w.length; i++) {
    const recognisers = TRIGGERS[kind[i]!];
    if (recognisers === undefined) continue;
    for (const recognise of recognisers) recognise(w, i, propose, tokens);
  }
  return proposals;
}
