import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate, parseIsoDate } from "../../../src/document/calendar.js";
import { layersOf } from "../../support/layers.js";
import { dated } from "./read.js";
import { isTimex } from "./timex-grammar.js";

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const SHORT = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" ");
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const ending = (day: number): string =>
  day % 100 > 10 && day % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
const two = (n: number): string => String(n).padStart(2, "0");

/** Ways to print a day of the calendar. */
const FORMATS: readonly ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${SHORT[m - 1]} ${d}, ${y}`,
  (y, m, d) => `the ${d}${ending(d)} of ${MONTHS[m - 1]}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}${ending(d)} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${two(d)}.${two(m)}.${y}`,
];

/** Pieces of which hostile texts about time are made. */
const PIECES = [
  ..."the a last next this past of to and in on at until - – / , . : ’s 's ( ) half every each few".split(
    " ",
  ),
  ..."1 2 9 11 24 31 99 1990 2024 2,000 3.5 1990s 1st 22nd 2024-13-45 31/31/31 99:99".split(" "),
  ..."May March Sunday Mon. noon midnight a.m. pm o'clock GMT quarter weeks week day year years ago earlier later".split(
    " ",
  ),
  ..."every each other twice times hours following previous coming ahead come old recent thousand million septillion 9999 hence summer Christmas Day Easter fiscal Q3 century nineteen ninety-six decade hundred second future now mid-".split(
    " ",
  ),
  "\ud800",
  "\0",
  "\u200f",
  "\n\n",
];
const hostile = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((pieces) => fc.constantFrom(" ", "").map((glue) => pieces.join(glue)));

/** Every value is one of TIMEX3, every span slices to its words, in order. Gives how many dates there are. */
function check(text: string, published: string | null): number {
  const { dates } = layersOf(text, "dates", { published });
  let before = 0;
  dates.forEach((date, index) => {
    const { id, type, value, start, end, quant, freq, from, until } = date;
    if (quant !== undefined) expect(quant).toMatch(/^(?:EVERY|EACH|EVERY OTHER)$/);
    if (freq !== undefined) expect(freq).toMatch(/^\d+[XSMHDW]$/);
    for (const bound of [from, until])
      if (bound !== undefined) expect(isoDate(parseIsoDate(bound)!)).toBe(bound);
    if (from !== undefined && until !== undefined) expect(from <= until).toBe(true);
    expect(isTimex(type, value), `${date.text} ${type} ${value}`).toBe(true);
    expect(id).toBe(`d${index + 1}`);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(date.text);
    expect(date.text.trim()).toBe(date.text);
    before = end;
  });
  return dates.length;
}

describe("laws of dates", () => {
  it("every value is one of TIMEX3, every span slices to its words, in order", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom("2024-03-15", "2024-02-29", null), (text, published) => {
        check(text, published);
      }),
      { numRuns: 1500 },
    );
  });

  it("a day printed in any of these ways is read back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -25000, max: 40000 }),
        fc.constantFrom(...FORMATS),
        fc.constantFrom("2024-03-15", null),
        (day, format, published) => {
          const iso = isoDate(day);
          const [year, month, of] = iso.split("-").map(Number) as [number, number, number];
          const printed = format(year, month, of);
          expect(dated(`The vote of ${printed} was void.`, published)).toEqual([
            `${printed} → ${iso}`,
          ]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("a weekday in the past is the last one, in the future the next one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30000 }),
        fc.integer({ min: 0, max: 6 }),
        (day, nth) => {
          const name = DAYS[nth]!;
          const valueIn = (text: string): number =>
            parseIsoDate(layersOf(text, "dates", { published: isoDate(day) }).dates[0]!.value)!;
          const past = valueIn(`The council met on ${name}.`);
          const future = valueIn(`The council will meet on ${name}.`);
          const isoWeekday = (of: number): number => (((of + 3) % 7) + 7) % 7;
          expect([isoWeekday(past), isoWeekday(future)]).toEqual([nth, nth]);
          expect(past).toBeGreaterThan(day - 7);
          expect(past).toBeLessThanOrEqual(day);
          expect(future).toBeGreaterThanOrEqual(day);
          expect(future).toBeLessThan(day + 7);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("long hostile texts hold the dates that they hold, and no more", () => {
  it.each([
    ["7", 0],
    ["1 ", 0],
    ["1/2/", 0],
    [", 1", 0],
    ["May 1, ", 20_000],
    ["a half and ", 0],
    ["last week of the ", 20_000],
    ["half past ", 0],
    ["the last Friday of ", 20_000],
    ["450 BC and ", 20_000],
  ])("20,000 times %j", (unit, count) => {
    expect(check(unit.repeat(20_000), "2024-03-15")).toBe(count);
  });
});
