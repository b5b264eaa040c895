import type { LayerStage } from "../../document/layers.js";

export const speakers: LayerStage<
  "speakers",
  "paragraphs" | "frontMatter" | "sentences" | "tokens" | "quotations" | "attributions"
> = {
  name: "speakers",
  reads: ["paragraphs", "frontMatter", "sentences", "tokens", "quotations", "attributions"],
  run: () => ({ speakers: [], ofAttribution: [] }),
};
