import type { LayerStage, Sentence } from "../../document/layers.js";

const ABBREVIATION =
  /(?:^|[\s("“‘'])(?:[A-Z]|[A-Z][a-z]{0,3}|(?:[A-Za-z]\.)+[A-Za-z]|vs|[ap]\.m|etc)$/;

export const sentences: LayerStage<"sentences", "paragraphs"> = {
  name: "sentences",
  reads: ["paragraphs"],
  run: ({ paragraphs }, { text }) => {
    const found: Sentence[] = [];
    paragraphs.forEach((paragraph, index) => {
      const body = text.slice(paragraph.start, paragraph.end);
      let from = 0;
      for (const stop of body.matchAll(
        /[.!?…]{1,9}["”’'»)\]]{0,4}\s+(?=["“‘'«([]{0,3}[A-Z0-9])/g,
      )) {
        const end = stop.index + stop[0].trimEnd().length;
        if (
          stop[0].trimEnd() === "." &&
          ABBREVIATION.test(body.slice(Math.max(0, stop.index - 12), stop.index))
        )
          continue;
        found.push({ start: paragraph.start + from, end: paragraph.start + end, paragraph: index });
        from = stop.index + stop[0].length;
      }
      found.push({ start: paragraph.start + from, end: paragraph.end, paragraph: index });
    });
    return found;
  },
};
