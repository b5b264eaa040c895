import type { Attribution } from "../../../document/layers.js";
import { inReadingOrder } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

/** Orders the attributions by where their content begins. */
export const readingOrder: Refiner = (attributions) => [...attributions].sort(byContent);

const byContent = (a: Attribution, b: Attribution): number =>
  inReadingOrder(a.content[0]!, b.content[0]!);
