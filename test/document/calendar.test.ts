import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civil,
  dayNumber,
  easter,
  firstOfMonth,
  hanukkah,
  isCivil,
  isoDate,
  isoWeek,
  nthWeekday,
  parseIsoDate,
  roshHashanah,
  weekday,
} from "../../src/document/calendar.js";

const day = fc.integer({ min: -700_000, max: 700_000 });

describe("calendar", () => {
  it("days and calendar days are one to one and agree with the platform's own", () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: of } = civil(n);
        expect(dayNumber(year, month, of)).toBe(n);
        const platform = new Date(n * 86_400_000);
        expect([year, month, of]).toEqual([
          platform.getUTCFullYear(),
          platform.getUTCMonth() + 1,
          platform.getUTCDate(),
        ]);
        expect(weekday(n) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  it.each([
    ["2024-12-30", 2025, 1],
    ["2021-01-03", 2020, 53],
    ["2016-09-20", 2016, 38],
    ["1998-03-01", 1998, 9],
  ])("%s lies in ISO week %i-W%i", (date, year, week) => {
    expect(isoWeek(parseIsoDate(date)!)).toEqual({ year, week });
  });

  it.each([
    [1961, "1961-04-02"],
    [2000, "2000-04-23"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("Easter of %i is %s", (year, date) => {
    expect(isoDate(easter(year))).toBe(date);
  });

  it("finds the days of the Hebrew calendar that Node's own calendar has, from 1900 to 2100", () => {
    const format = new Intl.DateTimeFormat("en-u-ca-hebrew", {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
    });
    const inHebrew = (day: number): string => format.format(new Date(day * 86_400_000));
    for (let year = 1900; year <= 2100; year++) {
      expect(inHebrew(roshHashanah(year))).toBe("1 Tishri");
      expect(inHebrew(roshHashanah(year) - 163)).toBe("15 Nisan");
      expect(inHebrew(hanukkah(year))).toBe("25 Kislev");
      expect(civil(roshHashanah(year)).year).toBe(year);
    }
  });

  it("counts weekdays in a month from both ends", () => {
    expect(isoDate(nthWeekday(2024, 11, 4, 4))).toBe("2024-11-28");
    expect(isoDate(nthWeekday(2024, 5, -1, 1))).toBe("2024-05-27");
  });

  it("moves by months over the ends of years", () => {
    expect(isoDate(firstOfMonth(parseIsoDate("2024-01-31")!, -1))).toBe("2023-12-01");
    expect(isoDate(firstOfMonth(parseIsoDate("2024-11-30")!, 14))).toBe("2026-01-01");
  });

  it("knows which days are none", () => {
    expect(isCivil(2023, 2, 29)).toBe(false);
    expect(isCivil(2024, 2, 29)).toBe(true);
    expect(parseIsoDate("2024-04-31")).toBeNull();
    expect(parseIsoDate("24-04-30")).toBeNull();
  });
});
