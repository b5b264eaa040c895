import type { LayerStage } from "../../document/layers.js";

export const frontMatter: LayerStage<"frontMatter", "paragraphs"> = {
  name: "frontMatter",
  reads: ["paragraphs"],
  run: (_, context) => ({
    title: context.title,
    titleFrom: context.title === null ? null : "given",
    byline: null,
    published: context.published,
    publishedFrom: context.published === null ? null : "given",
    publishedSpan: null,
  }),
};
