import type { LayerStage } from "../../document/layers.js";
import { thousandths } from "../../document/thousandths.js";
import { SCALE, THRESHOLD, worthinessWeights } from "../../lexicons/en/worthiness.js";
import { probabilityOf } from "../../reader/logarithm.js";
import { slotsOf } from "./features.js";
import { sumOf } from "./sum.js";

/**
 * How worth checking each sentence is, 0..1: a logistic regression fitted to debates (ClaimBuster, CheckThat! 2024). From
 * one half on a sentence is rather worth it than not. A sentence without words has 0.
 */
export const worthiness: LayerStage<"worthiness", "sentences" | "tokens" | "reading"> = {
  name: "worthiness",
  reads: ["sentences", "tokens", "reading"],
  run: ({ sentences, tokens, reading: { worth } }) => {
    const weights = worthinessWeights();
    const slots: number[] = [];
    const scores = new Float64Array(sentences.length);
    for (let s = 0; s < scores.length; s++) {
      const first = tokens.first[s]!;
      const last = tokens.first[s + 1]!;
      if (first === last) continue;
      const count = slotsOf(tokens, first, last, slots);
      const words = SCALE * sumOf(weights, slots, count);
      const logOdds = worth === null ? words - THRESHOLD : worth.logOdds[s]! + worth.words * words;
      scores[s] = thousandths(probabilityOf(logOdds));
    }
    return scores;
  },
};
