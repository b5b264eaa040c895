import type { LayerStage, Sentence } from "../../document/layers.js";
import { splitParagraph } from "./split.js";

/** Cuts every paragraph into sentences, in reading order, without the white space around them. */
export const sentences: LayerStage<"sentences", "paragraphs"> = {
  name: "sentences",
  reads: ["paragraphs"],
  run: ({ paragraphs }, { text }) => {
    const found: Sentence[] = [];
    paragraphs.forEach((block, index) => {
      const whole = block.dateline?.end ?? block.start;
      splitParagraph(text, block.start, block.end, whole, (start, end) => {
        found.push({ start, end, paragraph: index });
      });
    });
    return found;
  },
};
