import type { Attribution } from "../../../document/layers.js";
import type { View } from "../view.js";

/** One correction of proposed attributions. It relies on nothing but their fields and the view. */
export type Refiner = (attributions: readonly Attribution[], view: View) => readonly Attribution[];

/** A refiner that looks at each attribution by itself; null drops it. */
export const each =
  (refine: (attribution: Attribution, view: View) => Attribution | null): Refiner =>
  (attributions, view) => {
    const refined: Attribution[] = [];
    for (const attribution of attributions) {
      const found = refine(attribution, view);
      if (found !== null) refined.push(found);
    }
    return refined;
  };
