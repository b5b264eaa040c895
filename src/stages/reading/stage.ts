import type { LayerStage } from "../../document/layers.js";
import { unwrapped } from "./unwrapped.js";

/** What the trained reader reads out of the text; nothing without a reader. */
export const reading: LayerStage<"reading", "paragraphs" | "sentences"> = {
  name: "reading",
  reads: ["paragraphs", "sentences"],
  run: ({ paragraphs, sentences }, { text, reader }) => {
    if (reader === null) return { attributions: [], worth: null };
    const seen = unwrapped(text, paragraphs);
    return (
      reader.readSentences?.(seen, sentences) ?? { attributions: reader.read(seen), worth: null }
    );
  },
};
