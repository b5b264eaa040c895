import type { LayerStage, Paragraph, Quotation } from "../../document/layers.js";
import { marksOf } from "./marks.js";
import { type Pair, pairMarks } from "./pairing.js";

/** Finds what stands within quotation marks, its nesting, and what is carried over paragraphs. */
export const quotations: LayerStage<"quotations", "paragraphs" | "sentences" | "tokens"> = {
  name: "quotations",
  reads: ["paragraphs", "sentences", "tokens"],
  run: ({ paragraphs }, { text }) => withParents(quotedIn(text, paragraphs)),
};

const NONE: readonly Pair[] = [];

/** The quotations in marks, paragraph by paragraph, in reading order. */
function quotedIn(text: string, paragraphs: readonly Paragraph[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let carried = NONE;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "furniture" || paragraph.kind === "break") continue;
    const marks = marksOf(text, paragraph.start, paragraph.end);
    if (paragraph.kind === "caption") pairMarks(text, paragraph, marks, NONE, pairs);
    else carried = marks.length > 0 ? pairMarks(text, paragraph, marks, carried, pairs) : NONE;
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The layer, from quotations in reading order: each one's parent is the innermost that holds it. */
function withParents(pairs: readonly Pair[]): readonly Quotation[] {
  const index = new Map(pairs.map((pair, at) => [pair, at]));
  const around: number[] = [];
  return pairs.map((pair, at) => {
    while (around.length > 0 && pairs[around.at(-1)!]!.end < pair.end) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(at);
    return {
      start: pair.start,
      end: pair.end,
      inner: { start: pair.innerStart, end: pair.innerEnd },
      kind: "speech",
      closed: pair.closed,
      parent,
      continues: pair.continues === null ? null : (index.get(pair.continues) ?? null),
    };
  });
}
