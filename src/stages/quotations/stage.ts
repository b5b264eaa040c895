import type { LayerStage } from "../../document/layers.js";

export const quotations: LayerStage<"quotations", "paragraphs" | "sentences" | "tokens"> = {
  name: "quotations",
  reads: ["paragraphs", "sentences", "tokens"],
  run: () => [],
};
