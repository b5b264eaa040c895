import { quotationAround } from "./quoted.js";
import type { Reading } from "./reading.js";

/** Tokens of `he` and `she` in the article's own voice, outside quotation marks. */
export function narrativePronouns(reading: Reading): number[] {
  const { tokens } = reading;
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.word[i];
    if (word !== "he" && word !== "she") continue;
    if (quotationAround(reading, tokens.start[i]!) < 0) found.push(i);
  }
  return found;
}
