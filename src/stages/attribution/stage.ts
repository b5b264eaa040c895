import type { LayerStage } from "../../document/layers.js";

export const attributions: LayerStage<
  "attributions",
  "paragraphs" | "sentences" | "tokens" | "quotations"
> = {
  name: "attributions",
  reads: ["paragraphs", "sentences", "tokens", "quotations"],
  run: () => [],
};
