import type { ContentType } from "../document/layers.js";

/** For each type of content, points [score, share of relations that are right], both rising. */
export type Calibration = {
  readonly [type in ContentType]?: readonly (readonly [score: number, share: number])[];
};

/**
 * The share of relations that are right among those with this score: on straight lines between the points, level beyond
 * them; the score itself where a type has no points. training/reader/calibrate.ts fits the points.
 *
 * @param score 0..1
 * @returns 0..1
 */
export function calibrated(calibration: Calibration, score: number, type: ContentType): number {
  const points = calibration[type] ?? [];
  const above = points.findIndex(([at]) => at >= score);
  if (points.length === 0) return score;
  if (above === 0) return points[0]![1];
  if (above < 0) return points.at(-1)![1];
  const [[from, low], [to, high]] = [points[above - 1]!, points[above]!];
  return low + ((high - low) * (score - from)) / (to - from);
}

/** True where it is a calibration that {@link calibrated} can go by. */
export const isCalibration = (value: unknown): value is Calibration =>
  typeof value === "object" && value !== null && Object.values(value).every(isRising);

const isRising = (points: unknown): boolean =>
  Array.isArray(points) &&
  points.every(
    (point, i) =>
      Array.isArray(point) &&
      isShare(point[0]) &&
      isShare(point[1]) &&
      (i === 0 || (point[0] > points[i - 1][0] && point[1] >= points[i - 1][1])),
  );

const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
