import { Shape } from "../../document/layers.js";
import { Tag } from "../../document/tag.js";
import { quotationAround } from "./quoted.js";
import type { Reading } from "./reading.js";

/** Tokens of `he` and `she`, and of `his` and `her` where they open a sentence, in the article's own voice, outside quotation marks. */
export function narrativePronouns(reading: Reading): number[] {
  const { tokens } = reading;
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.word[i];
    const opens = (tokens.shape[i]! & Shape.OPENS_SENTENCE) !== 0;
    // Inside a sentence `her` and `his` mostly mean its subject.
    const isPossessor = opens && (word === "his" || (word === "her" && tokens.tag[i] === Tag.PRPS));
    if (word !== "he" && word !== "she" && !isPossessor) continue;
    if (quotationAround(reading, tokens.start[i]!) < 0) found.push(i);
  }
  return found;
}
