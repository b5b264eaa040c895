import { byContent } from "../../../document/span.js";
import type { Refiner } from "./refiner.js";

/** Orders the attributions by where their content begins. */
export const readingOrder: Refiner = (attributions) => [...attributions].sort(byContent);
