import type { Found } from "./found.js";
import { Kind, type Pieces, wordAt } from "./pieces.js";

/** Banknotes by their slang names, with what they are worth. */
export const NOTES: ReadonlyMap<string, number> = new Map([
  ["fiver", 5],
  ["tenner", 10],
]);

/** `a fiver`, `her last tenner`: what one note is worth, in the pounds or dollars of the text. */
export function readNote(p: Pieces, i: number): Found | null {
  if (p.kind[i] !== Kind.WORD) return null;
  const at = wordAt(p, i) === "a" ? i + 1 : i;
  const value = NOTES.get(wordAt(p, at));
  if (value === undefined) return null;
  const to = at + 1;
  return {
    from: i,
    to,
    number: [i, to],
    kind: "money",
    value,
    unit: "GBP",
    open: "grand",
    scale: 1,
    sure: true,
  };
}
