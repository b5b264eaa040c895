import type { LayerStage } from "../../document/layers.js";
import { lexiconProposer } from "./propose/lexicon.js";
import { networkProposer } from "./propose/network.js";
import { refine } from "./refine/refine.js";
import { viewOf } from "./view.js";

/** Who says what: attributions proposed, by a trained reader where there is one, then refined. */
export const attributions: LayerStage<
  "attributions",
  "paragraphs" | "sentences" | "tokens" | "quotations"
> = {
  name: "attributions",
  reads: ["paragraphs", "sentences", "tokens", "quotations"],
  run: (layers, { text, reader }) => {
    const view = viewOf(layers, text);
    const proposer = reader === null ? lexiconProposer : networkProposer(reader);
    return refine(proposer.propose(view), view);
  },
};
