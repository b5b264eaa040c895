import type { Layers, Paragraph, Quotation, Sentence, Tokens } from "../../document/layers.js";

/** What proposers and refiners of attributions may look at: the text and the layers written before. */
export interface View {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly quotations: readonly Quotation[];
  /** For each token the outermost quotation that holds it (its marks included), of whatever kind, or -1. */
  readonly quotationOf: Int32Array;
}

/**
 * The view of one document.
 *
 * @param layers the layers that the attribution stage reads
 * @param text the document's text
 */
export function viewOf(
  layers: Pick<Layers, "paragraphs" | "sentences" | "tokens" | "quotations">,
  text: string,
): View {
  const { paragraphs, sentences, tokens, quotations } = layers;
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (let q = 0; q < quotations.length; q++) {
    const { start, end, parent } = quotations[q]!;
    if (parent !== null) continue;
    while (token < tokens.length && tokens.end[token]! <= start) token++;
    while (token < tokens.length && tokens.start[token]! < end) quotationOf[token++] = q;
  }
  return { text, paragraphs, sentences, tokens, quotations, quotationOf };
}
