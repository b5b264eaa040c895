import { describe, expect, it } from "vitest";
import { memoryNeeded } from "../../src/batch/memory-needed.js";

/** Bytes a unit that reading was measured to take at its peak, 1 MB of each by itself (BENCHMARKS.md). */
const MEASURED: readonly (readonly [string, number])[] = [
  ["he said the dam would hold and ", 92],
  ['" ', 186],
  ["“", 290],
  ["“Go,” he said. ", 136],
  ["(", 183],
  ["Ann Reyes and Tom Okoro of Lund met. ", 105],
  ["1 ", 325],
  [",1", 391],
  ["1/2/", 254],
  ["May 1, ", 232],
  ["x\n", 306],
  ["REYES: ", 122],
  ["1. 1? ", 406],
  ["1\n", 933],
];

describe("memoryNeeded", () => {
  it.each(MEASURED)(
    "of %j is at least what was measured, and not six times as much",
    (shape, bytes) => {
      const text = shape.repeat(1000);
      expect(memoryNeeded(text) / text.length).toBeGreaterThanOrEqual(bytes);
      expect(memoryNeeded(text) / text.length).toBeLessThan(6 * bytes);
    },
  );

  it("grows as the text does, and is nothing for none", () => {
    expect(memoryNeeded("")).toBe(0);
    const twice = memoryNeeded("Reyes left at 9. ".repeat(2000));
    expect(twice / memoryNeeded("Reyes left at 9. ".repeat(1000))).toBeCloseTo(2, 2);
  });
});
