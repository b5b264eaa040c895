import type { Attribution } from "../../../src/document/layers.js";
import { accurate } from "../../support/accurate-reader.js";
import { layersOf } from "../../support/layers.js";

/** What an attribution says, in the document's words; content spans joined by ` … `. */
export interface Said {
  readonly content: string;
  readonly source: string | null;
  readonly cue: string | null;
}

const CLOSERS: Readonly<Record<string, string>> = { "⟦": "⟧", "{": "}", "<": ">" };

/**
 * Reads a marked text: `⟦content⟧` (may stand twice), `{source}`, `<cue>`.
 *
 * @returns the text without marks, and what is marked in it
 */
export function unmark(marked: string): { readonly text: string; readonly said: Said } {
  let text = "";
  const starts: Record<string, number> = {};
  const found: Record<string, string[]> = { "⟦": [], "{": [], "<": [] };
  for (const letter of marked) {
    const opener = Object.keys(CLOSERS).find((key) => CLOSERS[key] === letter);
    if (letter in CLOSERS) starts[letter] = text.length;
    else if (opener !== undefined) found[opener]!.push(text.slice(starts[opener]!));
    else text += letter;
  }
  const said = {
    content: found["⟦"]!.join(" … "),
    source: found["{"]![0] ?? null,
    cue: found["<"]![0] ?? null,
  };
  return { text, said };
}

/** The attributions of a text, as the layer has them with the accurate reader. */
export const attributionsOf = (text: string): readonly Attribution[] =>
  layersOf(text, "attributions", { reader: accurate }).attributions;

/** The attributions of a text, in words. */
export const saidIn = (text: string): Said[] =>
  attributionsOf(text).map(({ content, source, cue }) => ({
    content: content.map(({ start, end }) => text.slice(start, end)).join(" … "),
    source: source === null ? null : text.slice(source.start, source.end),
    cue: cue === null ? null : text.slice(cue.start, cue.end),
  }));
