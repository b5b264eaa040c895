import { describe, expect, it } from "vitest";
import { keptRows } from "../../../src/reader/native/kept-rows.js";

const rows = (from: number, to: number): Float32Array =>
  Float32Array.from({ length: 2 * (to - from) }, (_, i) => 2 * from + i);

describe("the last rows of a sequence", () => {
  it.each([64, 100, 190, 256])("are at hand however many are put at a time: %i", (step) => {
    const kept = keptRows(2);
    kept.begin();
    for (let at = 0; at < 5000; at += step) {
      kept.put(at, rows(at, at + step));
      const from = Math.max(0, at - 300);
      expect(kept.rows(from, at + step)).toEqual(rows(from, at + step));
    }
  });

  it("are of the new sequence once one begins", () => {
    const kept = keptRows(2);
    kept.put(0, rows(0, 2000));
    kept.begin();
    kept.put(0, rows(7, 9));
    expect(kept.rows(0, 2)).toEqual(rows(7, 9));
  });
});
