import type { LayerStage } from "../../document/layers.js";

export const paragraphs: LayerStage<"paragraphs", never> = {
  name: "paragraphs",
  reads: [],
  run: () => [],
};
