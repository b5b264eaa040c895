import type { LayerStage, Sentence } from "../../document/layers.js";
import { splitParagraph } from "./split.js";

/** Cuts every paragraph into sentences, in reading order, without the white space around them. */
export const sentences: LayerStage<"sentences", "paragraphs"> = {
  name: "sentences",
  reads: ["paragraphs"],
  run: ({ paragraphs }, { text }) => {
    const found: Sentence[] = [];
    paragraphs.forEach((paragraph, index) => {
      splitParagraph(text, paragraph.start, paragraph.end, (start, end) => {
        found.push({ start, end, paragraph: index });
      });
    });
    return found;
  },
};
