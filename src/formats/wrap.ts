import type { Style } from "./color.js";
import { displayWidth, graphemes } from "./display-width.js";

/** A stretch of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style: Style | null;
}

interface Word {
  readonly pieces: Piece[];
  width: number;
}

/**
 * Breaks text into lines of at most `width` columns, between words where it can; a word that is longer than a line is
 * broken between its characters.
 *
 * @returns the lines; none for a text without words.
 */
export function wrap(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of words(pieces).flatMap((whole) => broken(whole, width))) {
    if (used > 0 && used + 1 + word.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (used > 0) {
      const before = line.at(-1)!.style;
      line.push({ text: " ", style: before === word.pieces[0]!.style ? before : null });
      used++;
    }
    line.push(...word.pieces);
    used += word.width;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** Words with their style; one word may have several pieces (`$3m,` with the figure marked). */
function words(pieces: readonly Piece[]): Word[] {
  const found: Word[] = [];
  let open: Word | null = null;
  for (const { text, style } of pieces) {
    text.split(/\s+/).forEach((part, index) => {
      if (index > 0) open = null;
      if (part === "") return;
      if (open === null) {
        open = { pieces: [], width: 0 };
        found.push(open);
      }
      open.pieces.push({ text: part, style });
      open.width += displayWidth(part);
    });
  }
  return found;
}

function broken(word: Word, width: number): Word[] {
  if (word.width <= width) return [word];
  const parts: Word[] = [{ pieces: [], width: 0 }];
  for (const { text, style } of word.pieces)
    for (const grapheme of graphemes(text)) {
      const size = displayWidth(grapheme);
      if (parts.at(-1)!.width + size > width) parts.push({ pieces: [], width: 0 });
      const part = parts.at(-1)!;
      part.pieces.push({ text: grapheme, style });
      part.width += size;
    }
  return parts;
}
