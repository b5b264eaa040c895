import type { LayerStage, Paragraph } from "../../document/layers.js";

export const paragraphs: LayerStage<"paragraphs", never> = {
  name: "paragraphs",
  reads: [],
  run: (_, { text }) => {
    const found: Paragraph[] = [];
    for (const line of text.matchAll(/[^\n\r\f\u2028\u2029]+/g)) {
      const body = line[0].trim();
      if (body === "") continue;
      const start = line.index + line[0].indexOf(body);
      found.push({ start, end: start + body.length, kind: "body", dateline: null });
    }
    return found;
  },
};
