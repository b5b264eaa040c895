import type { LayerStage } from "../../document/layers.js";

export const worthiness: LayerStage<"worthiness", "sentences" | "tokens" | "dates" | "figures"> = {
  name: "worthiness",
  reads: ["sentences", "tokens", "dates", "figures"],
  run: () => new Float64Array(0),
};
