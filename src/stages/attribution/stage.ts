import type { LayerStage } from "../../document/layers.js";
import { networkProposer } from "./propose/network.js";
import { refine } from "./refine/refine.js";
import { viewOf } from "./view.js";

/** Who says what: attributions that a trained reader proposes, refined by rules. Without a reader the rules read alone. */
export const attributions: LayerStage<
  "attributions",
  "paragraphs" | "sentences" | "tokens" | "quotations" | "reading"
> = {
  name: "attributions",
  reads: ["paragraphs", "sentences", "tokens", "quotations", "reading"],
  run: (layers, { text, reader }) => {
    const view = viewOf(layers, text);
    return refine(
      reader === null ? [] : networkProposer(reader, layers.reading).propose(view),
      view,
    );
  },
};
