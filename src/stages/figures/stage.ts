import type { LayerStage } from "../../document/layers.js";

export const figures: LayerStage<"figures", "paragraphs" | "sentences" | "tokens" | "dates"> = {
  name: "figures",
  reads: ["paragraphs", "sentences", "tokens", "dates"],
  run: () => [],
};
