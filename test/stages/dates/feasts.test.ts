import { describe, expect, it } from "vitest";
import { isoDate, orthodoxEaster } from "../../../src/document/calendar.js";
import { layersOf } from "../../support/layers.js";
import { takes } from "./read.js";

describe("D7 feasts that go by the moon", () => {
  takes([
    ["The square was full on Diwali.", "Diwali → 2023-11-12"],
    ["They will dance at Deepavali.", "Deepavali → 2024-10-31"],
    ["Shops shut for Lunar New Year.", "Lunar New Year → 2024-02-10"],
    ["They fled on Chinese New Year 2020.", "Chinese New Year 2020 → 2020-01-25"],
    ["The truce will begin on Eid al-Fitr.", "Eid al-Fitr → 2024-04-10 APPROX"],
    ["The truce will begin on Eid.", "Eid → 2024-04-10 APPROX"],
    ["He was shot on Eid al-Adha 2023.", "Eid al-Adha 2023 → 2023-06-28 APPROX"],
    ["The march was on Ashura.", "Ashura → 2023-07-28 APPROX"],
    ["They prayed on Orthodox Christmas.", "Orthodox Christmas → 2024-01-07"],
    ["She came on Mothering Sunday.", "Mothering Sunday → 2024-03-10"],
  ]);
  takes(
    [
      ["The truce began on Eid.", "Eid → 2023-06-28 APPROX"],
      ["They prayed on Orthodox Easter.", "Orthodox Easter → 2023-04-16"],
    ],
    "2023-08-01",
  );
  // A year that has the feast twice.
  takes(
    [["He was hanged at the start of Eid al-Adha.", "Eid al-Adha → 2006-12-31 APPROX"]],
    "2007-01-02",
  );
  takes([["They will meet on Diwali.", "Diwali → XXXX-XX-XX"]], "1912-01-02");
  takes([["They will meet on Eid.", "Eid → XXXX-XX-XX"]], null);
});

describe("D7 Ramadan has a first and a last day", () => {
  it.each([
    ["They fasted through Ramadan.", "2024-03-15", "2024", "2024-03-11", "2024-04-09"],
    ["Ramadan will be early.", "2024-12-01", "2025", "2025-03-01", "2025-03-29"],
    ["He left before Ramadan 2016.", "2024-03-15", "2016", "2016-06-06", "2016-07-05"],
  ])("%s", (text, published, value, from, until) => {
    const [date] = layersOf(text, "dates", { published }).dates;
    expect(date).toMatchObject({ type: "DATE", value, mod: "APPROX", from, until });
  });
  it("is open without a date of publication", () => {
    const [date] = layersOf("He left before Ramadan.", "dates", { published: null }).dates;
    expect(date).toMatchObject({ value: "XXXX-XX-XX" });
    expect(date).not.toHaveProperty("from");
  });
});

describe("Easter of the Orthodox churches", () => {
  it.each(["2016-05-01", "2019-04-28", "2021-05-02", "2023-04-16", "2024-05-05", "2025-04-20"])(
    "%s",
    (day) => {
      expect(isoDate(orthodoxEaster(Number(day.slice(0, 4))))).toBe(day);
    },
  );
});
