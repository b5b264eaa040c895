import type { Attribution } from "../../../document/layers.js";
import type { View } from "../view.js";
import { dropOverlapping } from "./drop-overlapping.js";
import { joinQuotations } from "./join-quotations.js";
import type { Refiner } from "./refiner.js";
import { snapToQuotation } from "./snap-to-quotation.js";
import { trimSpans } from "./trim-spans.js";

/** The refiners, in the order in which they run. */
export const refiners: readonly Refiner[] = [
  snapToQuotation,
  dropOverlapping,
  joinQuotations,
  trimSpans,
];

/** Runs the refiners over what a proposer gave; the result stands in reading order of the contents. */
export const refine = (
  proposed: readonly Attribution[],
  view: View,
  list: readonly Refiner[] = refiners,
): readonly Attribution[] =>
  list.reduce((attributions, refiner) => refiner(attributions, view), proposed);
