import type { LayerStage, Paragraph } from "../../document/layers.js";
import type { Span } from "../../document/span.js";
import { agencyDatelineOf } from "./agency-dateline.js";
import { nameFront } from "./front.js";
import { blocksOf } from "./hard-wrap.js";
import { kindsOf } from "./kinds.js";
import { linesOf } from "./lines.js";

/** Cuts the text into paragraphs, says what each one is, and finds the agency's datelines. */
export const paragraphs: LayerStage<"paragraphs", never> = {
  name: "paragraphs",
  reads: [],
  run: (_, { text, title }) => {
    const blocks = blocksOf(text, linesOf(text));
    const titles = titlesAmong(text, blocks, title);
    const kinds = kindsOf(text, blocks, titles);
    nameFront(text, blocks, kinds, titles.size > 0);
    const found: Paragraph[] = [];
    let opened = false;
    // pushed, not mapped, as in the stage of quotations
    for (let i = 0; i < blocks.length; i++) {
      const { start, end } = blocks[i]!;
      let kind = kinds[i]!;
      let dateline: Span | null = null;
      if (kind === "body") {
        const agency = agencyDatelineOf(text, start, end);
        if (agency && (agency.certain || !opened)) dateline = { start, end: agency.end };
        if (dateline?.end === end) {
          kind = "dateline";
          dateline = null;
        } else opened = true;
      }
      found.push({ start, end, kind, dateline });
    }
    return found;
  },
};

/** Indices of the blocks that are the given title, whatever their marks and capitals. */
function titlesAmong(
  text: string,
  blocks: readonly Span[],
  title: string | null,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (title === null || blocks.length < 2) return found;
  const words = lettersOf(title);
  if (words === "") return found;
  blocks.forEach(({ start, end }, i) => {
    if (Math.abs(end - start - title.length) < 8 && lettersOf(text.slice(start, end)) === words)
      found.add(i);
  });
  return found;
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
