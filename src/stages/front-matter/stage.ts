import type { LayerStage } from "../../document/layers.js";
import { publishedIn } from "./published.js";

/**
 * What the page says of itself: title, byline and publication date. What the caller gives goes before what is printed;
 * nothing is taken from the body.
 */
export const frontMatter: LayerStage<"frontMatter", "paragraphs"> = {
  name: "frontMatter",
  reads: ["paragraphs"],
  run: ({ paragraphs }, { text, title, published }) => {
    const headline = paragraphs.find(({ kind }) => kind === "headline");
    const byline = paragraphs.find(({ kind }) => kind === "byline");
    const printed = published === null ? publishedIn(text, paragraphs) : null;
    const found = title ?? (headline ? titleOf(text.slice(headline.start, headline.end)) : null);
    return {
      title: found,
      titleFrom: title !== null ? "given" : found === null ? null : "text",
      byline: byline ? { start: byline.start, end: byline.end } : null,
      published: published ?? printed?.value ?? null,
      publishedFrom: published !== null ? "given" : printed ? "text" : null,
      publishedSpan: printed ? { start: printed.start, end: printed.end } : null,
    };
  },
};

/** A mail's subject without its label. */
const titleOf = (headline: string): string => headline.replace(/^subject: +/i, "");
