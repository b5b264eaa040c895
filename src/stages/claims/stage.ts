import type { LayerStage } from "../../document/layers.js";

export const claims: LayerStage<
  "claims",
  | "paragraphs"
  | "sentences"
  | "tokens"
  | "quotations"
  | "attributions"
  | "speakers"
  | "dates"
  | "figures"
  | "worthiness"
> = {
  name: "claims",
  reads: [
    "paragraphs",
    "sentences",
    "tokens",
    "quotations",
    "attributions",
    "speakers",
    "dates",
    "figures",
    "worthiness",
  ],
  run: () => [],
};
