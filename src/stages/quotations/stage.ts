import type { LayerStage, Paragraph, Quotation, Tokens } from "../../document/layers.js";
import { outerFirst } from "../../document/span.js";
import { BLOCK, blocksOf } from "./blocks.js";
import { kindOf } from "./kind.js";
import { marksOf } from "./marks.js";
import { type Pair, pairMarks } from "./pairing.js";

/** Finds what stands within quotation marks, its nesting, and what is carried over paragraphs. */
export const quotations: LayerStage<"quotations", "paragraphs" | "tokens"> = {
  name: "quotations",
  reads: ["paragraphs", "tokens"],
  run: ({ paragraphs, tokens }, { text }) => layer(quotedIn(text, paragraphs), tokens),
};

const NONE: readonly Pair[] = [];

/** The quotations in marks and in blocks, in reading order. */
function quotedIn(text: string, paragraphs: readonly Paragraph[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let carried = NONE;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === "furniture" || paragraph.kind === "break") continue;
    const marks = marksOf(text, paragraph.start, paragraph.end);
    if (paragraph.kind === "caption") pairMarks(text, paragraph, marks, NONE, pairs);
    else carried = marks.length > 0 ? pairMarks(text, paragraph, marks, carried, pairs) : NONE;
  }
  pairs.sort(outerFirst);
  const blocks = blocksOf(text, paragraphs, pairs);
  return blocks.length > 0 ? pairs.concat(blocks).sort(outerFirst) : pairs;
}

/** The layer, from quotations in reading order: each one's parent is the innermost that holds it. */
function layer(pairs: readonly Pair[], tokens: Tokens): readonly Quotation[] {
  const index = new Map(pairs.map((pair, at) => [pair, at]));
  const around: number[] = [];
  let token = 0;
  // pushed, not mapped: V8 makes arrays of another kind of `map` once it has compiled it, and throws away what read the first kind
  const found: Quotation[] = [];
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!;
    while (around.length > 0 && pairs[around.at(-1)!]!.end < pair.end) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(at);
    const inner = { start: pair.innerStart, end: pair.innerEnd };
    while (token < tokens.length && tokens.start[token]! < inner.start) token++;
    found.push({
      start: pair.start,
      end: pair.end,
      inner,
      kind: pair.continues || pair.char === BLOCK ? "speech" : kindOf(tokens, inner, token),
      closed: pair.closed,
      parent,
      continues: pair.continues === null ? null : (index.get(pair.continues) ?? null),
    });
  }
  return found;
}
