import type { Paragraph } from "../../document/layers.js";

/**
 * The text as a reader should see it: line breaks that wrap a body paragraph (P4) are spaces, for to a reader a line break
 * ends a paragraph. Each character keeps its place.
 */
export function unwrapped(text: string, paragraphs: readonly Paragraph[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, kind } of paragraphs) {
    if (kind !== "body") continue;
    const paragraph = text.slice(start, end);
    if (!/[\r\n]/.test(paragraph)) continue;
    pieces.push(text.slice(at, start), paragraph.replace(/[\r\n]/g, " "));
    at = end;
  }
  return at === 0 ? text : pieces.join("") + text.slice(at);
}
