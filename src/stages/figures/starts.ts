import type { Tokens } from "../../document/layers.js";
import { Shape } from "../../document/layers.js";
import { wordFact } from "../../document/word-type.js";
import { CURRENCY_SIGNS } from "../../lexicons/en/currencies.js";
import {
  CARDINALS,
  DENOMINATORS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  VAGUE_PLURALS,
} from "../../lexicons/en/numbers.js";
import { NOTES } from "./notes.js";
import { DEPTHS, isOneDeep } from "./one-deep.js";
import { Kind, type Pieces, wordAt } from "./pieces.js";

/** Words that a figure begins with or holds. */
const NUMERIC: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...VAGUE_PLURALS,
  ...MULTIPLES.keys(),
  ...NOTES.keys(),
  "dozen",
  "handful",
  "number",
]);

/** Words that a figure may begin with where the next one is numeric. */
const OPENERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "several",
  "many",
  "few",
  "countless",
  "minus",
]);

/** True where one of the parts of a word with hyphens is numeric: `two-thirds`, but not `well-known`. */
const hasNumericPart = (word: string): boolean =>
  word.split(/[-‑–—−]/).some((part) => NUMERIC.has(part));

const isNumeric = wordFact((word) => NUMERIC.has(word) || DEPTHS.has(word));
const isPartlyNumeric = wordFact(hasNumericPart);

/** True where the sentence of these tokens may hold a figure. */
export function mayHoldFigure(tokens: Tokens, first: number, end: number): boolean {
  for (let t = first; t < end; t++) {
    const shape = tokens.shape[t]!;
    if ((shape & Shape.DIGIT) !== 0 || isNumeric(tokens, t)) return true;
    if ((shape & Shape.HYPHEN) !== 0 && isPartlyNumeric(tokens, t)) return true;
  }
  return false;
}

/** True where a figure may begin at piece `i`. */
export function mayStart(p: Pieces, i: number): boolean {
  const kind = p.kind[i];
  if (kind === Kind.NUMBER) return true;
  const word = p.word[i]!;
  const next = p.kind[i + 1];
  if (kind === Kind.WORD) {
    if (NUMERIC.has(word)) return true;
    if (OPENERS.has(word)) {
      const second = wordAt(p, i + 1);
      if (NUMERIC.has(second) || second === "few" || isOneDeep(p, i)) return true;
    }
    // a currency or `No.` before its number
    return next === Kind.NUMBER || (next === Kind.SYMBOL && word.length <= 4);
  }
  if (next === Kind.NUMBER) return true;
  return CURRENCY_SIGNS.has(word) || word === "-" || word === "−";
}
