import { describe, expect, it } from "vitest";
import type { DateOrder } from "../../../src/document/record.js";
import { layersOf } from "../../support/layers.js";

const read = (text: string, dateOrder?: DateOrder) =>
  layersOf(text, "dates", dateOrder ? { dateOrder } : {}).dates.map(
    ({ value, ambiguous = false }) => [value, ambiguous],
  );

describe("the order of days in digits", () => {
  it.each<[string, DateOrder | undefined, string, boolean]>([
    ["The pier shut on 03/04/2023.", undefined, "2023-03-04", true],
    ["The pier shut on 03/04/2023.", "day-first", "2023-04-03", true],
    ["The pier shut on 03/04/2023.", "month-first", "2023-03-04", true],
    ["The pier shut on 03/04/2023 at the harbour.", undefined, "2023-04-03", false],
    ["The pier shut on 03/04/2023 at the harbor.", "day-first", "2023-03-04", false],
    [
      "The pier shut on 03/04/2023. The harbour centre has a color.",
      undefined,
      "2023-04-03",
      false,
    ],
    ["The pier shut on 03/04/2023. Colour and color.", undefined, "2023-03-04", true],
    ["The pier shut on 03/04/2023, not on 25/12/2022.", undefined, "2023-04-03", false],
    ["The pier shut on 03/04/2023, not on 12/25/2022.", "day-first", "2023-03-04", false],
    ["The harbor shut on 03/04/2023, not on 25/12/2022.", undefined, "2023-04-03", false],
    ["SYDNEY (AP) — The pier shut on 03/04/2023.", undefined, "2023-04-03", false],
    ["CHICAGO (AP) — The pier shut on 03/04/2023.", "day-first", "2023-03-04", false],
    ["CHICAGO (AP) — The harbour shut on 03/04/2023.", undefined, "2023-04-03", false],
    ["TORONTO (AP) — The pier shut on 03/04/2023.", undefined, "2023-03-04", true],
    ["OSLO (AP) — The pier shut on 03/04/2023.", undefined, "2023-03-04", true],
    ["The pier shut on 04/04/2023.", undefined, "2023-04-04", false],
    ["The pier shut on 14/3/2023.", "month-first", "2023-03-14", false],
    ["The pier shut on 2023-03-04.", "day-first", "2023-03-04", false],
  ])("%s (%s)", (text, order, value, ambiguous) => {
    expect(read(text, order)[0]).toEqual([value, ambiguous]);
  });
});

describe("days that the calendar has not", () => {
  const notes = (text: string) => layersOf(text, "dates", {}).dates.map(({ note }) => note);

  it.each(["It met on 31 April.", "It met on February 30, 2024.", "It met on 29 February 2023."])(
    "have a note: %s",
    (text) => {
      expect(notes(text)).toEqual(["no-such-day"]);
    },
  );

  it.each(["It met on 30 April.", "It met on 29 February 2024.", "It met on February 29."])(
    "others have none: %s",
    (text) => {
      expect(notes(text)).toEqual([undefined]);
    },
  );
});
