import { layersOf, type ReadOptions } from "../../support/layers.js";

/** Each paragraph of the text as `kind: words`. */
export function kindsOf(text: string, options: ReadOptions = {}): string[] {
  return layersOf(text, "paragraphs", options).paragraphs.map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );
}

/** The lines of a row, as the text that they come from: without their kinds, an empty line between them. */
export const textOf = (rows: readonly string[], between = "\n\n"): string =>
  rows.map((row) => row.slice(row.indexOf(": ") + 2)).join(between);

/** Two paragraphs of an article. */
export const BODY = [
  "body: The mayor of Marlow left office on Thursday over the missing flood money.",
  "body: “I knew nothing of it,” said Ana Reyes, who had held the post for nine years.",
];
