/**
 * Builds `src/lexicons/en/generated/feasts.ts`: the days of feasts that go by calendars of the moon, `npm run
 * build:feasts`. Islamic ones by the calendar of Umm al-Qura and those of China by its calendar, as ICU computes both
 * (`Intl.DateTimeFormat`); Diwali by the new moon. The table is committed, so that every machine reads the same days.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { dayNumber, isoDate } from "../src/document/calendar.js";

const OUT = path.join(import.meta.dirname, "../src/lexicons/en/generated/feasts.ts");
/** Umm al-Qura is tabled up to 2077; before 1970 few texts of news stand anywhere. */
const [FIRST, LAST] = [1970, 2060];
const MS = 86_400_000;

/** The days on which a calendar stands at that month and day. */
function daysAt(calendar: string, month: number, day: number): number[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const found: number[] = [];
  for (let at = dayNumber(FIRST, 1, 1); at <= dayNumber(LAST, 12, 31); at++) {
    const parts = format.formatToParts(at * MS);
    const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
    // a leap month is written `8bis` and is none
    if (value("month") === `${month}` && value("day") === `${day}`) found.push(at);
  }
  return found;
}

const RADIANS = Math.PI / 180;
/** Terms that move the mean new moon: sine of so many times the anomalies of sun and moon and the moon's argument. */
const TERMS = [
  [-0.4072, 0, 1, 0],
  [0.17241, 1, 0, 0],
  [0.01608, 0, 2, 0],
  [0.01039, 0, 0, 2],
  [0.00739, -1, 1, 0],
  [-0.00514, 1, 1, 0],
  [0.00208, 2, 0, 0],
] as const;

/** Day number and part of a day (UTC, to some minutes) of the kth new moon of 2000 (Meeus, Astronomical Algorithms, ch. 49). */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const argument = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  let julian = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t;
  for (const [size, s, m, f] of TERMS)
    julian += size * Math.sin((s * sun + m * moon + f * argument) * RADIANS);
  // Dynamical time is about a minute ahead of universal time in these years.
  return julian - 2_440_587.5 - 65 / 86_400;
}

/** The sun enters sidereal Libra on 17 October in these years (India's solar month of Kartika). */
const LIBRA = [10, 17] as const;
/** So late (UTC) the evening's rites in India are over: sunset at about 12:06 and a ghatika of 24 minutes. */
const EVENING = (12 * 60 + 30) / 1440;
/** Where India's government printed another day in its list of holidays. */
const PRINTED: ReadonlyMap<number, string> = new Map([[2024, "2024-10-31"]]);

/** Diwali: the last evening before the first new moon of Kartika, which is still of the dark day. */
function diwali(year: number): string {
  const printed = PRINTED.get(year);
  if (printed !== undefined) return printed;
  const entry = dayNumber(year, ...LIBRA);
  let k = Math.floor((year - 2000) * 12.3685);
  while (newMoon(k) < entry) k++;
  return isoDate(Math.floor(newMoon(k) - EVENING));
}

const iso = (days: readonly number[]): string[] => days.map(isoDate);
const fitr = iso(daysAt("islamic-umalqura", 10, 1));
const adha = iso(daysAt("islamic-umalqura", 12, 10));

const FEASTS: Readonly<Record<string, readonly string[]>> = {
  ramadan: iso(daysAt("islamic-umalqura", 9, 1)),
  fitr,
  adha,
  eid: [...fitr, ...adha].sort(),
  ashura: iso(daysAt("islamic-umalqura", 1, 10)),
  chineseNewYear: iso(daysAt("chinese", 1, 1)),
  midAutumn: iso(daysAt("chinese", 8, 15)),
  diwali: Array.from({ length: LAST - FIRST + 1 }, (_, i) => diwali(FIRST + i)),
};

const lines = Object.entries(FEASTS).map(([name, days]) => `  ${name}:\n    "${days.join(" ")}",`);
writeFileSync(
  OUT,
  `// Made by scripts/build-feasts.ts: do not edit.\n/** Days of feasts that go by the moon, ${FIRST} to ${LAST}. */\nexport const FEASTS = {\n${lines.join("\n")}\n} as const;\n`,
);
