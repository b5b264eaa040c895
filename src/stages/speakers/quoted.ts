import type { Reading } from "./reading.js";

/** Index of the outermost quotation that holds the offset, or -1. */
export function quotationAround({ quotations }: Reading, offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotations[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let q = low - 1; q >= 0; q = quotations[q]!.parent ?? -1) {
    const { end, parent } = quotations[q]!;
    if (parent === null) return offset < end ? q : -1;
  }
  return -1;
}
