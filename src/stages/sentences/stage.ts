import type { LayerStage, Sentence } from "../../document/layers.js";
import { splitParagraph } from "./split.js";

/** Cuts every paragraph into sentences, in reading order, without the white space around them. */
export const sentences: LayerStage<"sentences", "paragraphs"> = {
  name: "sentences",
  reads: ["paragraphs"],
  run: ({ paragraphs }, { text }) => {
    const found: Sentence[] = [];
    for (let index = 0; index < paragraphs.length; index++) {
      const block = paragraphs[index]!;
      splitParagraph(text, block, block.dateline?.end ?? block.start, index, found);
    }
    return found;
  },
};
