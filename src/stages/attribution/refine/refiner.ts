import type { Attribution } from "../../../document/layers.js";
import type { View } from "../view.js";

/** One correction of proposed attributions. It relies on nothing but their fields and the view. */
export type Refiner = (attributions: readonly Attribution[], view: View) => readonly Attribution[];
