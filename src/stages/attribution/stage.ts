import type { LayerStage } from "../../document/layers.js";
import { lexiconProposer } from "./propose/lexicon.js";
import type { Proposer } from "./proposer.js";
import { refine } from "./refine/refine.js";
import { viewOf } from "./view.js";

const PROPOSER: Proposer = lexiconProposer;

/** Who says what: attributions proposed, then refined. */
export const attributions: LayerStage<
  "attributions",
  "paragraphs" | "sentences" | "tokens" | "quotations"
> = {
  name: "attributions",
  reads: ["paragraphs", "sentences", "tokens", "quotations"],
  run: (layers, { text }) => {
    const view = viewOf(layers, text);
    return refine(PROPOSER.propose(view), view);
  },
};
