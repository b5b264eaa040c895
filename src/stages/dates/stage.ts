import type { LayerStage } from "../../document/layers.js";

export const dates: LayerStage<
  "dates",
  "paragraphs" | "frontMatter" | "sentences" | "tokens" | "quotations"
> = {
  name: "dates",
  reads: ["paragraphs", "frontMatter", "sentences", "tokens", "quotations"],
  run: () => [],
};
