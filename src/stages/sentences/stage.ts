import type { LayerStage } from "../../document/layers.js";

export const sentences: LayerStage<"sentences", "paragraphs"> = {
  name: "sentences",
  reads: ["paragraphs"],
  run: () => [],
};
