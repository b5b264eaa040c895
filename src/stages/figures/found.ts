import type { FigureKind } from "../../document/record.js";

/** A figure as a reader finds it, by the indices of its pieces. */
export interface Found {
  /** First piece. */
  readonly from: number;
  /** Index after the last piece. */
  readonly to: number;
  /** The pieces of the number alone, without currency and unit: what a date may own. */
  readonly number: readonly [number, number];
  readonly kind: FigureKind;
  readonly value: number | readonly [number, number] | null;
  readonly low?: number;
  readonly high?: number;
  readonly unit: string | null;
  /** What in its unit the rest of the text decides: a bare `$` or `dollars`, or `grand`. */
  readonly open?: "dollar" | "grand";
  /** How much the words after the digits multiply (`million`), 1 where they do not: a range may share it. */
  readonly scale?: number;
  /** Where what is counted begins, if not after `to`; null where nothing is counted. */
  readonly counted?: number | null;
  readonly bound?: "min" | "max";
  readonly approx?: boolean;
  readonly change?: "up" | "down";
  /** True where the words themselves say what it is, so that a date in the same place yields (`aged 7 years`). */
  readonly sure?: boolean;
  /** True where a word near by says what it is, so that a label before it counts for nothing (`Leeds 3-1`). */
  readonly cued?: boolean;
}
