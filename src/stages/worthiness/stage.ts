import type { LayerStage } from "../../document/layers.js";
import { thousandths } from "../../document/thousandths.js";
import { SCALE, THRESHOLD, worthinessWeights } from "../../lexicons/en/worthiness.js";
import { slotsOf } from "./features.js";
import { sumOf } from "./sum.js";

/**
 * How worth checking each sentence is, 0..1: a logistic regression fitted to debates (ClaimBuster, CheckThat! 2024). From
 * one half on a sentence is rather worth it than not. A sentence without words has 0.
 */
export const worthiness: LayerStage<"worthiness", "sentences" | "tokens"> = {
  name: "worthiness",
  reads: ["sentences", "tokens"],
  run: ({ sentences, tokens }) => {
    const weights = worthinessWeights();
    const slots: number[] = [];
    return Float64Array.from(sentences, (_, s) => {
      const first = tokens.first[s]!;
      const last = tokens.first[s + 1]!;
      if (first === last) return 0;
      const count = slotsOf(tokens, first, last, slots);
      return thousandths(1 / (1 + Math.exp(THRESHOLD - SCALE * sumOf(weights, slots, count))));
    });
  },
};
