import { layersOf } from "../../support/layers.js";

/** The text of a table's row: without the bars that show where its sentences end. */
export const unmarked = (marked: string): string => marked.replaceAll("|", "");

/** The text with a bar after every sentence that is read but the last. */
export function marked(text: string): string {
  const { sentences } = layersOf(text, "sentences");
  let at = 0;
  let out = "";
  for (const { end } of sentences.slice(0, -1)) {
    out += `${text.slice(at, end)}|`;
    at = end;
  }
  return out + text.slice(at);
}
