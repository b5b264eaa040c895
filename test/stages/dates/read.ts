import { expect, it } from "vitest";
import { layersOf } from "../../support/layers.js";

/** Friday; publication date of the tables unless a row says otherwise. */
export const FRIDAY = "2024-03-15";

/** The dates of a text as `words → value`, with the type before the value where it is not DATE, and the mod after it. */
export function dated(text: string, published: string | null = FRIDAY): string[] {
  return layersOf(text, "dates", { published }).dates.map(
    ({ text: words, type, value, mod }) =>
      `${words} → ${type === "DATE" ? "" : `${type} `}${value}${mod === undefined ? "" : ` ${mod}`}`,
  );
}

/** A text and all dates that it holds. */
export type Row = readonly [text: string, ...dates: string[]];

/** One test for each row: exactly those dates are read, no more and no fewer. */
export function takes(rows: readonly Row[], published: string | null = FRIDAY): void {
  for (const [text, ...dates] of rows)
    it(text, () => {
      expect(dated(text, published)).toEqual(dates);
    });
}

/** One test for each text: it holds no date. */
export function refuses(texts: readonly string[]): void {
  for (const text of texts)
    it(`refuses: ${text}`, () => {
      expect(dated(text)).toEqual([]);
    });
}
