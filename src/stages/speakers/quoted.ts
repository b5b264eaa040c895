import type { Reading } from "./reading.js";

/** Quotations inside one another that are followed outwards. */
const DEEPEST = 8;

/** Index of the outermost quotation that holds the offset, or -1. */
export function quotationAround({ quotations }: Reading, offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (quotations[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  let q = low - 1;
  for (let depth = 0; q >= 0 && depth < DEEPEST; depth++) {
    const { end, parent } = quotations[q]!;
    if (parent === null) return offset < end ? q : -1;
    q = parent;
  }
  return q;
}
