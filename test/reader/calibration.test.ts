import { describe, expect, it } from "vitest";
import { calibrated, isCalibration } from "../../src/reader/calibration.js";

const POINTS = {
  direct: [
    [0.4, 0.5],
    [0.6, 0.7],
    [0.9, 0.95],
  ],
} as const;

describe("calibrated", () => {
  it.each([
    [0, 0.5, "level below the first point"],
    [0.4, 0.5, "at a point its share"],
    [0.5, 0.6, "half-way between two"],
    [0.75, 0.825, "on the line between two"],
    [1, 0.95, "level above the last point"],
  ])("score %d is right in %d: %s", (score, share) => {
    expect(calibrated(POINTS, score, "direct")).toBeCloseTo(share, 10);
  });

  it("leaves the score of a type without points", () => {
    expect(calibrated(POINTS, 0.33, "mixed")).toBe(0.33);
    expect(calibrated({ mixed: [] }, 0.33, "mixed")).toBe(0.33);
  });
});

describe("isCalibration", () => {
  it.each([[{}], [POINTS], [{ mixed: [[0, 1]] }]])("takes %j", (value) => {
    expect(isCalibration(value)).toBe(true);
  });

  it.each([
    [null],
    [{ direct: 1 }],
    [{ direct: [[0.5]] }],
    [{ direct: [[0.5, 1.5]] }],
    [
      {
        direct: [
          [0.5, 0.5],
          [0.5, 0.6],
        ],
      },
    ],
    [
      {
        direct: [
          [0.5, 0.6],
          [0.7, 0.5],
        ],
      },
    ],
  ])("refuses %j", (value) => {
    expect(isCalibration(value)).toBe(false);
  });
});
